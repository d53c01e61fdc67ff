package dev.plumbline.measure.warning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.SurveyResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every rule must stand, held over the worked example. */
class RuleKitTest {

    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Register REGISTER = PORTFOLIO.register();
    private static final List<Fact> FACTS = PORTFOLIO
            .submissions()
            .flatMap(submission -> submission.facts().stream())
            .toList();
    private static final Set<Measure> OF_PEOPLE = Set.of(
            Measure.THEME_MEAN,
            Measure.THEMES_MEAN,
            Measure.THEME_SPREAD,
            Measure.PERCEPTION_GAP,
            Measure.LEVEL_GAP,
            Measure.STRATEGY_STATED,
            Measure.STRATEGY_LEVEL_GAP,
            Measure.FIGURES_UNDERSTOOD,
            Measure.STRAIN,
            Measure.STRAIGHT_LINED);

    private static List<AllianceAssessment> assess(List<Fact> facts) {
        return REGISTER.alliances().stream()
                .flatMap(alliance -> IntStream.range(0, ExampleSpec.WORKED.quarters())
                        .mapToObj(back -> assess(
                                alliance, facts, ExampleSpec.WORKED.last().plus(-back))))
                .toList();
    }

    private static AllianceAssessment assess(Alliance alliance, List<Fact> facts, Quarter quarter) {
        return Assessor.assess(REGISTER, alliance, facts, quarter);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACheckAndSurvivesAnAllianceOfWhichNothingIsKnown(Rule rule) {
        AllianceAssessment nothing = assess(REGISTER.alliances().getFirst(), List.of(), ExampleSpec.WORKED.last());

        assertThat(Watch.rules()).containsKey(rule);
        List<Signal> signals = Objects.requireNonNull(Watch.rules().get(rule)).check(nothing.history());
        assertThat(signals)
                .allMatch(signal -> signal.rule() == Rule.NOT_REPORTED || signal.rule() == Rule.GOALS_UNDEFINED);
    }

    @Test
    void everyWarningRestsOnDefinedFiguresOfItsPack() {
        for (AllianceAssessment assessment : assess(FACTS)) {
            Set<String> ids = new java.util.HashSet<>();
            assessment.figures().forEach(figure -> ids.add(figure.id()));
            assertThat(assessment.warnings()).allSatisfy(warning -> {
                assertThat(warning.signal().evidence()).isNotEmpty().allMatch(Figure::isDefined);
                assertThat(warning.signal().evidence()).extracting(Figure::id).allMatch(ids::contains);
            });
        }
    }

    @Test
    void noWarningComesFromAGroupTooSmallToShow() {
        Map<String, Integer> people = new HashMap<>();
        List<Fact> few = FACTS.stream()
                .filter(fact -> !(fact instanceof SurveyResponse)
                        || people.merge(fact.alliance() + fact.partner() + fact.period(), 1, Integer::sum) < 5)
                .toList();

        assertThat(assess(few))
                .allSatisfy(assessment -> assertThat(assessment.warnings())
                        .flatExtracting(warning -> warning.signal().evidence())
                        .extracting(Figure::measure)
                        .doesNotContainAnyElementsOf(OF_PEOPLE));
    }

    @Test
    void noSoundingIsShownTwiceUnderOneName() {
        for (AllianceAssessment assessment : assess(FACTS)) {
            assertThat(assessment.figures()).extracting(Figure::id).doesNotHaveDuplicates();
        }
    }
}
