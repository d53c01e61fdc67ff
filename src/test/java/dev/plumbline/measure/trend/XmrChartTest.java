package dev.plumbline.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    @Test
    void thereIsNoMovingRangeAcrossAGap() {
        Series series = withGap(Series.of(1, 2, 50, 51), 2);

        assertThat(XmrChart.of(series).limits().orElseThrow().averageMovingRange())
                .isEqualTo(1);
    }

    @Test
    void aGapBreaksARun() {
        Series whole = Series.of(54, 51, 54, 51, 54, 51, 54, 46, 49, 46, 49, 46, 49, 46);

        assertThat(signals(whole)).contains("RUN_ABOVE");
        assertThat(signals(withGap(whole, 3))).doesNotContain("RUN_ABOVE").contains("RUN_BELOW");
    }

    @Test
    void aGapBreaksATrend() {
        Series whole = Series.of(1, 2, 3, 4, 5, 6, 7);

        assertThat(signals(whole)).contains("RISING");
        assertThat(signals(withGap(whole, 3))).doesNotContain("RISING");
    }

    @Test
    void aGapBreaksAGroupOfThree() {
        Series whole = Series.of(45, 49, 48, 50, 54, 49, 48, 49, 50, 56, 57, 53, 50, 53, 49, 49);

        assertThat(signals(whole)).contains("TWO_OF_THREE_HIGH");
        assertThat(signals(withGap(whole, 10))).doesNotContain("TWO_OF_THREE_HIGH");
    }

    @Test
    void aPeakBelongsToTheRiseThatReachedIt() {
        Series peak = Series.of(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1);
        List<Optional<Signal>> trend = XmrChart.of(peak).signals();

        assertThat(trend.get(6)).contains(Signal.ABOVE_LIMIT);
        assertThat(trend.get(4)).contains(Signal.RISING);
        assertThat(trend.get(8)).contains(Signal.FALLING);
    }

    @Test
    void nothingReportedHasNoMean() {
        XmrChart nothing = XmrChart.of(new Series(List.of(OptionalDouble.empty())));

        assertThat(nothing.mean()).isEmpty();
        assertThat(nothing.signals()).containsExactly(Optional.empty());
        assertThat(XmrChart.of(Series.of()).signals()).isEmpty();
    }

    @Test
    void screeningAConstantSeriesChangesNothing() {
        Series constant = Series.of(3, 3, 3, 3);

        assertThat(XmrChart.of(constant, 4, true)).isEqualTo(XmrChart.of(constant));
    }

    private static String signals(Series series) {
        return XmrChart.of(series).signals().stream()
                .map(each -> each.map(Signal::name).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static Series withGap(Series series, int position) {
        List<OptionalDouble> values = new ArrayList<>(series.values());
        values.add(position, OptionalDouble.empty());
        return new Series(values);
    }
}
