package dev.plumbline.job.quarterly;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.measure.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What changed in a quarter's figures between two instants of knowledge. */
@Component
public final class Differences {

    private final Freezer freezer;
    private final Views views;

    Differences(Freezer freezer, Views views) {
        this.freezer = freezer;
        this.views = views;
    }

    /**
     * Compares what was known about a quarter at two instants.
     *
     * @param quarter the quarter
     * @param from the earlier instant
     * @param to the later one
     * @return files and figures that differ
     * @throws Refused when nothing was known at one of them, or they stand in the wrong order
     */
    public Difference between(Quarter quarter, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new Refused(ExitCode.USAGE, to + " lies before " + from + ".", "Give the earlier instant first.");
        }
        View before = views.of(freezer.freeze(Optional.of(quarter), Optional.of(from), from));
        View after = views.of(freezer.freeze(Optional.of(quarter), Optional.of(to), to));
        Map<Long, Receipt> then = files(before);
        Map<Long, Receipt> now = files(after);
        return new Difference(
                now.entrySet().stream()
                        .filter(file -> !then.containsKey(file.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                then.entrySet().stream()
                        .filter(file -> !now.containsKey(file.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                changes(figures(before), figures(after)));
    }

    private static Map<Long, Receipt> files(View view) {
        return view.known().inputs().stream()
                .map(Known.Input::told)
                .map(told -> told.receipt())
                .collect(Collectors.toMap(
                        Receipt::number, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static Map<String, Figure> figures(View view) {
        return view.alliances().stream()
                .flatMap(alliance -> view.assess(alliance).assessment().figures().stream())
                .collect(Collectors.toMap(Figure::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static List<Change> changes(Map<String, Figure> before, Map<String, Figure> after) {
        SequencedSet<String> ids = new java.util.LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Change change = new Change(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)));
            if (change.isOne()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /**
     * What differs.
     *
     * @param added files that count at the later instant only
     * @param dropped files that counted at the earlier one only
     * @param changes figures that differ, alliance by alliance, the latest quarter first
     */
    public record Difference(List<Receipt> added, List<Receipt> dropped, List<Change> changes) {

        /** Copies the lists. */
        public Difference {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A figure at both instants.
     *
     * @param id its id
     * @param before as it was known; empty when there was none
     * @param after as it is known later; empty when there is none
     */
    public record Change(String id, Optional<Figure> before, Optional<Figure> after) {

        /** A figure that is undefined for one reason or another, or not there, has not changed for a reader. */
        boolean isOne() {
            return !values(before).equals(values(after));
        }

        private static List<Double> values(Optional<Figure> figure) {
            return figure.stream()
                    .flatMap(one -> Stream.concat(
                            one.value().stream().boxed(),
                            one.interval().stream().flatMap(range -> Stream.of(range.low(), range.high()))))
                    .toList();
        }
    }
}
