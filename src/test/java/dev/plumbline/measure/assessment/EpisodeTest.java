package dev.plumbline.measure.assessment;

import static dev.plumbline.measure.assessment.SmallAlliance.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.measure.warning.marking.Fall;
import dev.plumbline.measure.warning.marking.Mark;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Commitment.Resource;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Warnings over time: evidence that adds up, actions that take them up, what they turned out to be. */
class EpisodeTest {

    private static SmallAlliance attained(int... percents) {
        SmallAlliance alliance = new SmallAlliance().indicator("a", AddsUp.SUM);
        for (int index = 0; index < percents.length; index++) {
            Period period = FiscalCalendar.CALENDAR_YEAR.periodOf(NOW.plus(index + 1 - percents.length));
            alliance.target("a", period.toString(), "100")
                    .actual("a", period.toString(), String.valueOf(percents[index]));
        }
        return alliance;
    }

    private static SmallAlliance giving(SmallAlliance alliance, Quarter quarter, int percent) {
        return alliance.fact(new Resource(
                "birch",
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(quarter),
                "People (FTE)",
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(percent),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Origin("birch", "Resources", "A2", "")));
    }

    private static SmallAlliance taking(SmallAlliance alliance, String what) {
        return alliance.fact(new Action(
                "ash",
                "aurora",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW),
                "A-1",
                what,
                "R. Okafor",
                FiscalCalendar.CALENDAR_YEAR.periodOf(NOW).end(),
                Optional.empty(),
                new Origin("ash", "Actions", "A2", "")));
    }

    private static Warning warning(AllianceAssessment assessment, Rule rule) {
        return assessment.warnings().stream()
                .filter(one -> one.signal().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFallThatLastsIsAnEventAndABadQuarterIsNone() {
        assertThat(Fall.in(attained(100, 98, 99, 90, 88, 89).assess().history()))
                .containsExactly(new Fall(NOW.plus(-2), NOW));
        assertThat(Fall.in(attained(100, 98, 99, 90, 99, 98).assess().history()))
                .isEmpty();
    }

    @Test
    void aFallThatNoLaterQuarterConfirmsIsNoneYet() {
        assertThat(Fall.in(attained(100, 98, 99, 99, 80).assess().history())).isEmpty();
    }

    @Test
    void aWarningBeforeAFallIsMarkedAHit() {
        SmallAlliance alliance = giving(attained(100, 98, 99, 99, 90, 88), NOW.plus(-3), 85);

        assertThat(alliance.assess().episodes())
                .filteredOn(one -> one.episode().rule() == Rule.RESOURCES_SHORT)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.episode().stands()).isFalse();
                    assertThat(one.mark()).isEqualTo(new Mark.Hit(2));
                });
    }

    @Test
    void aSilentQuarterDoesNotEndAnEpisode() {
        SmallAlliance alliance = attained(100, 100, 100, 100);
        giving(giving(alliance, NOW.plus(-2), 85), NOW, 85);

        assertThat(warning(alliance.assess(), Rule.RESOURCES_SHORT).since()).isEqualTo(NOW.plus(-2));
    }

    @Test
    void aShortfallIsWatchedAndTwoQuartersOfItAreACrack() {
        SmallAlliance once = giving(attained(100, 100, 100), NOW, 85);
        SmallAlliance twice = giving(giving(attained(100, 100, 100), NOW.plus(-1), 85), NOW, 85);

        assertThat(warning(once.assess(), Rule.RESOURCES_SHORT).signal().grade())
                .isEqualTo(Grade.WATCH);
        assertThat(warning(twice.assess(), Rule.RESOURCES_SHORT).signal().grade())
                .isEqualTo(Grade.CRACKED);
    }

    @Test
    void anActionThatNamesTheWarningTakesItUp() {
        Warning open = warning(giving(attained(100), NOW, 85).assess(), Rule.RESOURCES_SHORT);
        Warning taken = warning(
                taking(giving(attained(100), NOW, 85), "Hire two people (resources-short.birch).")
                        .assess(),
                Rule.RESOURCES_SHORT);
        Warning other = warning(
                taking(giving(attained(100), NOW, 85), "Answer resources-short.ash")
                        .assess(),
                Rule.RESOURCES_SHORT);

        assertThat(open.state()).isEqualTo(Warning.State.OPEN);
        assertThat(open.owner()).isEqualTo("birch");
        assertThat(taken.state()).isEqualTo(Warning.State.ACKNOWLEDGED);
        assertThat(taken.owner()).isEqualTo("R. Okafor");
        assertThat(other.state()).isEqualTo(Warning.State.OPEN);
    }

    @Test
    void aFallOfTrustCountsAgainstTheAlliancesOwnMovement() {
        SmallAlliance alliance = new SmallAlliance().trustItem("T1", false);
        int[] usual = {4, 4, 5, 4, 3, 4};
        int[] other = {4, 4, 4, 4, 3, 4};
        for (int back = 6; back >= 1; back--) {
            alliance.answers("ash", "T1", NOW.plus(-back), back % 2 == 0 ? usual : other)
                    .answers("birch", "T1", NOW.plus(-back), back % 3 == 0 ? usual : other);
        }
        alliance.answers("ash", "T1", NOW, usual).answers("birch", "T1", NOW, 3, 3, 3, 4, 2, 3);

        AllianceAssessment assessment = alliance.assess();

        assertThat(warning(assessment, Rule.THEME_FALLING).signal().partner()).isEqualTo("birch");
        assertThat(warning(assessment, Rule.THEME_FALLING).signal().grade()).isEqualTo(Grade.CRACKED);
        assertThat(assessment.foundation())
                .filteredOn(state -> state.foundation() == Foundation.TRUST)
                .singleElement()
                .satisfies(state -> assertThat(state.grade()).contains(Grade.CRACKED));
    }
}
