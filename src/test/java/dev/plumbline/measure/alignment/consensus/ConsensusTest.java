package dev.plumbline.measure.alignment.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.SampleSummary;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final Responses NOBODY = Responses.of(List.of());
    private static final Responses ONE = ofItem(List.of(OptionalDouble.of(4), OptionalDouble.empty()));
    private static final Responses SPLIT = ofItem(List.of(OptionalDouble.of(1), OptionalDouble.of(5)));

    private static Responses ofItem(List<OptionalDouble> answers) {
        return Responses.of(answers.stream().map(List::of).toList());
    }

    @Test
    void oneAnswerIsNotAgreement() {
        assertThat(ONE.n()).isEqualTo(1);
        assertThat(AverageDeviation.of(ONE, 5).reason()).contains(Undefined.TOO_FEW);
        assertThat(ScaleAgreement.of(ONE, 2).reason()).contains(Undefined.TOO_FEW);
        assertThat(WithinGroupAgreement.of(Optional.of(SampleSummary.ofValues(4)), 2)
                        .reason())
                .contains(Undefined.TOO_FEW);
        assertThat(CronbachAlpha.of(ONE).reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void nobodyIsNotAgreement() {
        assertThat(AverageDeviation.of(NOBODY, 5).aboutMean()).isEmpty();
        assertThat(ScaleAgreement.of(NOBODY, 2).rwgJ()).isEmpty();
        assertThat(WithinGroupAgreement.of(Optional.empty(), 2).n()).isZero();
        assertThat(CronbachAlpha.of(NOBODY).reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void respondentsWhoWereAskedNothingDoNotAgree() {
        Responses nothing = new Responses(0, List.of(List.of(), List.of()));

        assertThat(AverageDeviation.of(nothing, 5).reason()).contains(Undefined.TOO_FEW);
        assertThat(ScaleAgreement.of(nothing, 2).reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void twoCampsAreShownAsADistribution() {
        WithinGroupAgreement camps = WithinGroupAgreement.of(Optional.of(SampleSummary.ofValues(1, 1, 5, 5)), 2);

        assertThat(camps.rwg()).hasValue(0);
        assertThat(camps.mayHideTwoCamps()).isTrue();
        assertThat(camps.reason()).isEmpty();
        assertThat(WithinGroupAgreement.of(Optional.of(SampleSummary.ofValues(4, 4, 5)), 2)
                        .mayHideTwoCamps())
                .isFalse();
        assertThat(WithinGroupAgreement.of(Optional.empty(), 2).mayHideTwoCamps())
                .isFalse();
    }

    @Test
    void atThreeTenthsOfAgreementTwoCampsAreUnlikely() {
        WithinGroupAgreement barely =
                new WithinGroupAgreement(9, OptionalDouble.of(1.4), OptionalDouble.of(0.3), OptionalDouble.of(0.3));

        assertThat(barely.mayHideTwoCamps()).isFalse();
    }

    @Test
    void theOrderOfRespondentsDoesNotMatter() {
        List<OptionalDouble> answers = List.of(OptionalDouble.of(1), OptionalDouble.of(4), OptionalDouble.of(3));

        assertThat(AverageDeviation.of(ofItem(answers.reversed()), 5))
                .isEqualTo(AverageDeviation.of(ofItem(answers), 5));
    }

    @Test
    void aSingleItemIsAGroupOfOneItem() {
        List<OptionalDouble> answers = List.of(OptionalDouble.of(1), OptionalDouble.of(4), OptionalDouble.of(4));

        assertThat(AverageDeviation.ofItem(new double[] {1, 4, 4}, 5))
                .isEqualTo(AverageDeviation.of(ofItem(answers), 5));
        assertThat(AverageDeviation.ofItem(new double[] {4}, 5).reason()).contains(Undefined.TOO_FEW);
    }

    @Test
    void definedFiguresHaveNoReason() {
        assertThat(AverageDeviation.of(SPLIT, 5).reason()).isEmpty();
        assertThat(ScaleAgreement.of(SPLIT, 2).reason()).isEmpty();
    }

    @Test
    void theUniformNullOfFiveOptionsHasVarianceTwo() {
        assertThat(NullDistribution.uniform(5)).isEqualTo(new NullDistribution(3, 2));
        assertThat(NullDistribution.uniform(11).variance()).isEqualTo(10);
    }

    @Test
    void impossibleScalesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.uniform(1));
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.of(List.of(0.5, 0.4)));
        assertThatIllegalArgumentException().isThrownBy(() -> AverageDeviation.of(SPLIT, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleAgreement.of(SPLIT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WithinGroupAgreement.of(Optional.empty(), 0));
    }

    @Test
    void everybodyAnswersTheSameItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.of(List.of(List.of(OptionalDouble.of(1)), List.of())));
    }

    @Test
    void teamsWithoutAnySpreadTellNothing() {
        IntraclassCorrelation flat = IntraclassCorrelation.of(List.of(List.of(3.0, 3.0), List.of(3.0, 3.0)));

        assertThat(flat.icc1()).isEmpty();
        assertThat(flat.reason()).contains(Undefined.NO_VARIATION);
    }

    @Test
    void teamsOfOneTellNothing() {
        IntraclassCorrelation ones = IntraclassCorrelation.of(List.of(List.of(3.0), List.of(4.0), List.of()));

        assertThat(ones.groups()).isEqualTo(2);
        assertThat(ones.reason()).contains(Undefined.TOO_FEW);
        assertThat(IntraclassCorrelation.of(List.of(List.of(3.0, 4.0), List.of(4.0)))
                        .reason())
                .isEmpty();
    }

    @Test
    void itemsThatCancelOutHaveNoAlpha() {
        Responses opposed = new Responses(2, List.of(List.of(1.0, 5.0), List.of(5.0, 1.0)));
        CronbachAlpha alpha = CronbachAlpha.of(opposed);

        assertThat(alpha.alpha()).isEmpty();
        assertThat(alpha.standardized()).isEmpty();
        assertThat(alpha.reason()).contains(Undefined.NO_VARIATION);
        assertThat(CronbachAlpha.of(new Responses(2, List.of(List.of(1.0, 2.0), List.of(5.0, 4.0))))
                        .reason())
                .isEmpty();
    }
}
