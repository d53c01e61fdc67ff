package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.alignment.JointFigures.Suspicion;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.picture.IndicatorPicture.Joint;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.trend.TrendScan;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules over indicators one by one. */
final class IndicatorRules {

    private IndicatorRules() {}

    static Map<Rule, WarningRule> all() {
        return Map.of(
                Rule.FIGURES_DIFFER, IndicatorRules::figuresDiffer,
                Rule.DEFINITIONS_DIFFER, IndicatorRules::definitionsDiffer,
                Rule.UNITS_DIFFER, IndicatorRules::unitsDiffer,
                Rule.COUNTED_TWICE, IndicatorRules::countedTwice,
                Rule.TREND_ADVERSE, IndicatorRules::trendAdverse);
    }

    /** Two partners reported an indicator beyond tolerance apart, and the difference points to nothing else: watch. */
    static List<Signal> figuresDiffer(List<QuarterPicture> history) {
        return joint(Rule.FIGURES_DIFFER, Optional.empty(), history);
    }

    /** Two partners' figures are apart, and over at least eight readings the limits of agreement leave out 0: watch. */
    static List<Signal> definitionsDiffer(List<QuarterPicture> history) {
        return joint(Rule.DEFINITIONS_DIFFER, Optional.of(Suspicion.DEFINITION), history);
    }

    /** One partner's latest figure is 10, 100 or 1000 times the other's, within 2 %: watch. */
    static List<Signal> unitsDiffer(List<QuarterPicture> history) {
        return joint(Rule.UNITS_DIFFER, Optional.of(Suspicion.UNIT), history);
    }

    /** One partner's figure is twice the other's, within 2 %, in each of the last three pairs: watch. */
    static List<Signal> countedTwice(List<QuarterPicture> history) {
        return joint(Rule.COUNTED_TWICE, Optional.of(Suspicion.COUNTED_TWICE), history);
    }

    private static List<Signal> joint(Rule rule, Optional<Suspicion> suspicion, List<QuarterPicture> history) {
        return history.getLast().indicators().stream()
                .flatMap(picture -> picture.joint().stream()
                        .filter(joint -> !joint.match() && joint.suspicion().equals(suspicion))
                        .map(joint -> joint(rule, picture, joint)))
                .toList();
    }

    private static Signal joint(Rule rule, IndicatorPicture picture, Joint joint) {
        return new Signal(
                rule,
                Grade.WATCH,
                rule.foundation(),
                joint.difference().scope().partner(),
                picture.indicator().id(),
                List.of(joint.difference(), picture.actual()));
    }

    /** A Mann-Kendall trend of at least 12 readings the wrong way, at a false discovery rate of 10 % over all indicators of the alliance: watch. */
    static List<Signal> trendAdverse(List<QuarterPicture> history) {
        List<IndicatorPicture> indicators = history.getLast().indicators();
        return TrendScan.adverse(
                        indicators.stream().map(IndicatorPicture::trend).toList())
                .stream()
                .map(indicators::get)
                .map(picture -> new Signal(
                        Rule.TREND_ADVERSE,
                        Grade.WATCH,
                        Optional.empty(),
                        "",
                        picture.indicator().id(),
                        List.of(picture.slope(), picture.trendChance(), picture.actual())))
                .toList();
    }
}
