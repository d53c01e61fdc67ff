package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Improvement;
import dev.plumbline.measure.Undefined;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CompositeTest {
    @Test
    void aCompositeWithoutWeightIsUndefined() {
        CompositeIndex none = CompositeIndex.of(List.of(part(0, 0.5)));

        assertThat(none.arithmetic()).isEmpty();
        assertThat(none.reason()).contains(Undefined.NO_WEIGHT);
    }

    @Test
    void aCompositeOfNothingReportedIsUndefined() {
        CompositeIndex none = CompositeIndex.of(List.of(new RollUp.Part(1, OptionalDouble.empty())));

        assertThat(none.minimum()).isEmpty();
        assertThat(none.reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void aZeroWithoutWeightDoesNotPullTheGeometricMeanDown() {
        CompositeIndex index = CompositeIndex.of(List.of(part(1, 0.5), part(0, 0)));

        assertThat(index.geometric().orElseThrow()).isEqualTo(0.5);
        assertThat(index.reason()).isEmpty();
    }

    @Test
    void aNegativeComponentHasNoGeometricMean() {
        assertThat(CompositeIndex.of(List.of(part(1, -0.5))).reason()).contains(Undefined.NOT_POSITIVE);
    }

    @Test
    void goalsWithoutALevelHaveNoScore() {
        GoalAttainmentScaling none = GoalAttainmentScaling.of(
                List.of(new GoalAttainmentScaling.Goal(1, OptionalDouble.empty())), GoalAttainmentScaling.RHO);

        assertThat(none.tScore()).isEmpty();
        assertThat(none.reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void aLevelOutsideTheFiveIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainmentScaling.Goal(1, OptionalDouble.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainmentScaling.Goal(-1, OptionalDouble.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalAttainmentScaling.Goal(Double.POSITIVE_INFINITY, OptionalDouble.of(1)));
    }

    @Test
    void anAssessedGoalHasAScore() {
        GoalAttainmentScaling one = GoalAttainmentScaling.of(
                List.of(new GoalAttainmentScaling.Goal(7, OptionalDouble.of(-2))), GoalAttainmentScaling.RHO);

        assertThat(one).isEqualTo(new GoalAttainmentScaling(1, OptionalDouble.of(30)));
        assertThat(one.reason()).isEmpty();
    }

    @Test
    void lowerIsBetterTurnsEverythingRound() {
        List<OptionalDouble> values = List.of(OptionalDouble.of(1), OptionalDouble.of(3));
        Normalization lower = Normalization.of(values, Improvement.LOWER);

        assertThat(lower.minMax()).containsExactly(OptionalDouble.of(1), OptionalDouble.of(0));
        assertThat(lower.rank()).containsExactly(OptionalDouble.of(1), OptionalDouble.of(2));
        assertThat(lower.zScore().getFirst().orElseThrow()).isPositive();
    }

    @Test
    void nothingReportedStaysMissing() {
        List<OptionalDouble> values = List.of(OptionalDouble.empty());

        assertThat(Normalization.of(values, Improvement.HIGHER).rank()).isEqualTo(values);
    }

    @Test
    void withoutADirectionNothingIsBetter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Normalization.of(List.of(), Improvement.NEUTRAL));
    }

    private static RollUp.Part part(double weight, double score) {
        return new RollUp.Part(weight, OptionalDouble.of(score));
    }
}
