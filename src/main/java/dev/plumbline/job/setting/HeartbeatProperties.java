package dev.plumbline.job.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell that runs come to their end.
 *
 * @param url address that is called after each run, by GET; empty for nobody. Nothing but the call is told, and a call that
 *     fails fails nothing
 */
@ConfigurationProperties("plumbline.heartbeat")
public record HeartbeatProperties(@DefaultValue("") String url) {}
