package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Pairs NONE = Pairs.of(new double[0], new double[0]);

    @Test
    void aStandardizedDifferenceSaysWhyItIsMissing() {
        SampleSummary spread = SampleSummary.ofValues(1, 2, 3);

        assertThat(StandardizedDifference.between(SampleSummary.ofValues(4), spread)
                        .reason())
                .contains(Undefined.TOO_FEW);
        assertThat(StandardizedDifference.between(spread, SampleSummary.ofValues(4))
                        .reason())
                .contains(Undefined.TOO_FEW);
        assertThat(StandardizedDifference.between(SampleSummary.ofValues(4, 4), SampleSummary.ofValues(3, 3))
                        .reason())
                .contains(Undefined.NO_VARIATION);
        assertThat(StandardizedDifference.between(spread, spread).reason()).isEmpty();
    }

    @Test
    void hedgesCorrectionHoldsForOddAndEvenSizes() {
        SampleSummary two = SampleSummary.ofValues(1, 2);
        StandardizedDifference even = StandardizedDifference.between(SampleSummary.ofValues(2, 3), two);
        StandardizedDifference odd = StandardizedDifference.between(SampleSummary.ofValues(2, 3, 4), two);

        assertThat(even.g().orElseThrow() / even.d().orElseThrow()).isCloseTo(0.5641895835, within(1e-9));
        assertThat(odd.g().orElseThrow() / odd.d().orElseThrow()).isCloseTo(0.7236012546, within(1e-9));
    }

    @Test
    void cliffsDeltaIsAntisymmetric() {
        double[] first = {1, 2, 2, 5};
        double[] second = {4, 5, 5, 3, 2};
        CliffsDelta one = CliffsDelta.between(first, second);
        CliffsDelta other = CliffsDelta.between(second, first);

        assertThat(one.delta().orElseThrow()).isEqualTo(-other.delta().orElseThrow());
        assertThat(one.interval95().orElseThrow().low())
                .isCloseTo(-other.interval95().orElseThrow().high(), within(1e-12));
        assertThat(one.magnitude()).contains(CliffsDelta.Magnitude.LARGE);
    }

    @Test
    void completeSeparationDownwardsEndsAtMinusOne() {
        CliffsDelta delta = CliffsDelta.between(new double[] {1, 2}, new double[] {3, 4, 5});

        assertThat(delta.interval95().orElseThrow().low()).isEqualTo(-1);
        assertThat(delta.reason()).isEmpty();
    }

    @Test
    void anEmptyGroupHasNoDelta() {
        assertThat(CliffsDelta.between(new double[] {1}, new double[0]).reason())
                .contains(Undefined.TOO_FEW);
        assertThat(CliffsDelta.between(new double[] {1, 2}, new double[] {2}).interval95())
                .isEmpty();
    }

    @Test
    void theSizeOfADeltaHasFourWords() {
        double[] two = {1, 2};

        assertThat(CliffsDelta.between(two, two).magnitude()).contains(CliffsDelta.Magnitude.NEGLIGIBLE);
        assertThat(CliffsDelta.between(new double[] {1, 1, 2, 2, 2}, new double[] {1, 1, 1, 2, 2})
                        .magnitude())
                .contains(CliffsDelta.Magnitude.SMALL);
        assertThat(CliffsDelta.between(new double[] {1, 2, 2, 2, 2}, new double[] {1, 1, 1, 2, 2})
                        .magnitude())
                .contains(CliffsDelta.Magnitude.MEDIUM);
    }

    @Test
    void tooManyAnswersForAnExactTestAreRefusedWithAReason() {
        double[] many = IntStream.range(0, 20).asDoubleStream().toArray();

        assertThat(PermutationTest.between(many, many).reason()).contains(Undefined.TOO_MANY);
        assertThat(PermutationTest.between(new double[] {1}, new double[] {2}).reason())
                .isEmpty();
    }

    @Test
    void reportsOfOneQuarterHaveABiasButNoLimits() {
        assertThat(BlandAltman.of(NONE).bias()).isEmpty();
        assertThat(BlandAltman.of(NONE).reason()).contains(Undefined.TOO_FEW);
        assertThat(BlandAltman.of(Pairs.of(new double[] {1, 2}, new double[] {2, 2}))
                        .reason())
                .isEmpty();
    }

    @Test
    void profilesWithoutACommonItemHaveNoDistance() {
        assertThat(ProfileDistance.between(NONE).reason()).contains(Undefined.TOO_FEW);
        assertThat(ProfileDistance.between(Pairs.of(new double[] {1}, new double[] {4}))
                        .rmsDistance())
                .hasValue(3);
    }

    @Test
    void thePartsOfAProfileDistanceAddUp() {
        ProfileDistance distance =
                ProfileDistance.between(Pairs.of(new double[] {1, 5, 2, 4}, new double[] {2, 2, 3.5, 1}));

        assertThat(distance.elevationTerm() + distance.scatterTerm() + distance.shapeTerm())
                .isCloseTo(distance.squaredDistance(), within(1e-9));
        assertThat(distance.reason()).isEmpty();
    }

    @Test
    void anAnswerOutsideTheScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NetPromoterScore.of(List.of(OptionalInt.of(11))));
        assertThatIllegalArgumentException().isThrownBy(() -> NetPromoterScore.of(List.of(OptionalInt.of(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new NetPromoterScore(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new NetPromoterScore(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new NetPromoterScore(0, 0, -1));
    }

    @Test
    void nobodyHasNoPromoterScore() {
        assertThat(new NetPromoterScore(0, 0, 0).reason()).contains(Undefined.TOO_FEW);
        assertThat(new NetPromoterScore(1, 0, 0).reason()).isEmpty();
    }
}
