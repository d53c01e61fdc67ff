package dev.plumbline.job.setting;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * In which languages packs are written, by code: {@code en}, {@code de}, or the name of a folder in {@code jobs/languages}.
 *
 * @param executives language of the packs for executives: portfolio and alliances
 * @param partnerFolder language of the packs that go into the folders of partners; when empty, that of the executives
 */
@Validated
@ConfigurationProperties("plumbline.language")
public record LanguageProperties(
        @Name("default") @DefaultValue("en") @NotBlank String executives,

        @DefaultValue("") String partnerFolder) {}
