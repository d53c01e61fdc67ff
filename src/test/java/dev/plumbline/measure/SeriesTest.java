package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final OptionalDouble MISSING = OptionalDouble.empty();

    @Test
    void aMissingPeriodKeepsItsPlace() {
        Series series = new Series(List.of(OptionalDouble.of(3), MISSING, OptionalDouble.of(5), MISSING));

        assertThat(series.periods()).isEqualTo(4);
        assertThat(series.reported()).isEqualTo(2);
        assertThat(series.trailingMissing()).isEqualTo(1);
        assertThat(series.observations()).containsExactly(new Series.Observation(1, 3), new Series.Observation(3, 5));
    }

    @Test
    void aSeriesInWhichNothingWasReportedIsMissingThroughout() {
        assertThat(new Series(List.of(MISSING, MISSING)).trailingMissing()).isEqualTo(2);
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(Series.of(-0.0)).isEqualTo(Series.of(0.0));
    }

    @Test
    void aValueThatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(1, Double.NaN))
                .withMessageContaining("NaN");
    }
}
