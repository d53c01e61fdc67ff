package dev.plumbline.measure.trend.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutlookTest {
    private static final Series RISING = Series.of(50, 52, 49, 51, 53, 52, 54, 51, 55, 54, 56, 57);
    private static final OptionalDouble TARGET = OptionalDouble.of(60);

    @Test
    void fromSixValuesOnThePointIsTheta() {
        Outlook outlook = Outlook.of(RISING, 2, Improvement.HIGHER, TARGET);

        assertThat(outlook.method()).contains(Outlook.Method.THETA);
        assertThat(outlook.point().orElseThrow()).isCloseTo(56.9414202136705, within(1e-9));
        assertThat(outlook.reason()).isEmpty();
        assertThat(outlook.interval(0.80).orElseThrow().high())
                .isLessThan(outlook.interval(0.95).orElseThrow().high());
    }

    @Test
    void belowSixValuesTheLastOneIsCarriedForward() {
        Outlook outlook = Outlook.of(Series.of(3, 5, 4), 1, Improvement.LOWER, OptionalDouble.of(9));

        assertThat(outlook.method()).contains(Outlook.Method.LAST_VALUE);
        assertThat(outlook.point()).hasValue(4);
        assertThat(outlook.chance()).contains(Chance.LIKELY);
    }

    @Test
    void twoValuesHaveAPointButNoInterval() {
        Outlook outlook = Outlook.of(Series.of(3, 5), 1, Improvement.HIGHER, TARGET);

        assertThat(outlook.point()).hasValue(5);
        assertThat(outlook.interval(0.95)).isEmpty();
        assertThat(outlook.chance()).isEmpty();
        assertThat(outlook.reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void noForecastReachesFurtherThanHalfTheHistoryOrFourPeriods() {
        assertThat(Outlook.of(Series.of(1, 2, 3, 4), 3, Improvement.HIGHER, TARGET)
                        .reason())
                .contains(Undefined.TOO_FAR);
        assertThat(Outlook.of(RISING, 5, Improvement.HIGHER, TARGET).reason()).contains(Undefined.TOO_FAR);
        assertThat(Outlook.of(RISING, 4, Improvement.HIGHER, TARGET).point()).isPresent();
    }

    @Test
    void periodsMissingAtTheEndCountAsHorizon() {
        Outlook late = Outlook.of(followedByGap(RISING), 1, Improvement.HIGHER, TARGET);

        assertThat(late).isEqualTo(Outlook.of(RISING, 2, Improvement.HIGHER, TARGET));
    }

    @Test
    void aGapInsideFallsBackToTheLastValue() {
        List<OptionalDouble> values = new ArrayList<>(RISING.values());
        values.set(3, OptionalDouble.empty());

        assertThat(Outlook.of(new Series(values), 1, Improvement.HIGHER, TARGET).method())
                .contains(Outlook.Method.LAST_VALUE);
    }

    @Test
    void withoutATargetOrADirectionThereIsNoChance() {
        assertThat(Outlook.of(RISING, 1, Improvement.HIGHER, OptionalDouble.empty())
                        .reason())
                .contains(Undefined.NO_TARGET);
        assertThat(Outlook.of(RISING, 1, Improvement.NEUTRAL, TARGET).reason()).contains(Undefined.NO_DIRECTION);
    }

    @Test
    void nothingReportedHasNoOutlook() {
        assertThat(Outlook.of(Series.of(), 1, Improvement.HIGHER, TARGET).reason())
                .contains(Undefined.TOO_FEW);
        assertThat(Outlook.ofYear(Series.of(), 0, Improvement.HIGHER, TARGET).reason())
                .contains(Undefined.TOO_FEW);
    }

    @Test
    void theChanceOfTheOppositeDirectionsAddsUpToOne() {
        double up =
                Outlook.of(RISING, 2, Improvement.HIGHER, TARGET).probability().orElseThrow();
        double down =
                Outlook.of(RISING, 2, Improvement.LOWER, TARGET).probability().orElseThrow();

        assertThat(up + down).isCloseTo(1, within(1e-12));
    }

    @Test
    void theDateMustLieAhead() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outlook.of(RISING, 0, Improvement.HIGHER, TARGET));
    }

    @Test
    void aYearIsWhatItBroughtSoFarPlusTheForecasts() {
        Series flow = Series.of(10, 12, 10, 12, 11);
        Outlook year = Outlook.ofYear(flow, 3, Improvement.HIGHER, OptionalDouble.of(40));

        assertThat(year.point()).hasValue(44);
        assertThat(year.horizon()).isEqualTo(1);
        assertThat(year.chance()).contains(Chance.LIKELY);
    }

    @Test
    void theSumOfTwoQuartersSpreadsWithOnePlusFourSteps() {
        Series flow = Series.of(10, 12, 10, 12, 11);
        Interval sum = Outlook.ofYear(flow, 2, Improvement.HIGHER, TARGET)
                .interval(0.95)
                .orElseThrow();
        Interval next =
                Outlook.of(flow, 1, Improvement.HIGHER, TARGET).interval(0.95).orElseThrow();

        assertThat(sum.high() - sum.low()).isCloseTo((next.high() - next.low()) * Math.sqrt(5), within(1e-9));
    }

    @Test
    void aQuarterMissingAtTheEndOfTheYearSoFarIsForecast() {
        Outlook year = Outlook.ofYear(followedByGap(RISING), 2, Improvement.HIGHER, TARGET);

        assertThat(year.horizon()).isEqualTo(3);
        assertThat(year.point().orElseThrow()).isBetween(57 + 3 * 55.0, 57 + 3 * 60.0);
    }

    @Test
    void aQuarterMissingInsideTheYearLeavesTheSumOpen() {
        List<OptionalDouble> values = new ArrayList<>(RISING.values());
        values.set(10, OptionalDouble.empty());
        Outlook year = Outlook.ofYear(new Series(values), 3, Improvement.HIGHER, TARGET);

        assertThat(year.point()).isEmpty();
        assertThat(year.reason()).contains(Undefined.GAP);
    }

    @Test
    void aYearThatHasNotBegunIsForecastAsAWhole() {
        assertThat(Outlook.ofYear(RISING, 0, Improvement.HIGHER, TARGET).horizon())
                .isEqualTo(4);
        assertThat(Outlook.ofYear(followedByGap(RISING), 0, Improvement.HIGHER, TARGET)
                        .reason())
                .contains(Undefined.TOO_FAR);
    }

    @Test
    void aYearHasFourQuarters() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outlook.ofYear(RISING, 4, Improvement.HIGHER, TARGET));
        assertThatIllegalArgumentException().isThrownBy(() -> Outlook.ofYear(RISING, -1, Improvement.HIGHER, TARGET));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlook.ofYear(Series.of(1), 2, Improvement.HIGHER, TARGET));
    }

    @ParameterizedTest
    @CsvSource({"1, LIKELY", "0.66666, TOSS_UP", "0.33334, TOSS_UP", "0.33333, UNLIKELY", "0, UNLIKELY"})
    void aChanceIsPutIntoWordsFromItsUnroundedValue(double probability, Chance expected) {
        assertThat(Chance.of(probability)).isEqualTo(expected);
        assertThat(expected.words()).isNotBlank();
    }

    @Test
    void aProbabilityIsAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chance.of(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Chance.of(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Chance.of(Double.NaN));
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodHasWords(Outlook.Method method) {
        assertThat(method.words()).isNotBlank();
    }

    private static Series followedByGap(Series series) {
        List<OptionalDouble> values = new ArrayList<>(series.values());
        values.add(OptionalDouble.empty());
        return new Series(values);
    }

    @Test
    void thetaBeginsWithSixValues() {
        assertThat(Outlook.of(Series.of(1, 2, 3, 4, 5, 6), 1, Improvement.HIGHER, TARGET)
                        .method())
                .contains(Outlook.Method.THETA);
        assertThat(Outlook.of(Series.of(1, 2, 3, 4, 5), 1, Improvement.HIGHER, TARGET)
                        .method())
                .contains(Outlook.Method.LAST_VALUE);
    }

    @Test
    void oneThirdAndTwoThirdsAreATossUp() {
        assertThat(Chance.of(1.0 / 3)).isEqualTo(Chance.TOSS_UP);
        assertThat(Chance.of(2.0 / 3)).isEqualTo(Chance.TOSS_UP);
        assertThat(Chance.of(Math.nextDown(1.0 / 3))).isEqualTo(Chance.UNLIKELY);
        assertThat(Chance.of(Math.nextUp(2.0 / 3))).isEqualTo(Chance.LIKELY);
    }

    @Test
    void smoothingWeightsReachToTheirEnds() {
        assertThat(new ExponentialSmoothing.Weights(1, 1, 1).beta()).isEqualTo(1);
        assertThat(ExponentialSmoothing.Weights.simple(0)).isEqualTo(new ExponentialSmoothing.Weights(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialSmoothing.Weights(0.5, 0.6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialSmoothing.Weights(0.5, 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialSmoothing.Weights(-0.1, -0.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialSmoothing.Weights(1.1, 0, 1));
    }
}
