package dev.plumbline.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.trend.ControlChart.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlChartTest {
    private static final OptionalDouble NO_TARGET = OptionalDouble.empty();
    private static final double[] STABLE = {50, 52, 49, 51, 53, 50, 48, 51, 52, 49, 50, 51};

    @Test
    void fivePointsHaveNoLimits() {
        ControlChart chart = ControlChart.of(Series.of(1, 2, 1, 2, 99), Improvement.HIGHER, OptionalDouble.of(2));

        assertThat(chart.phase()).isEqualTo(Phase.NO_LIMITS);
        assertThat(chart.limits()).isEmpty();
        assertThat(chart.variation()).isEmpty();
        assertThat(chart.assurance()).isEmpty();
        assertThat(chart.reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void trialLimitsKnowOnlyTheOutsideRule() {
        ControlChart rising = ControlChart.of(Series.of(1, 2, 3, 4, 5, 6, 7, 8), Improvement.HIGHER, NO_TARGET);

        assertThat(rising.isTrial()).isTrue();
        assertThat(rising.limits()).isPresent();
        assertThat(rising.points()).allMatch(point -> point.signal().orElseThrow() != Signal.RISING);
    }

    @Test
    void trialLimitsStillSeeAPointOutside() {
        ControlChart chart =
                ControlChart.of(Series.of(10, 11, 10, 11, 10, 11, 10, 11, 10, 18), Improvement.LOWER, NO_TARGET);

        assertThat(chart.signal()).contains(Signal.ABOVE_LIMIT);
        assertThat(chart.variation()).contains(Variation.CONCERNING);
        assertThat(chart.reason()).isEmpty();
    }

    @Test
    void fromTwelvePointsOnTheLimitsStayFixed() {
        ControlChart before = ControlChart.of(Series.of(STABLE), Improvement.HIGHER, NO_TARGET);
        ControlChart after = ControlChart.of(longer(70, 71), Improvement.HIGHER, NO_TARGET);

        assertThat(before.phase()).isEqualTo(Phase.FULL);
        assertThat(before.isTrial()).isFalse();
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.variation()).contains(Variation.IMPROVING);
    }

    @Test
    void aMissingLatestPeriodIsNotReportedRatherThanStable() {
        List<OptionalDouble> values = new ArrayList<>(Series.of(STABLE).values());
        values.add(OptionalDouble.empty());
        ControlChart chart = ControlChart.of(new Series(values), Improvement.HIGHER, NO_TARGET);

        assertThat(chart.variation()).isEmpty();
        assertThat(chart.reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void manyGapsLeaveTooFewChangesForLimits() {
        List<OptionalDouble> values = new ArrayList<>();
        for (double value : STABLE) {
            values.add(OptionalDouble.of(value));
            values.add(OptionalDouble.empty());
        }

        assertThat(ControlChart.of(new Series(values), Improvement.HIGHER, NO_TARGET)
                        .phase())
                .isEqualTo(Phase.NO_LIMITS);
    }

    @Test
    void nothingReportedIsTooFew() {
        ControlChart nothing = ControlChart.of(Series.of(), Improvement.HIGHER, NO_TARGET);

        assertThat(nothing.signal()).isEmpty();
        assertThat(nothing.reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void aConstantSeriesNeverSignals() {
        double[] tenth = IntStream.range(0, 14).mapToDouble(_ -> 0.1).toArray();
        ControlChart chart = ControlChart.of(Series.of(tenth), Improvement.HIGHER, OptionalDouble.of(0.1));

        assertThat(chart.points()).allMatch(point -> point.signal().orElseThrow() == Signal.COMMON_CAUSE);
        assertThat(chart.assurance()).contains(Assurance.INCONSISTENT);
    }

    @Test
    void assuranceNeedsATargetAndADirection() {
        Series series = Series.of(STABLE);

        assertThat(assurance(series, Improvement.HIGHER, 20)).isEqualTo("[CONSISTENTLY_PASSES]");
        assertThat(assurance(series, Improvement.HIGHER, 90)).isEqualTo("[CONSISTENTLY_FAILS]");
        assertThat(assurance(series, Improvement.LOWER, 20)).isEqualTo("[CONSISTENTLY_FAILS]");
        assertThat(assurance(series, Improvement.LOWER, 90)).isEqualTo("[CONSISTENTLY_PASSES]");
        assertThat(assurance(series, Improvement.LOWER, 50)).isEqualTo("[INCONSISTENT]");
        assertThat(assurance(series, Improvement.NEUTRAL, 50)).isEqualTo("[]");
        assertThat(ControlChart.of(series, Improvement.HIGHER, NO_TARGET).assurance())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySignalMeansSomethingInEveryDirection(Signal signal) {
        assertThat(signal.words()).isNotBlank();
        for (Improvement improvement : Improvement.values()) {
            Variation variation = Variation.of(signal, improvement);
            assertThat(variation == Variation.COMMON).isEqualTo(signal == Signal.COMMON_CAUSE);
            assertThat(variation.words()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAssuranceHasWords(Assurance assurance) {
        assertThat(assurance.words()).isNotBlank();
    }

    private static String assurance(Series series, Improvement improvement, double target) {
        return ControlChart.of(series, improvement, OptionalDouble.of(target)).assurance().stream()
                .toList()
                .toString();
    }

    private static Series longer(double... more) {
        List<OptionalDouble> values = new ArrayList<>(Series.of(STABLE).values());
        values.addAll(Series.of(more).values());
        return new Series(values);
    }
}
