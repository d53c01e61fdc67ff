package dev.plumbline.measure.picture.survey;

import dev.plumbline.agreement.AnswerScale;
import dev.plumbline.finding.CellRanges;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.anonymity.SmallGroups;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a group of people answered a theme or an item, before it is decided whether that may be shown.
 *
 * <p>Its cells are joined when first asked for; not for use by several threads.
 */
public final class Group {

    private static final double LOW_END = 3.0 / 8;
    private static final double HIGH_END = 5.0 / 8;

    private final double[] sorted;
    private final Optional<SampleSummary> summary;
    private final long fewest;
    private final boolean onOneScale;
    private final Supplier<List<Origin>> cells;
    private Optional<List<Origin>> joined = Optional.empty();

    private Group(
            double[] sorted,
            Optional<SampleSummary> summary,
            long fewest,
            boolean onOneScale,
            Supplier<List<Origin>> cells) {
        this.sorted = sorted;
        this.summary = summary;
        this.fewest = fewest;
        this.onOneScale = onOneScale;
        this.cells = cells;
    }

    /** People one by one, each with the mean of his or her answers. */
    static Group ofPeople(double[] means, long fewest, boolean onOneScale, Supplier<List<Origin>> cells) {
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        Optional<SampleSummary> summary =
                sorted.length == 0 ? Optional.empty() : Optional.of(SampleSummary.ofValues(sorted));
        return new Group(sorted, summary, fewest, onOneScale, cells);
    }

    /** Published counts or shares, without people. */
    static Group ofTallies(Optional<SampleSummary> summary, boolean onOneScale, Supplier<List<Origin>> cells) {
        return new Group(new double[0], summary, summary.map(SampleSummary::n).orElse(0L), onOneScale, cells);
    }

    /**
     * How many people answered.
     *
     * @return 0 or more
     */
    public long n() {
        return summary.map(SampleSummary::n).orElse(0L);
    }

    /**
     * The cells of the answers.
     *
     * @return the cells, ranges where they touch
     */
    public List<Origin> origins() {
        if (joined.isEmpty()) {
            joined = Optional.of(CellRanges.joined(cells.get()));
        }
        return joined.get();
    }

    /**
     * The group's statistics, if they may be shown.
     *
     * @param withheld what {@link #withheld} said, or a stricter reason
     * @return the statistics; empty when there is a reason
     */
    public Optional<SampleSummary> shown(Optional<Undefined> withheld) {
        return withheld.isPresent() ? Optional.empty() : summary;
    }

    /**
     * How many of its people lean to either end of the scale.
     *
     * @param low share of people whose mean lies in the lowest three eighths of the scale, 0 to 1
     * @param high share of people whose mean lies in the highest three eighths, 0 to 1
     */
    public record Leaning(double low, double high) {}

    /**
     * How many of its people lean to either end of a scale, if that may be shown: of at least
     * {@value SmallGroups#MINIMUM_FOR_DISTRIBUTIONS} people, counted over the item that the fewest answered, who do not all
     * lean the same way.
     *
     * @param scale the scale of the answers
     * @param withheld what {@link #withheld} said
     * @return the shares; empty when withheld, or when nothing is known of people one by one
     */
    public Optional<Leaning> leaning(AnswerScale scale, Optional<Undefined> withheld) {
        long people = Math.min(fewest, sorted.length);
        if (withheld.isPresent() || people < SmallGroups.MINIMUM_FOR_DISTRIBUTIONS) {
            return Optional.empty();
        }
        long low =
                Arrays.stream(sorted).filter(mean -> mean < scale.at(LOW_END)).count();
        long high =
                Arrays.stream(sorted).filter(mean -> mean > scale.at(HIGH_END)).count();
        long between = sorted.length - low - high;
        boolean alike = Math.max(Math.max(low, high), between) == sorted.length;
        return alike
                ? Optional.empty()
                : Optional.of(new Leaning((double) low / sorted.length, (double) high / sorted.length));
    }

    /**
     * Why the group may not be shown. Shown is a group of at least {@value SmallGroups#MINIMUM_FOR_MEANS} people, counted over
     * the item that the fewest answered, who did not all answer the same; and that does not hold the very answers of an
     * earlier quarter and those of one to four people more or less: their sum would be the difference of two published sums.
     *
     * @param before the same group in earlier quarters
     * @return the reason; empty when it may be shown
     */
    public Optional<Undefined> withheld(List<Group> before) {
        if (summary.isEmpty()) {
            return Optional.of(Undefined.NOT_REPORTED);
        }
        if (!onOneScale) {
            return Optional.of(Undefined.NO_SCALE);
        }
        boolean small = Math.min(fewest, n()) < SmallGroups.MINIMUM_FOR_MEANS;
        return small || isUnanimous() || before.stream().anyMatch(this::givesAway)
                ? Optional.of(Undefined.SUPPRESSED)
                : Optional.empty();
    }

    private boolean isUnanimous() {
        return sorted.length > 0
                ? sorted[0] == sorted[sorted.length - 1]
                : summary.stream().anyMatch(tallied -> tallied.variance().orElse(1) < 1e-9);
    }

    private boolean givesAway(Group earlier) {
        if (SmallGroups.mayStandSideBySide(sorted.length, earlier.sorted.length)
                || sorted.length == 0
                || earlier.sorted.length == 0) {
            return false;
        }
        return sorted.length > earlier.sorted.length
                ? contains(sorted, earlier.sorted)
                : contains(earlier.sorted, sorted);
    }

    /** Whether each value of the smaller list stands in the larger one, as often. */
    private static boolean contains(double[] larger, double[] smaller) {
        int at = 0;
        for (double value : smaller) {
            at = next(larger, at, value);
            if (at >= larger.length || larger[at] != value) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int next(double[] values, int from, double wanted) {
        int at = from;
        while (at < values.length && values[at] < wanted) {
            at++;
        }
        return at;
    }
}
