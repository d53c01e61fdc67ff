package dev.plumbline.measure.warning.marking;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.warning.Episode;
import java.util.List;
import java.util.Optional;

/** What a warning turned out to be. */
public sealed interface Mark {

    /** Quarters after a warning within which a fall makes it a hit. */
    int WINDOW = 4;

    /**
     * Attainment fell in the quarter of the warning or within {@value #WINDOW} quarters.
     *
     * @param leadQuarters quarters from the warning to the fall, 0 to 4
     */
    record Hit(int leadQuarters) implements Mark {}

    /** It began while attainment had fallen already: neither early nor wrong. */
    record Late() implements Mark {}

    /** The window passed and attainment did not fall. */
    record FalseAlarm() implements Mark {}

    /** The window is still open, or attainment is not known over most of it. */
    record Pending() implements Mark {}

    /**
     * Marks an episode.
     *
     * @param episode the episode
     * @param falls falls of its alliance
     * @param known quarters of which attainment is known, oldest first
     * @return the mark
     */
    static Mark of(Episode episode, List<Fall> falls, List<Quarter> known) {
        Quarter first = episode.first();
        Optional<Fall> ahead = falls.stream()
                .filter(fall -> first.until(fall.onset()) >= 0 && first.until(fall.onset()) <= WINDOW)
                .findFirst();
        if (ahead.isPresent()) {
            return new Hit(first.until(ahead.get().onset()));
        }
        if (falls.stream()
                .anyMatch(
                        fall -> fall.onset().compareTo(first) < 0 && fall.end().compareTo(first) >= 0)) {
            return new Late();
        }
        long seen = known.stream()
                .filter(quarter -> first.until(quarter) >= 0 && first.until(quarter) <= WINDOW)
                .count();
        boolean over = known.stream().anyMatch(quarter -> first.until(quarter) > WINDOW);
        return over && 2 * seen > WINDOW ? new FalseAlarm() : new Pending();
    }

    /**
     * Its word in {@code facts.json}.
     *
     * @return such as {@code false-alarm}
     */
    default String word() {
        return switch (this) {
            case Hit _ -> "hit";
            case Late _ -> "late";
            case FalseAlarm _ -> "false-alarm";
            case Pending _ -> "pending";
        };
    }
}
