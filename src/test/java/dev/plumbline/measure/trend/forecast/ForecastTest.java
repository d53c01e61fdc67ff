package dev.plumbline.measure.trend.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.trend.forecast.ExponentialSmoothing.Weights;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final OptionalDouble MISSING = OptionalDouble.empty();

    @Test
    void aConstantSeriesMeetsItsTargetOrNot() {
        RandomWalk flat = RandomWalk.of(Series.of(5, 5, 5));

        assertThat(flat.chance(5, 1, 6, Improvement.HIGHER)).hasValue(0);
        assertThat(flat.chance(5, 1, 6, Improvement.LOWER)).hasValue(1);
        assertThat(flat.chance(5, 1, 5, Improvement.LOWER)).hasValue(1);
    }

    @Test
    void neitherOneValueNorNoDirectionHasAChance() {
        assertThat(RandomWalk.of(Series.of(5)).chance(5, 1, 6, Improvement.HIGHER))
                .isEmpty();
        assertThat(RandomWalk.of(Series.of(5, 6)).chance(5, 1, 6, Improvement.NEUTRAL))
                .isEmpty();
        assertThat(RandomWalk.of(Series.of()).last()).isEmpty();
    }

    @Test
    void anIntervalLiesAhead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomWalk.of(Series.of(5, 6)).interval(6, 0, 0.95));
    }

    @Test
    void thetaNeedsConsecutivePeriodsButNotAtTheEnds() {
        OptionalDouble one = OptionalDouble.of(1);

        assertThat(Theta.of(new Series(List.of(one, MISSING, one, one)))).isEmpty();
        assertThat(Theta.of(new Series(List.of(MISSING, one, one, one, MISSING))))
                .isPresent();
    }

    @Test
    void impossibleWeightsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.simple(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.simple(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0.2, 0.3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0.2, -0.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0.2, 0.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0.2, 0.1, 1.1));
    }

    @Test
    void aHistoryWithoutChangeHasNoScaledError() {
        ForecastAccuracy accuracy = ForecastAccuracy.of(List.of(), List.of(0.0), List.of(0.0), 1);

        assertThat(accuracy.smape()).isZero();
        assertThat(accuracy.reason()).contains(Undefined.NO_VARIATION);
        assertThat(ForecastAccuracy.of(List.of(1.0, 2.0), List.of(3.0), List.of(2.0), 1)
                        .reason())
                .isEmpty();
    }

    @Test
    void anActualOutsideItsIntervalCosts() {
        List<Interval> interval = List.of(new Interval(0, 1, 0.5));

        assertThat(ForecastAccuracy.OfIntervals.of(List.of(2.0), interval))
                .isEqualTo(new ForecastAccuracy.OfIntervals(5, 0));
        assertThat(ForecastAccuracy.OfIntervals.of(List.of(-1.0), interval))
                .isEqualTo(new ForecastAccuracy.OfIntervals(5, 0));
    }

    @Test
    void everyActualNeedsAForecast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForecastAccuracy.of(List.of(), List.of(1.0), List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ForecastAccuracy.OfIntervals.of(List.of(), List.of()));
    }
}
