package dev.plumbline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void aMeanThatIsOneOfTheValuesEqualsIt() {
        assertThat(DecimalMean.of(0.1, 0.2, 0.3)).isEqualTo(0.2);
        assertThat(DecimalMean.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).isEqualTo(0.1);
    }

    @Test
    void aMeanIsThatOfTheDecimalsHoweverTheyAreAddedUp() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            double unit = List.of(0.5, 0.01, 1e-6, 1e-7, 1.0 / 3, 1e9 + 0.1).get(round % 6);
            double[] values = random.ints(1 + random.nextInt(6), -60, 60)
                    .mapToDouble(step -> step * unit)
                    .toArray();
            BigDecimal sum =
                    Arrays.stream(values).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(DecimalMean.of(values))
                    .isEqualTo(sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                            .doubleValue());
        }
    }

    @Test
    void aQuotientIsThatOfTheDecimals() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal up = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(24) - 8);
            BigDecimal down = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(24) - 8);
            if (down.signum() != 0) {
                assertThat(DecimalQuotient.of(up, down))
                        .isEqualTo(up.divide(down, MathContext.DECIMAL128).doubleValue());
            }
        }
        assertThat(DecimalQuotient.of(BigDecimal.ZERO, new BigDecimal("-2"))).isEqualTo(0.0);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DecimalQuotient.of(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void withoutAValueThereIsNeitherMeanNorMedian() {
        assertThatIllegalArgumentException().isThrownBy(DecimalMean::of);
        assertThatIllegalArgumentException().isThrownBy(Median::of);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(Median.of(9, 1, 3, 2)).isEqualTo(2.5);
        assertThat(Median.of(9, 1, 3)).isEqualTo(3);
    }

    @Test
    void anIntervalKnowsWhatItHolds() {
        Interval interval = Interval.around(2, 1, 0.9);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(3.001)).isFalse();
    }

    @Test
    void anIntervalIsOrderedAndHasALevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, Double.NaN, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 0));
    }

    @Test
    void equalValuesShareTheirRanks() {
        assertThat(Ranks.of(20, 10, 20, 30)).containsExactly(2.5, 1, 2.5, 4);
    }

    @Test
    void aPairWithAMissingSideIsDropped() {
        Pairs pairs = Pairs.of(
                List.of(OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.of(1)),
                List.of(OptionalDouble.of(5), OptionalDouble.of(6), OptionalDouble.of(7)));

        assertThat(pairs.first()).containsExactly(1, 2);
        assertThat(pairs.second()).containsExactly(7, 5);
    }

    @Test
    void listsOfDifferentLengthAreNotPairs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pairs.of(List.of(OptionalDouble.of(2)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pairs.Pair(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pairs.Pair(1, Double.NEGATIVE_INFINITY));
    }

    @Test
    void aSideWithoutVariationHasNoCorrelation() {
        assertThat(Pairs.of(new double[] {1, 2}, new double[] {3, 3}).correlation())
                .isEmpty();
        assertThat(Pairs.of(new double[] {3, 3}, new double[] {1, 2}).correlation())
                .isEmpty();
        assertThat(Pairs.of(new double[] {3}, new double[] {1}).correlation()).isEmpty();
        assertThat(Pairs.of(new double[] {1, 2}, new double[] {6, 4}).correlation())
                .hasValue(-1);
    }

    @Test
    void fiftyItemsAreTooManyForTheExactChance() {
        double[] rising = IntStream.range(0, 50).asDoubleStream().toArray();
        double[] fewer = IntStream.range(0, 49).asDoubleStream().toArray();

        assertThat(Concordance.of(Pairs.of(rising, rising)).exactP()).isEmpty();
        assertThat(Concordance.of(Pairs.of(fewer, fewer)).exactP().orElseThrow())
                .isBetween(0.0, 1e-30);
    }

    @Test
    void oneItemHasNoExactChance() {
        Concordance one = Concordance.of(Pairs.of(new double[] {1}, new double[] {1}));

        assertThat(one.exactP()).isEmpty();
        assertThat(one.tauB()).isEmpty();
    }

    @Test
    void tiesOnEitherSideRuleTheExactChanceOut() {
        double[] tied = {1, 1, 2};
        double[] plain = {1, 2, 3};

        assertThat(Concordance.of(Pairs.of(tied, plain)).exactP()).isEmpty();
        assertThat(Concordance.of(Pairs.of(plain, tied)).exactP()).isEmpty();
    }
}
