package dev.plumbline.job.progress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is shown while a run is at work.
 *
 * @param shown whether it is told how far a run has come: a bar on a terminal, a line every ten seconds elsewhere; off with
 *     {@code --quiet}
 */
@ConfigurationProperties("plumbline.progress")
public record ProgressProperties(@DefaultValue("true") boolean shown) {}
