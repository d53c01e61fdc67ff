package dev.plumbline.measure.alignment;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How differently two groups answer the same item: the difference of their means with the Welch t interval. The groups
 * are the two sides of an alliance, or executives and the working level inside one side.
 *
 * <p>difference = mean of the first - mean of the second, in scale points. Simulated coverage of the 95 % interval on
 * five-point answers was 95 % from 5 answers a side on; a percentile bootstrap covered less.
 *
 * @param first the first group
 * @param second the second group
 * @param difference in scale points, positive when the first group rates higher; always given
 * @param welch the test behind the interval; empty when a group has fewer than two answers or nobody differs
 * @see "Welch, The generalization of Student's problem when several different population variances are involved, 1947"
 */
public record PerceptionGap(SampleSummary first, SampleSummary second, double difference, Optional<WelchTest> welch) {
    /** Smallest difference that is flagged, as a share of the scale: half a point on 1 to 5. */
    public static final double FLAGGED_SHARE = 0.125;

    /** What the 90 % interval says. */
    public enum Verdict {
        /** The interval lies above 0. */
        FIRST_HIGHER,
        /** The interval lies below 0. */
        SECOND_HIGHER,
        /** The interval holds 0. */
        NO_CLEAR_DIFFERENCE,
        /** There is no interval. */
        TOO_FEW_ANSWERS
    }

    /**
     * The gap between two groups.
     *
     * @param first the first group, from raw answers or published aggregates
     * @param second the second group
     * @return the gap
     */
    public static PerceptionGap between(SampleSummary first, SampleSummary second) {
        double difference = first.mean() - second.mean();
        return new PerceptionGap(first, second, difference, WelchTest.of(difference, first, second));
    }

    /**
     * The 90 % interval of the difference.
     *
     * @return in scale points; empty when there is no test
     */
    public Optional<Interval> interval90() {
        return interval(0.90);
    }

    /**
     * The 95 % interval of the difference.
     *
     * @return in scale points; empty when there is no test
     */
    public Optional<Interval> interval95() {
        return interval(0.95);
    }

    /**
     * What can be said in words, from the 90 % interval.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Optional<Interval> interval = interval90();
        if (interval.isEmpty()) {
            return Verdict.TOO_FEW_ANSWERS;
        }
        if (interval.get().contains(0)) {
            return Verdict.NO_CLEAR_DIFFERENCE;
        }
        return difference > 0 ? Verdict.FIRST_HIGHER : Verdict.SECOND_HIGHER;
    }

    /**
     * Whether the gap deserves attention: at least an eighth of the scale, and the 90 % interval excludes 0.
     *
     * @param range points of the scale from end to end, such as 4 for 1 to 5
     * @return true when both hold
     */
    public boolean isFlagged(double range) {
        return Math.abs(difference) >= FLAGGED_SHARE * range
                && interval90().map(interval -> !interval.contains(0)).orElse(false);
    }

    /**
     * The change of the gap since an earlier survey, with its interval. The four groups are taken as independent; when the
     * same people answer twice the interval is too wide rather than too narrow.
     *
     * @param earlier the gap of the earlier survey between the same two groups
     * @param level level of the interval, such as 0.90
     * @return the interval of this difference minus the earlier one; empty when a gap has no test
     */
    public Optional<Interval> changeSince(PerceptionGap earlier, double level) {
        return welch.flatMap(
                now -> earlier.welch.map(before -> now.plus(before).interval(difference - earlier.difference, level)));
    }

    /**
     * Why there is no interval.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (welch.isPresent()) {
            return Optional.empty();
        }
        OptionalDouble a = first.variance();
        OptionalDouble b = second.variance();
        return Optional.of(a.isPresent() && b.isPresent() ? Undefined.NO_VARIATION : Undefined.TOO_FEW);
    }

    private Optional<Interval> interval(double level) {
        return welch.map(test -> test.interval(difference, level));
    }
}
