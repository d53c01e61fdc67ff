package dev.plumbline.job.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Encrypted copies of packs, to be mailed. The password may stand in the environment instead, as
 * {@code PLUMBLINE_MAIL_PASSWORD}; without one no copies are made.
 *
 * @param passwordFile file with the password, readable by its owner alone
 */
@ConfigurationProperties("plumbline.mail-copies")
public record MailCopyProperties(@Nullable Path passwordFile) {}
