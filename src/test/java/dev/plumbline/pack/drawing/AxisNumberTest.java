package dev.plumbline.pack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.Labels;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisNumberTest {

    @Test
    void threeSignificantDigitsAreShownWithoutTrailingZeros() {
        Scale scale = new Scale(0, 100);

        assertThat(AxisNumber.of(93.76, scale, Labels.NAMES)).isEqualTo("93.8");
        assertThat(AxisNumber.of(94, scale, Labels.NAMES)).isEqualTo("94");
        assertThat(AxisNumber.of(0, scale, Labels.NAMES)).isEqualTo("0");
        assertThat(AxisNumber.of(-12.5, scale, Labels.NAMES)).isEqualTo("\u221212.5");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(AxisNumber.of(1_234_567, new Scale(0, 2_000_000), Labels.NAMES))
                .isEqualTo("1,230,000");
    }

    @Test
    void aNarrowScaleGetsTheDigitsThatTellItsValuesApart() {
        assertThat(AxisNumber.of(99.95, new Scale(99.8, 100), Labels.NAMES)).isEqualTo("99.95");
    }

    @Test
    void aValueTooSmallForItsScaleIsRoundedToIt() {
        assertThat(AxisNumber.of(0.0327, new Scale(0, 2), Labels.NAMES)).isEqualTo("0.03");
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

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Labels german = new Labels(Labels.NAMES.words(), ",", ".");

        assertThat(AxisNumber.of(-12.5, new Scale(-20, 20), german)).isEqualTo("\u221212,5");
        assertThat(AxisNumber.of(1_234_567, new Scale(0, 2_000_000), german)).isEqualTo("1.230.000");
    }
}
