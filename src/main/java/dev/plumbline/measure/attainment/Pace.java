package dev.plumbline.measure.attainment;

import dev.plumbline.measure.DecimalQuotient;
import dev.plumbline.measure.Undefined;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Progress on the way to a target, held against the time that has passed.
 *
 * <p>progress = (current - start) / (target - start); linear pace ratio = progress / elapsed share. It is defined for zero
 * and negative values. The ratio of growth rates that Eurostat uses needs positive values and stands beside it.
 *
 * @param progress share of the way, 1.0 at the target, negative when moving away; empty when target equals start
 * @param elapsedShare share of the time, 0 to 1 and beyond when overdue
 * @param linearPaceRatio 1.0 = exactly on schedule; empty when nothing has elapsed or target equals start
 * @param growthPaceRatio compound growth so far / compound growth required; empty when a value is not positive
 * @see "Eurostat, monitoring of the sustainable development goals: indicators with a quantitative target"
 */
public record Pace(
        OptionalDouble progress, double elapsedShare, OptionalDouble linearPaceRatio, OptionalDouble growthPaceRatio) {
    /** Share of the time before which pace alone says nothing. */
    public static final double EARLY = 0.25;

    /** Ratio from which an indicator is no more than somewhat behind schedule. */
    public static final double MODERATE = 0.60;

    /** Pace in four classes. Their cuts 0.95, 0.60 and 0 are those of Eurostat. */
    public enum PaceClass {
        /** At least 0.95: on or ahead of schedule. */
        SIGNIFICANT("on schedule"),
        /** From 0.60 up to 0.95. */
        MODERATE("somewhat behind schedule"),
        /** From 0 up to 0.60. */
        INSUFFICIENT("far behind schedule"),
        /** Below 0. */
        MOVEMENT_AWAY("moving away from the target");

        private final String words;

        PaceClass(String words) {
            this.words = words;
        }

        /**
         * The class in plain words.
         *
         * @return words for print
         */
        public String words() {
            return words;
        }
    }

    /**
     * The pace from a start to a target.
     *
     * @param start value at the start of the plan
     * @param current latest value
     * @param target value to be reached at the end of the plan
     * @param elapsedPeriods periods since the start, at least 0
     * @param totalPeriods periods from start to end, at least 1
     * @return the pace
     */
    public static Pace of(
            BigDecimal start, BigDecimal current, BigDecimal target, int elapsedPeriods, int totalPeriods) {
        if (elapsedPeriods < 0 || totalPeriods < 1) {
            throw new IllegalArgumentException(
                    "%s of %s periods cannot have elapsed".formatted(elapsedPeriods, totalPeriods));
        }
        BigDecimal way = target.subtract(start);
        BigDecimal done = current.subtract(start);
        double share = (double) elapsedPeriods / totalPeriods;
        OptionalDouble none = OptionalDouble.empty();
        if (way.signum() == 0) {
            return new Pace(none, share, none, none);
        }
        OptionalDouble progress = OptionalDouble.of(DecimalQuotient.of(done, way));
        if (elapsedPeriods == 0) {
            return new Pace(progress, share, none, none);
        }
        double linear = DecimalQuotient.of(
                done.multiply(BigDecimal.valueOf(totalPeriods)), way.multiply(BigDecimal.valueOf(elapsedPeriods)));
        boolean positive = start.signum() > 0 && current.signum() > 0 && target.signum() > 0;
        double growth = growth(start, current, elapsedPeriods) / growth(start, target, totalPeriods);
        return new Pace(
                progress,
                share,
                OptionalDouble.of(linear),
                positive && Double.isFinite(growth) ? OptionalDouble.of(growth) : none);
    }

    /**
     * The class of the linear pace ratio, from the unrounded value.
     *
     * @return empty when there is no ratio
     */
    public Optional<PaceClass> paceClass() {
        return linearPaceRatio.isEmpty() ? Optional.empty() : Optional.of(classOf(linearPaceRatio.getAsDouble()));
    }

    /**
     * Whether less than a quarter of the time has passed, when pace is too jumpy for a warning of its own.
     *
     * @return true before 25 %
     */
    public boolean isEarly() {
        return elapsedShare < EARLY;
    }

    /**
     * Why there is no pace ratio.
     *
     * @return empty when there is one
     */
    public Optional<Undefined> reason() {
        if (linearPaceRatio.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(progress.isEmpty() ? Undefined.NO_VARIATION : Undefined.NOT_DUE);
    }

    private static PaceClass classOf(double ratio) {
        if (ratio >= 0.95) {
            return PaceClass.SIGNIFICANT;
        }
        if (ratio >= MODERATE) {
            return PaceClass.MODERATE;
        }
        return ratio >= 0 ? PaceClass.INSUFFICIENT : PaceClass.MOVEMENT_AWAY;
    }

    private static double growth(BigDecimal from, BigDecimal to, int periods) {
        return Math.pow(to.doubleValue() / from.doubleValue(), 1.0 / periods) - 1;
    }
}
