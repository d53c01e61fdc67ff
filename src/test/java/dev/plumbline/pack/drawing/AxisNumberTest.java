package dev.plumbline.pack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisNumberTest {

    @Test
    void threeSignificantDigitsAreShownWithoutTrailingZeros() {
        Scale scale = new Scale(0, 100);

        assertThat(AxisNumber.of(93.76, scale)).isEqualTo("93.8");
        assertThat(AxisNumber.of(94, scale)).isEqualTo("94");
        assertThat(AxisNumber.of(0, scale)).isEqualTo("0");
        assertThat(AxisNumber.of(-12.5, scale)).isEqualTo("\u221212.5");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(AxisNumber.of(1_234_567, new Scale(0, 2_000_000))).isEqualTo("1,230,000");
    }

    @Test
    void aNarrowScaleGetsTheDigitsThatTellItsValuesApart() {
        assertThat(AxisNumber.of(99.95, new Scale(99.8, 100))).isEqualTo("99.95");
    }

    @Test
    void aValueTooSmallForItsScaleIsRoundedToIt() {
        assertThat(AxisNumber.of(0.0327, new Scale(0, 2))).isEqualTo("0.03");
    }

    @Test
    void ticksAreRoundAndLieOnTheScale() {
        assertThat(new Scale(60, 110).ticks(5)).containsExactly(60.0, 70.0, 80.0, 90.0, 100.0, 110.0);
        assertThat(new Scale(1, 5).ticks(5)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
    }

    @Test
    void aScaleHoldsEveryValueAndIsNeverEmpty() {
        assertThat(Scale.holding(1, 5, DoubleStream.of(7, 0.5))).isEqualTo(new Scale(0.5, 7));
        assertThat(Scale.holding(3, 3, DoubleStream.empty()).span()).isPositive();
    }
}
