package dev.plumbline.job.setting;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Plumbline works.
 *
 * @param home the folder that holds {@code jobs}, {@code input} and {@code output}; set by {@code --home}
 */
@ConfigurationProperties("plumbline")
public record HomeProperties(@DefaultValue(".") Path home) {}
