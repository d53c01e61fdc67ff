package dev.plumbline.measure.trend.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Series;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MonitorTest {
    private static final Series WITH_GAP =
            new Series(List.of(OptionalDouble.of(14), OptionalDouble.empty(), OptionalDouble.of(14)));

    @Test
    void aMissingPeriodKeepsTheAverageAsItWas() {
        EwmaChart chart = EwmaChart.of(WITH_GAP, new EwmaChart.Design(10, 1, 0.5, 3));

        assertThat(chart.averages()).containsExactly(12.0, 12.0, 13.0);
    }

    @Test
    void aMissingPeriodKeepsTheSumsAsTheyWere() {
        CusumChart chart = CusumChart.of(WITH_GAP, 10, 1, 5);

        assertThat(chart.upper()).containsExactly(3.0, 3.0, 6.0);
        assertThat(chart.signals()).containsExactly(3);
    }

    @Test
    void impossibleDesignsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EwmaChart.Design(0, 0, 0.5, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new EwmaChart.Design(0, 1, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new EwmaChart.Design(0, 1, 1.1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new EwmaChart.Design(0, 1, 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CusumChart.of(WITH_GAP, 10, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> CusumChart.of(WITH_GAP, 10, 1, 0));
    }

    @Test
    void aShiftShortensTheRunOfEveryChart() {
        assertThat(AverageRunLength.shewhart(3, 1)).isLessThan(AverageRunLength.shewhart(3, 0));
        assertThat(AverageRunLength.cusum(0.5, 5, 0.5)).isBetween(37.5, 38.5);
        assertThat(AverageRunLength.ewma(0.2, 2.962, 1)).isBetween(9.5, 11.5);
    }

    @Test
    void windowsThatCoverEverythingLeaveNoRoomForFalseAlarms() {
        AlertQuality quality = AlertQuality.of(4, List.of(2), List.of(1), 9);

        assertThat(quality.falseAlarmsPer100()).isEmpty();
        assertThat(quality.medianDelay()).hasValue(1);
    }

    @Test
    void impossiblePeriodsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AlertQuality.of(0, List.of(), List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> AlertQuality.of(4, List.of(), List.of(), 0));
    }
}
