package dev.plumbline.measure.assessment;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.QuarterPicture.Alignment;
import dev.plumbline.measure.trend.MannKendall;
import dev.plumbline.measure.trend.TheilSen;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How alignment and its parts drift over the last eight quarters, as Sen's slope a quarter. */
final class Drift {

    /** Quarters over which a drift is told. */
    static final int QUARTERS = 8;

    private Drift() {}

    /** The drifts up to the last quarter; undefined where fewer than six of the eight are known. */
    static List<Figure> of(List<QuarterPicture> history) {
        return List.of(
                drift(history, Measure.CLOSENESS_DRIFT, Alignment::closeness),
                drift(history, Measure.OVERLAP_DRIFT, Alignment::overlap),
                drift(history, Measure.COMMITMENTS_DRIFT, Alignment::commitments),
                drift(history, Measure.ALIGNMENT_DRIFT, Alignment::degree));
    }

    private static Figure drift(List<QuarterPicture> history, Measure measure, Function<Alignment, Figure> part) {
        List<QuarterPicture> recent = history.subList(Math.max(0, history.size() - QUARTERS), history.size());
        TheilSen slope = TheilSen.of(new Series(recent.stream()
                .map(picture -> part.apply(picture.alignment()).value())
                .toList()));
        boolean told = slope.n() >= MannKendall.MINIMUM_CLAIM;
        QuarterPicture now = history.getLast();
        return Figure.ofOptional(
                        measure,
                        now.alignment().degree().scope(),
                        now.quarter(),
                        told ? slope.slope() : OptionalDouble.empty(),
                        Undefined.TOO_FEW)
                .withN(slope.n())
                .withInterval(told ? slope.interval95() : java.util.Optional.empty());
    }
}
