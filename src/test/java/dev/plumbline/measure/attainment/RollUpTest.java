package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Attainment.NotMeasured;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final RollUp.Part MISSING = new RollUp.Part(1, OptionalDouble.empty());

    @Test
    void theOrderOfItemsDoesNotMatter() {
        List<RollUp.Part> parts = List.of(part(0.1, 0.7), part(0.7, 0.1), part(0.3, 0.9), MISSING);

        assertThat(RollUp.of(parts.reversed())).isEqualTo(RollUp.of(parts));
    }

    @Test
    void tooLittleCoverageIsComputedButNotPublished() {
        RollUp low = RollUp.of(List.of(part(1, 0.8), MISSING));

        assertThat(low.score()).hasValue(0.8);
        assertThat(low.publishable()).isFalse();
        assertThat(low.reason()).contains(Undefined.LOW_COVERAGE);
    }

    @Test
    void nothingReportedLeavesEverythingOpen() {
        RollUp open = RollUp.of(List.of(MISSING), 0, 1);

        assertThat(open.score()).isEmpty();
        assertThat(open.lower()).hasValue(0);
        assertThat(open.upper()).hasValue(1);
        assertThat(open.publishable()).isFalse();
        assertThat(open.reason()).contains(Undefined.NOT_REPORTED);
    }

    @Test
    void nothingToRollUpHasNoWeight() {
        assertThat(RollUp.of(List.of()).reason()).contains(Undefined.NO_WEIGHT);
        assertThat(RollUp.of(List.of(part(1, 1))).reason()).isEmpty();
    }

    @Test
    void oneOverDeliveryCannotHideAMiss() {
        Attainment over = Attainment.of(new BigDecimal("300"), new Aim.AtLeast(new BigDecimal("100")), null);
        Attainment miss = Attainment.of(new BigDecimal("50"), new Aim.AtLeast(new BigDecimal("100")), null);

        RollUp both = RollUp.of(List.of(RollUp.Part.of(1, over), RollUp.Part.of(1, miss)));

        assertThat(both.score()).hasValue(0.75);
    }

    @Test
    void whatWasNotMeasuredHasWeightButNoScore() {
        RollUp.Part part = RollUp.Part.of(2, new NotMeasured(Undefined.NO_ACTUAL));

        assertThat(part.weight()).isEqualTo(2);
        assertThat(part.score()).isEmpty();
    }

    @Test
    void impossibleWeightsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> part(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> part(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> part(Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void theTallyCountsMetMeasuredCappedAndNamesTheWorst() {
        Attainment over = Attainment.of(new BigDecimal("300"), new Aim.AtLeast(new BigDecimal("100")), null);
        Attainment miss = Attainment.of(new BigDecimal("50"), new Aim.AtLeast(new BigDecimal("100")), null);

        Tally tally = Tally.of(List.of(over, miss, new NotMeasured(Undefined.NO_ACTUAL)));

        assertThat(tally).isEqualTo(new Tally(1, 2, 3, 1, OptionalDouble.of(0.5)));
        assertThat(Tally.of(List.of()).worst()).isEmpty();
    }

    private static RollUp.Part part(double weight, double score) {
        return new RollUp.Part(weight, OptionalDouble.of(score));
    }
}
