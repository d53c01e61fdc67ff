package dev.plumbline.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Series;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendScanTest {

    private static MannKendall rising(int count) {
        return MannKendall.of(
                Series.of(IntStream.range(0, count).asDoubleStream().toArray()));
    }

    private static MannKendall falling(int count) {
        return MannKendall.of(
                Series.of(IntStream.range(0, count).mapToDouble(each -> -each).toArray()));
    }

    @Test
    void whatMovesTheWrongWayIsAdverse() {
        assertThat(TrendScan.of(rising(12), Improvement.LOWER).isAdverse()).isTrue();
        assertThat(TrendScan.of(falling(12), Improvement.LOWER).isAdverse()).isFalse();
        assertThat(TrendScan.of(rising(12), Improvement.HIGHER).isAdverse()).isFalse();
        assertThat(TrendScan.of(falling(12), Improvement.HIGHER).isAdverse()).isTrue();
        assertThat(TrendScan.of(rising(12), Improvement.NEUTRAL).isAdverse()).isFalse();
    }

    @Test
    void whatDoesNotMoveIsNotAdverse() {
        MannKendall still = MannKendall.of(Series.of(1, 2, 2, 1));

        assertThat(TrendScan.of(still, Improvement.LOWER).isAdverse()).isFalse();
        assertThat(TrendScan.of(still, Improvement.HIGHER).isAdverse()).isFalse();
    }

    @Test
    void aTrendIsScannedFromTwelveReadings() {
        assertThat(TrendScan.of(rising(11), Improvement.LOWER).p()).isEmpty();
        assertThat(TrendScan.of(rising(12), Improvement.LOWER).p())
                .isEqualTo(rising(12).p())
                .isPresent();
    }

    @Test
    void onlyAdverseTrendsBeyondChanceAreNamed() {
        TrendScan good = TrendScan.of(rising(14), Improvement.HIGHER);
        TrendScan bad = TrendScan.of(rising(14), Improvement.LOWER);
        TrendScan unsure = new TrendScan(OptionalDouble.of(0.5), true);
        TrendScan unknown = new TrendScan(OptionalDouble.empty(), true);

        assertThat(TrendScan.adverse(List.of(good, bad, unsure, unknown))).containsExactly(1);
        assertThat(TrendScan.adverse(List.of(good, unknown))).isEmpty();
    }

    @Test
    void threeValuesAreTestedAndTwoAreNot() {
        assertThat(rising(3).score()).contains(3L);
        assertThat(rising(2).score()).isEmpty();
    }

    @Test
    void upToTenValuesTheChanceIsExact() {
        assertThat(rising(10).p())
                .isEqualTo(rising(10).pExact())
                .isNotEqualTo(rising(10).pNormal());
        assertThat(rising(11).p()).isEqualTo(rising(11).pNormal());
    }

    @Test
    void sixPointsWithThreeRangesAreEnoughForTrialLimits() {
        assertThat(phase(Series.of(1, 2, 1, 2, 1, 2))).isEqualTo(ControlChart.Phase.TRIAL);
        assertThat(phase(Series.of(1, 2, 1, 2, 1))).isEqualTo(ControlChart.Phase.NO_LIMITS);
        assertThat(phase(withGaps(2))).isEqualTo(ControlChart.Phase.NO_LIMITS);
        assertThat(phase(withGaps(3))).isEqualTo(ControlChart.Phase.TRIAL);
    }

    /** Six values: so many pairs that stand next to each other, the rest alone. */
    private static Series withGaps(int pairs) {
        OptionalDouble gap = OptionalDouble.empty();
        List<OptionalDouble> values = new java.util.ArrayList<>();
        for (int value = 0; value < 6; value++) {
            values.add(OptionalDouble.of(value));
            if (value % 2 == 1 || value / 2 >= pairs) {
                values.add(gap);
            }
        }
        return new Series(values);
    }

    private static ControlChart.Phase phase(Series series) {
        return ControlChart.of(series, Improvement.HIGHER, OptionalDouble.empty())
                .phase();
    }

    @Test
    void aTargetOnTheLimitIsNeitherAlwaysMetNorAlwaysMissed() {
        ProcessLimits limits = new ProcessLimits(5, 1, 2, 8);

        assertThat(Assurance.of(limits, 8, Improvement.HIGHER)).contains(Assurance.INCONSISTENT);
        assertThat(Assurance.of(limits, 8.1, Improvement.HIGHER)).contains(Assurance.CONSISTENTLY_FAILS);
        assertThat(Assurance.of(limits, 1.9, Improvement.HIGHER)).contains(Assurance.CONSISTENTLY_PASSES);
        assertThat(limits.isNear(7)).isFalse();
        assertThat(limits.isNear(7.1)).isTrue();
        assertThat(limits.isNear(8)).isTrue();
        assertThat(limits.isNear(8.1)).isFalse();
    }
}
