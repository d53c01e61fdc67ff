package dev.plumbline.job.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How manifests are signed. The key may stand in the environment instead, as {@code PLUMBLINE_SIGNING_KEY}; without a key
 * nothing is signed.
 *
 * @param keyFile file with an Ed25519 key in PEM, readable by its owner alone
 */
@ConfigurationProperties("plumbline.signing")
public record SigningProperties(@Nullable Path keyFile) {}
