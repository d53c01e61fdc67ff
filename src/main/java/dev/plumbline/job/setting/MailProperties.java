package dev.plumbline.job.setting;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a mail may be. The mail server is set by Spring's own {@code spring.mail.*}; give its password in the environment as
 * {@code SPRING_MAIL_PASSWORD}, never in a file of jobs.
 *
 * @param size size of all files of a mail; of a larger one the words alone go out and say where the files lie
 */
@Validated
@ConfigurationProperties("plumbline.mail")
public record MailProperties(@DefaultValue("15MB") @NotNull DataSize size) {}
