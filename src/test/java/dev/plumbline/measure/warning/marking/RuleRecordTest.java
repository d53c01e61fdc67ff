package dev.plumbline.measure.warning.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.warning.Episode;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of a rule and when it cries wolf. */
class RuleRecordTest {

    private static final Quarter WHEN = new Quarter(2025, 1);
    private static final Episode EPISODE =
            new Episode("a.pace-apart", "a", Rule.PACE_APART, Grade.WATCH, WHEN, WHEN, false);

    private static RuleRecord record(int falseAlarms, Mark... others) {
        List<MarkedEpisode> episodes =
                new ArrayList<>(Collections.nCopies(falseAlarms, new MarkedEpisode(EPISODE, new Mark.FalseAlarm())));
        for (Mark mark : others) {
            episodes.add(new MarkedEpisode(EPISODE, mark));
        }
        return RuleRecord.of(episodes).getFirst();
    }

    @Test
    void episodesAreCountedByWhatTheyTurnedOutToBe() {
        RuleRecord found =
                record(3, new Mark.Hit(1), new Mark.Hit(2), new Mark.Hit(4), new Mark.Late(), new Mark.Pending());

        assertThat(found)
                .extracting(
                        RuleRecord::episodes,
                        RuleRecord::hits,
                        RuleRecord::falseAlarms,
                        RuleRecord::late,
                        RuleRecord::pending)
                .containsExactly(8, 3, 3, 1, 1);
        assertThat(found.precision()).hasValue(0.5);
        assertThat(found.medianLead()).hasValue(2);
    }

    @Test
    void theIntervalIsWilsons() {
        Interval interval = record(19, new Mark.Hit(1)).interval().orElseThrow();

        assertThat(interval.low()).isCloseTo(0.01126, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.19590, within(1e-3));
    }

    @Test
    void withoutFalseAlarmsTheIntervalReachesOneAndWithoutHitsNothing() {
        for (int count = 1; count < 40; count++) {
            Mark[] hits = new Mark[count];
            Arrays.fill(hits, new Mark.Hit(1));
            assertThat(record(0, hits).interval().orElseThrow().high()).isEqualTo(1);
            assertThat(record(count).interval().orElseThrow().low()).isZero();
        }
    }

    @Test
    void fewCasesCannotRetireARule() {
        assertThat(record(9).criesWolf()).isFalse();
        assertThat(record(9, new Mark.Hit(1)).criesWolf()).isFalse();
        assertThat(record(3, new Mark.Pending(), new Mark.Late()).criesWolf()).isFalse();
    }

    @Test
    void aRuleThatIsHardlyEverRightIsToRetire() {
        assertThat(record(10).criesWolf()).isTrue();
        assertThat(record(19, new Mark.Hit(1)).criesWolf()).isTrue();
    }

    @Test
    void withoutAMarkedEpisodeThereIsNoShare() {
        RuleRecord found = record(0, new Mark.Pending());

        assertThat(found.precision()).isEmpty();
        assertThat(found.interval()).isEmpty();
    }
}
