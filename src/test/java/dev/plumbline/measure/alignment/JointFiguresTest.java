package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.measure.alignment.JointFigures.Suspicion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointFiguresTest {

    private static List<Optional<BigDecimal>> figures(int count, IntFunction<String> value) {
        return IntStream.range(0, count)
                .mapToObj(value)
                .map(each -> each.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
    }

    private static Optional<Suspicion> suspicion(int count, IntFunction<String> first, IntFunction<String> second) {
        return JointFigures.of(figures(count, first), figures(count, second), BigDecimal.ONE)
                .suspicion();
    }

    @Test
    void aConstantBiasOverEightPairsPointsToTheDefinition() {
        assertThat(suspicion(8, period -> "" + (100 + period), period -> "" + (112 + period + period % 2)))
                .contains(Suspicion.DEFINITION);
    }

    @Test
    void sevenPairsAreTooFewForThat() {
        assertThat(suspicion(7, period -> "" + (100 + period), period -> "" + (112 + period + period % 2)))
                .isEmpty();
    }

    @Test
    void differencesToEitherSideAreNoDefinition() {
        assertThat(suspicion(8, _ -> "100", period -> period % 2 == 0 ? "80" : "120"))
                .isEmpty();
    }

    @Test
    void aBiasWithinTheToleranceIsNone() {
        assertThat(suspicion(8, _ -> "100", _ -> "101")).isEmpty();
    }

    @Test
    void aThousandTimesPointsToTheUnit() {
        assertThat(suspicion(1, _ -> "5.2", _ -> "5200")).contains(Suspicion.UNIT);
    }

    @Test
    void twiceInTwoPairsMayBeChance() {
        assertThat(suspicion(2, _ -> "50", _ -> "100")).isEmpty();
    }

    @Test
    void twiceInThreePairsPointsToCountingTwice() {
        assertThat(suspicion(3, _ -> "50", _ -> "100")).contains(Suspicion.COUNTED_TWICE);
        assertThat(suspicion(4, _ -> "50", period -> period == 1 ? "" : "100")).contains(Suspicion.COUNTED_TWICE);
        assertThat(suspicion(4, _ -> "100", period -> period == 1 ? "" : "50")).contains(Suspicion.COUNTED_TWICE);
    }

    @Test
    void twiceOnceIsChance() {
        assertThat(suspicion(3, _ -> "50", period -> period == 0 ? "55" : "100"))
                .isEmpty();
    }

    @Test
    void zerosAreNotTwiceZero() {
        assertThat(suspicion(3, _ -> "0", _ -> "0")).isEmpty();
    }

    @Test
    void anIncompleteLatestPairPointsToNothing() {
        assertThat(suspicion(9, _ -> "100", period -> period == 8 ? "" : "150")).isEmpty();
        assertThat(suspicion(0, _ -> "", _ -> "").isPresent()).isFalse();
    }
}
