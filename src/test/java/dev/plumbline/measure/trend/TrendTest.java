package dev.plumbline.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.Series;
import dev.plumbline.measure.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void noTrendIsClaimedFromFiveQuarters() {
        assertThat(MannKendall.of(Series.of(1, 2, 3, 4, 5)).reason()).contains(Undefined.TOO_FEW);
        assertThat(MannKendall.of(Series.of(1, 2, 3, 4, 5, 6)).reason()).isEmpty();
        assertThat(MannKendall.of(Series.of(4, 4, 4, 4, 4, 4)).reason()).contains(Undefined.NO_VARIATION);
    }

    @Test
    void shortSeriesWithoutTiesUseTheExactChance() {
        MannKendall few = MannKendall.of(Series.of(1, 2, 3, 4, 6, 5));
        MannKendall tied = MannKendall.of(Series.of(1, 2, 3, 4, 5, 5));
        MannKendall many =
                MannKendall.of(Series.of(IntStream.range(0, 11).asDoubleStream().toArray()));

        assertThat(few.p()).isEqualTo(few.pExact());
        assertThat(tied.p()).isEqualTo(tied.pNormal());
        assertThat(many.p()).isEqualTo(many.pNormal());
    }

    @Test
    void aSeriesAndItsMirrorHaveOppositeScores() {
        MannKendall up = MannKendall.of(Series.of(1, 3, 2, 5, 4, 6));
        MannKendall down = MannKendall.of(Series.of(-1, -3, -2, -5, -4, -6));

        assertThat(up.score().orElseThrow()).isEqualTo(-down.score().orElseThrow());
        assertThat(up.p()).isEqualTo(down.p());
    }

    @Test
    void aGapAtTheEndDoesNotTakeTheIntervalOfTheSlopeAway() {
        List<OptionalDouble> values =
                new ArrayList<>(Series.of(1, 3, 2, 5, 4, 7, 6, 8).values());
        values.add(OptionalDouble.empty());

        TheilSen slope = TheilSen.of(new Series(values));

        assertThat(slope.interval95()).isPresent();
        assertThat(slope.reason()).isEmpty();
        assertThat(TheilSen.of(Series.of(1)).reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void aSeasonalTestNeedsASecondYear() {
        SeasonalMannKendall none = SeasonalMannKendall.of(Series.of(1, 2, 3, 4));

        assertThat(none.slopePerYear()).isEmpty();
        assertThat(none.reason()).contains(Undefined.TOO_FEW);
        assertThat(SeasonalMannKendall.of(Series.of(1, 2, 3, 4, 1, 2, 3, 4)).reason())
                .contains(Undefined.NO_VARIATION);
        assertThat(SeasonalMannKendall.of(Series.of(1, 2, 3, 4, 2)).reason()).isEmpty();
    }

    @Test
    void testsThatCouldNotRunLeaveTheCount() {
        FalseDiscoveryRate none = FalseDiscoveryRate.of(List.of(OptionalDouble.empty()), 0.1);

        assertThat(none.benjaminiHochberg()).containsExactly(OptionalDouble.empty());
        assertThat(none.rejected()).isEmpty();
        assertThat(FalseDiscoveryRate.of(List.of(), FalseDiscoveryRate.DEFAULT_Q)
                        .holm())
                .isEmpty();
    }
}
