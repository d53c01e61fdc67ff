package dev.plumbline.job.setting;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the inbox is watched.
 *
 * @param settleTime how long nothing may have happened to a file before it is taken: 0 to 1 hour. Files that are older than
 *     that by the clock of their own file system cost no waiting
 * @param patience how long a run waits at most for files that are still being written: 0 to 1 day. Those left are taken
 *     by the next run
 * @param incompleteAge how young a damaged file may be to be called incomplete and looked at again, as it may be a slow copy:
 *     0 to 1 day
 */
@Validated
@ConfigurationProperties("plumbline.inbox")
public record InboxProperties(
        @DefaultValue("10s") @NotNull @DurationMin @DurationMax(hours = 1)
        Duration settleTime,

        @DefaultValue("60s") @NotNull @DurationMin @DurationMax(days = 1)
        Duration patience,

        @DefaultValue("15m") @NotNull @DurationMin @DurationMax(days = 1)
        Duration incompleteAge) {}
