package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.alignment.JointFigures.Suspicion;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.trend.TrendScan;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One indicator in one quarter.
 *
 * @param indicator the indicator
 * @param reporter partner whose figure counts: the first named in the register
 * @param due whether a reading was due in the quarter
 * @param actual what it reached
 * @param target what it was to reach; undefined for a band, whose ends stand in {@code band}
 * @param band low and high end for an indicator that is best inside a band
 * @param phased whether the target was derived from one for a longer period
 * @param attainment how far the target is attained
 * @param result the same with its method
 * @param rating the rating
 * @param status the color the reporter gave it, if any
 * @param comment the reporter's words; may be empty
 * @param joint its figures compared by pair of reporters who both reported, in the order of the register
 * @param chance chance of meeting its next target in time
 * @param outlook the same in a word, if known
 * @param trend the test of its trend up to the quarter
 * @param isNewSeries whether the register calls the quarter comparable, but not the one before
 * @param further other figures of it: slope and chance of the trend, pace, year to date
 */
public record IndicatorPicture(
        Indicator indicator,
        String reporter,
        boolean due,
        Figure actual,
        Figure target,
        Optional<Band> band,
        boolean phased,
        Figure attainment,
        Attainment result,
        Rating rating,
        Optional<ReportedStatus> status,
        String comment,
        List<Joint> joint,
        Figure chance,
        Optional<Chance> outlook,
        TrendScan trend,
        boolean isNewSeries,
        List<Figure> further) {

    /** Copies the lists. */
    public IndicatorPicture {
        joint = List.copyOf(joint);
        further = List.copyOf(further);
    }

    /**
     * The same indicator as two partners report it.
     *
     * @param first key of the first partner
     * @param second key of the second partner
     * @param difference how far apart they are
     * @param match whether they agree within tolerance
     * @param suspicion what the difference points to, if anything
     */
    public record Joint(String first, String second, Figure difference, boolean match, Optional<Suspicion> suspicion) {

        /**
         * Whether it compares two partners.
         *
         * @param one key of one
         * @param other key of the other
         * @return true in either order
         */
        public boolean isBetween(String one, String other) {
            return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
        }
    }

    /**
     * A band.
     *
     * @param low low end
     * @param high high end
     */
    public record Band(BigDecimal low, BigDecimal high) {}

    /**
     * The same indicator without its reporter's words.
     *
     * @return a copy
     */
    public IndicatorPicture withoutComment() {
        return new IndicatorPicture(
                indicator,
                reporter,
                due,
                actual,
                target,
                band,
                phased,
                attainment,
                result,
                rating,
                status,
                "",
                joint,
                chance,
                outlook,
                trend,
                isNewSeries,
                further);
    }

    /**
     * By how much it changes from reading to reading.
     *
     * @return Sen's slope
     */
    public Figure slope() {
        return further(Measure.SLOPE);
    }

    /**
     * The chance that a stable indicator would look as if it rose or fell as steadily.
     *
     * @return the Mann-Kendall chance
     */
    public Figure trendChance() {
        return further(Measure.TREND_CHANCE);
    }

    /**
     * How far the actual lies from the target.
     *
     * @return actual minus target over the size of the target
     */
    public Figure variance() {
        return further(Measure.TARGET_VARIANCE);
    }

    /**
     * What the actual is likely to be next quarter.
     *
     * @return the forecast, in the unit of the indicator
     */
    public Figure forecast() {
        return further(Measure.FORECAST);
    }

    /**
     * How fast it nears its last target; the coverage is the share of the time that is over.
     *
     * @return the pace, 1 on schedule
     */
    public Figure pace() {
        return further(Measure.PACE);
    }

    private Figure further(Measure measure) {
        return further.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Every figure of it.
     *
     * @return the figures in a fixed order
     */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(actual, target, attainment, chance));
        joint.forEach(each -> figures.add(each.difference()));
        figures.addAll(further);
        return figures;
    }

    /**
     * Whether the target is met.
     *
     * @return true or false when measured, else empty
     */
    public Optional<Boolean> met() {
        return result instanceof Attainment.Measured measured ? Optional.of(measured.met()) : Optional.empty();
    }

    /**
     * Whether it is reported green although it misses its target by so much that it is not even approaching it: many partners
     * call green what lies within a few percent, and that is no secret.
     *
     * @return true for a watermelon
     */
    public boolean isGreenButMissed() {
        return status.filter(color -> color == ReportedStatus.GREEN).isPresent()
                && (rating == Rating.REQUIRES_IMPROVEMENT || rating == Rating.INADEQUATE);
    }
}
