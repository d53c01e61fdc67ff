package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.PerceptionGap.Verdict;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PerceptionGapTest {
    private static final SampleSummary HIGH = SampleSummary.published(30, 4.2, 0.5);
    private static final SampleSummary LOW = SampleSummary.published(25, 3.4, 0.8);

    @Test
    void theGapIsAntisymmetric() {
        PerceptionGap one = PerceptionGap.between(HIGH, LOW);
        PerceptionGap other = PerceptionGap.between(LOW, HIGH);

        assertThat(one.difference()).isEqualTo(-other.difference());
        assertThat(one.interval95().orElseThrow().low())
                .isCloseTo(-other.interval95().orElseThrow().high(), within(1e-12));
        assertThat(one.verdict()).isEqualTo(Verdict.FIRST_HIGHER);
        assertThat(other.verdict()).isEqualTo(Verdict.SECOND_HIGHER);
    }

    @Test
    void publishedAggregatesGiveTheSameAsRawAnswers() {
        SampleSummary raw = SampleSummary.ofValues(4, 5, 4, 3, 5, 4);
        SampleSummary published =
                SampleSummary.published(raw.n(), raw.mean(), raw.variance().orElseThrow());

        assertThat(PerceptionGap.between(published, LOW)).isEqualTo(PerceptionGap.between(raw, LOW));
    }

    @Test
    void aClearGapOfHalfAPointIsFlagged() {
        assertThat(PerceptionGap.between(HIGH, LOW).isFlagged(4)).isTrue();
    }

    @Test
    void aClearButSmallGapIsNotFlagged() {
        PerceptionGap small =
                PerceptionGap.between(SampleSummary.published(900, 4.2, 0.5), SampleSummary.published(900, 3.8, 0.5));

        assertThat(small.verdict()).isEqualTo(Verdict.FIRST_HIGHER);
        assertThat(small.isFlagged(4)).isFalse();
    }

    @Test
    void aLargeButUnclearGapIsNotFlagged() {
        PerceptionGap unclear =
                PerceptionGap.between(SampleSummary.published(3, 4.2, 2), SampleSummary.published(3, 3.4, 2));

        assertThat(unclear.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(unclear.isFlagged(4)).isFalse();
        assertThat(unclear.reason()).isEmpty();
    }

    @Test
    void withoutAnIntervalTheGapIsGivenButNotJudged() {
        PerceptionGap alone = PerceptionGap.between(SampleSummary.ofValues(5), LOW);

        assertThat(alone.difference()).isCloseTo(1.6, within(1e-12));
        assertThat(alone.verdict()).isEqualTo(Verdict.TOO_FEW_ANSWERS);
        assertThat(alone.isFlagged(4)).isFalse();
        assertThat(alone.reason()).contains(Undefined.TOO_FEW);
        assertThat(PerceptionGap.between(LOW, SampleSummary.ofValues(5)).reason())
                .contains(Undefined.TOO_FEW);
    }

    @Test
    void twoUnanimousGroupsHaveNoInterval() {
        PerceptionGap unanimous = PerceptionGap.between(SampleSummary.ofValues(5, 5), SampleSummary.ofValues(4, 4));

        assertThat(unanimous.interval90()).isEmpty();
        assertThat(unanimous.reason()).contains(Undefined.NO_VARIATION);
    }

    @Test
    void aChangeOfTheGapIsWiderThanEitherGap() {
        PerceptionGap before = PerceptionGap.between(HIGH, LOW);
        PerceptionGap now =
                PerceptionGap.between(SampleSummary.published(30, 4.4, 0.5), SampleSummary.published(25, 3.1, 0.8));
        Interval change = now.changeSince(before, 0.90).orElseThrow();
        Interval alone = now.interval90().orElseThrow();

        assertThat(change.contains(0.5)).isTrue();
        assertThat((change.low() + change.high()) / 2).isCloseTo(0.5, within(1e-12));
        assertThat(change.high() - change.low()).isGreaterThan(alone.high() - alone.low());
    }

    /** Welch's and Satterthwaite's formulas, computed with SciPy 1.17. */
    @Test
    void theIntervalOfAChangeWeighsBothGaps() {
        PerceptionGap before =
                PerceptionGap.between(SampleSummary.published(8, 4.0, 1.5), SampleSummary.published(40, 3.2, 0.4));
        PerceptionGap now =
                PerceptionGap.between(SampleSummary.published(30, 4.4, 0.5), SampleSummary.published(25, 3.1, 0.8));
        Interval change = now.changeSince(before, 0.90).orElseThrow();

        assertThat(change.low()).isCloseTo(-0.3846836972113412, within(1e-9));
        assertThat(change.high()).isCloseTo(1.384683697211342, within(1e-9));
    }

    @Test
    void halfAPointOfFiveIsFlagged() {
        SampleSummary four = SampleSummary.published(400, 4, 0.5);

        assertThat(PerceptionGap.between(four, SampleSummary.published(400, 3.5, 0.5))
                        .isFlagged(4))
                .isTrue();
    }

    @Test
    void aChangeFromAGapWithoutAnIntervalCannotBeJudged() {
        PerceptionGap before = PerceptionGap.between(new SampleSummary(9, 4, OptionalDouble.empty()), LOW);

        assertThat(PerceptionGap.between(HIGH, LOW).changeSince(before, 0.90)).isEmpty();
        assertThat(before.changeSince(before, 0.90)).isEmpty();
    }
}
