package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.trend.ControlChart;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Rules over attainment and alignment as a whole. */
final class ResultRules {

    private ResultRules() {}

    /** Two indicators, or a quarter of those due, are green and clearly missed: watch; a third and at least two: cracked. */
    static List<Signal> watermelon(List<QuarterPicture> history) {
        QuarterPicture now = history.getLast();
        Figure green = now.counts().greenButMissed();
        Figure due = now.counts().indicatorsDue();
        double share = due.get() == 0 ? 0 : green.get() / due.get();
        if (green.get() < 1 || (green.get() < 2 && share < 0.25)) {
            return List.of();
        }
        Grade grade = green.get() >= 2 && share >= 1.0 / 3 ? Grade.CRACKED : Grade.WATCH;
        return List.of(Signal.of(Rule.WATERMELON, grade, "", green, due));
    }

    /** Overlap fell by 10 points in a quarter or 15 in a year, or is below 65 %: watch; fell by 25 or below 60 %: cracked. */
    static List<Signal> prioritiesApart(List<QuarterPicture> history) {
        Function<QuarterPicture, Figure> overlap =
                picture -> picture.alignment().overlap();
        Figure now = overlap.apply(history.getLast());
        if (!now.isDefined()) {
            return List.of();
        }
        Optional<Figure> before = earlier(history, 1, overlap);
        Optional<Figure> yearAgo = earlier(history, 4, overlap);
        boolean fell = before.filter(figure -> figure.get() - now.get() >= 0.10).isPresent()
                || yearAgo.filter(figure -> figure.get() - now.get() >= 0.15).isPresent();
        if (!fell && now.get() >= 0.65) {
            return List.of();
        }
        boolean collapsed =
                yearAgo.filter(figure -> figure.get() - now.get() >= 0.25).isPresent();
        Grade grade = now.get() < 0.60 || collapsed ? Grade.CRACKED : Grade.WATCH;
        List<Figure> evidence = new ArrayList<>(List.of(now));
        yearAgo.or(() -> before).ifPresent(evidence::add);
        return List.of(new Signal(Rule.PRIORITIES_APART, grade, Rule.PRIORITIES_APART.foundation(), "", "", evidence));
    }

    private static Optional<Figure> earlier(
            List<QuarterPicture> history, int quarters, Function<QuarterPicture, Figure> figure) {
        int index = history.size() - 1 - quarters;
        return index < 0
                ? Optional.empty()
                : Optional.of(figure.apply(history.get(index))).filter(Figure::isDefined);
    }

    /** Attainment signals on its XmR chart in the bad direction. */
    static List<Signal> attainmentUnusual(List<QuarterPicture> history) {
        return unusual(history, Rule.ATTAINMENT_UNUSUAL, QuarterPicture::attainment);
    }

    /** The degree of alignment signals on its XmR chart in the bad direction. */
    static List<Signal> alignmentUnusual(List<QuarterPicture> history) {
        return unusual(
                history, Rule.ALIGNMENT_UNUSUAL, picture -> picture.alignment().degree());
    }

    private static List<Signal> unusual(
            List<QuarterPicture> history, Rule rule, Function<QuarterPicture, Figure> figure) {
        Series series =
                new Series(history.stream().map(figure).map(Figure::value).toList());
        boolean concerning = ControlChart.of(series, Improvement.HIGHER, OptionalDouble.empty())
                .variation()
                .filter(Variation.CONCERNING::equals)
                .isPresent();
        return concerning ? List.of(Signal.of(rule, Grade.CRACKED, "", figure.apply(history.getLast()))) : List.of();
    }

    /** The target is missed and attainment fell in each of the last two quarters. */
    static List<Signal> targetReceding(List<QuarterPicture> history) {
        if (history.size() < 3) {
            return List.of();
        }
        List<IndicatorPicture> now = indicators(history, 0);
        List<IndicatorPicture> before = indicators(history, 1);
        List<IndicatorPicture> earlier = indicators(history, 2);
        List<Signal> signals = new ArrayList<>();
        for (int index = 0; index < now.size(); index++) {
            IndicatorPicture picture = now.get(index);
            // What was before a new series is no measure for it.
            boolean comparable = !picture.isNewSeries() && !before.get(index).isNewSeries();
            if (comparable
                    && fell(picture, before.get(index))
                    && fell(before.get(index), earlier.get(index))
                    && picture.met().filter(met -> !met).isPresent()
                    && picture.attainment().get() < 0.9) {
                signals.add(new Signal(
                        Rule.TARGET_RECEDING,
                        Grade.WATCH,
                        Optional.empty(),
                        "",
                        picture.indicator().id(),
                        List.of(picture.attainment(), picture.actual(), picture.target())));
            }
        }
        return signals;
    }

    private static List<IndicatorPicture> indicators(List<QuarterPicture> history, int back) {
        return history.get(history.size() - 1 - back).indicators();
    }

    private static boolean fell(IndicatorPicture now, IndicatorPicture before) {
        return now.attainment().isDefined()
                && before.attainment().isDefined()
                && now.attainment().get() < before.attainment().get();
    }

    /** A third of the indicators, and at least two, have less than one chance in three: watch; half of them, twice in a row: cracked. */
    static List<Signal> targetsUnlikely(List<QuarterPicture> history) {
        double share = unlikely(history.getLast());
        boolean half = history.size() > 1 && share >= 0.5 && unlikely(history.get(history.size() - 2)) >= 0.5;
        return share < 1.0 / 3
                ? List.of()
                : List.of(Signal.of(
                        Rule.TARGETS_UNLIKELY,
                        half ? Grade.CRACKED : Grade.WATCH,
                        "",
                        history.getLast().counts().unlikely()));
    }

    /** A third of the indicators, and at least two, move at less than 60 % of their pace in this quarter and the one before: watch; half of them: cracked. */
    static List<Signal> behindSchedule(List<QuarterPicture> history) {
        double share = behind(history.getLast());
        double before = history.size() < 2 ? 0 : behind(history.get(history.size() - 2));
        return Math.min(share, before) < 1.0 / 3
                ? List.of()
                : history.getLast().soundings().of(Measure.INDICATORS_BEHIND).stream()
                        .map(figure -> Signal.of(
                                Rule.BEHIND_SCHEDULE,
                                Math.min(share, before) >= 0.5 ? Grade.CRACKED : Grade.WATCH,
                                "",
                                figure))
                        .toList();
    }

    private static double behind(QuarterPicture picture) {
        return picture.soundings()
                .find(Measure.INDICATORS_BEHIND, "")
                .filter(figure -> figure.value().orElse(0) >= 2)
                .map(figure -> figure.get() / figure.n().orElse(1))
                .orElse(0.0);
    }

    private static double unlikely(QuarterPicture picture) {
        Figure unlikely = picture.counts().unlikely();
        return unlikely.value().orElse(0) < 2
                ? 0
                : unlikely.get() / unlikely.n().orElse(1);
    }

    /** An indicator lacks definition, unit or target: watch; a quarter of them: cracked. */
    static List<Signal> goalsUndefined(List<QuarterPicture> history) {
        Figure defined = history.getLast().counts().goalsDefined();
        if (!defined.isDefined() || defined.get() >= 1) {
            return List.of();
        }
        return List.of(
                Signal.of(Rule.GOALS_UNDEFINED, defined.get() < 0.75 ? Grade.CRACKED : Grade.WATCH, "", defined));
    }
}
