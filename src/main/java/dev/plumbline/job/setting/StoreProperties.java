package dev.plumbline.job.setting;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the ledger is kept.
 *
 * @param url JDBC address of HSQLDB or PostgreSQL; by default HSQLDB in {@code output/store}
 * @param user user of the database
 * @param password its password; give it in the environment as {@code PLUMBLINE_STORE_PASSWORD}, never in a file of jobs
 */
@Validated
@ConfigurationProperties("plumbline.store")
public record StoreProperties(
        @NotBlank String url,
        @DefaultValue("sa") String user,
        @DefaultValue("") String password) {}
