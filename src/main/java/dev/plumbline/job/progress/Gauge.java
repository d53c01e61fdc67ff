package dev.plumbline.job.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a step has come.
 *
 * @param step its name
 * @param total how many pieces it has to do, when that is known
 * @param done how many it did
 * @param elapsed for how long it has been at it
 * @param usual what the job took last
 */
record Gauge(String step, Optional<Integer> total, long done, Duration elapsed, Usual usual) {

    private static final int BAR = 24;
    private static final long SECONDS_A_MINUTE = 60;
    private static final long MINUTES_AN_HOUR = 60;
    private static final long ROUNDED_TO = 5;

    /** From here on its own pace tells more than what it took last. */
    private static final Duration SURE = Duration.ofSeconds(3);

    /**
     * What is left of the run.
     *
     * @return by the step's own pace once that is known, else by what it took last; empty when neither is known
     */
    Optional<Duration> left() {
        Optional<Duration> byPace = total.filter(_ -> done > 0 && elapsed.compareTo(SURE) >= 0)
                .map(all -> elapsed.multipliedBy(Math.max(0, all - done)).dividedBy(done));
        return byPace.or(() -> usual.find(step)
                        .map(before -> positive(before.takes(total).minus(elapsed))))
                .map(here -> here.plus(usual.after(step)));
    }

    private static Duration positive(Duration left) {
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** In words; a step that counts nothing tells for how long it has been at it. */
    String words() {
        String counted = total.map(all -> done + " of " + all)
                .orElseGet(() -> done > 0 ? String.valueOf(done) : elapsed.toSeconds() + " s");
        return String.format(Locale.ROOT, "%-12s", step)
                + left().map(left -> counted + ", " + about(left)).orElse(counted);
    }

    /** The words behind a bar, when it is known how long that is to be. */
    String bar() {
        return total.filter(all -> all > 0)
                .map(all -> {
                    int filled = Math.toIntExact(Math.min(BAR, BAR * done / all));
                    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + words();
                })
                .orElseGet(this::words);
    }

    private static String about(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < SECONDS_A_MINUTE) {
            return "about " + (seconds / ROUNDED_TO + 1) * ROUNDED_TO + " s left";
        }
        long minutes = (seconds + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE;
        return minutes < MINUTES_AN_HOUR
                ? "about " + minutes + " min left"
                : "about " + minutes / MINUTES_AN_HOUR + " h " + minutes % MINUTES_AN_HOUR + " min left";
    }
}
