package dev.plumbline.job.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the work is spread. It changes how long a run takes, never what comes out.
 *
 * @param threads files and alliances worked on at the same time: 1 to 16, or 0 for one on each processor
 */
@Validated
@ConfigurationProperties("plumbline.work")
public record WorkProperties(
        @DefaultValue("0") @Min(0) @Max(16) int threads) {

    private static final int MOST_THREADS = 16;
    private static final int PARTITIONS_A_THREAD = 4;

    /**
     * Threads to use.
     *
     * @return at least 1
     */
    public int threadCount() {
        return threads > 0
                ? threads
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Into how many parts to cut some pieces of work: a few for each thread, so that a slow one holds up nobody.
     *
     * @param pieces how many pieces there are
     * @return at most one part for each piece
     */
    public int partCount(int pieces) {
        return Math.min(pieces, threadCount() * PARTITIONS_A_THREAD);
    }
}
