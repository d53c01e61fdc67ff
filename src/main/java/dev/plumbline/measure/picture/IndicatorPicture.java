package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.attainment.Attainment;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
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
 * @param match difference to the other partner's figure, for a joint indicator that both reported
 * @param matches whether both figures agree within tolerance; empty when not compared
 * @param chance chance of meeting its next target in time
 * @param outlook the same in a word, if known
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
        Optional<Figure> match,
        Optional<Boolean> matches,
        Figure chance,
        Optional<Chance> outlook) {

    /**
     * A band.
     *
     * @param low low end
     * @param high high end
     */
    public record Band(BigDecimal low, BigDecimal high) {}

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
