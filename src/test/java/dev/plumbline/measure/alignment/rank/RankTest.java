package dev.plumbline.measure.alignment.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Pairs;
import dev.plumbline.measure.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RankTest {
    private static final double[] FIRST = {1, 2, 3, 4, 5};
    private static final double[] SECOND = {2, 1, 3, 5, 4};

    @Test
    void rankMeasuresAreSymmetric() {
        assertThat(KendallTau.of(Pairs.of(FIRST, SECOND)).tauB())
                .isEqualTo(KendallTau.of(Pairs.of(SECOND, FIRST)).tauB());
        assertThat(SpearmanRho.of(Pairs.of(FIRST, SECOND)).rho())
                .isEqualTo(SpearmanRho.of(Pairs.of(SECOND, FIRST)).rho());
    }

    @Test
    void forTwoPartiesTheConcordanceIsRhoInDisguise() {
        double rho = SpearmanRho.of(Pairs.of(FIRST, SECOND)).rho().orElseThrow();
        double w = KendallW.of(List.of(row(FIRST), row(SECOND))).w().orElseThrow();

        assertThat(w).isCloseTo((rho + 1) / 2, within(1e-12));
    }

    @Test
    void anUndefinedCorrelationSaysWhy() {
        Pairs one = Pairs.of(new double[] {1}, new double[] {1});
        Pairs flat = Pairs.of(new double[] {1, 2, 3}, new double[] {2, 2, 2});

        assertThat(KendallTau.of(one).reason()).contains(Undefined.TOO_FEW);
        assertThat(KendallTau.of(flat).reason()).contains(Undefined.NO_VARIATION);
        assertThat(KendallTau.of(Pairs.of(FIRST, SECOND)).reason()).isEmpty();
        assertThat(SpearmanRho.of(one).reason()).contains(Undefined.TOO_FEW);
        assertThat(SpearmanRho.of(flat).reason()).contains(Undefined.NO_VARIATION);
        assertThat(SpearmanRho.of(Pairs.of(FIRST, SECOND)).reason()).isEmpty();
    }

    @Test
    void anUndefinedConcordanceSaysWhy() {
        assertThat(KendallW.of(List.of()).reason()).contains(Undefined.TOO_FEW);
        assertThat(KendallW.of(List.of(row(1), row(2))).reason()).contains(Undefined.TOO_FEW);
        assertThat(KendallW.of(List.of(row(3, 3), row(3, 3))).reason()).contains(Undefined.NO_VARIATION);
        assertThat(KendallW.of(List.of(row(FIRST), row(SECOND))).reason()).isEmpty();
    }

    @Test
    void partiesMustRankTheSameItems() {
        assertThatIllegalArgumentException().isThrownBy(() -> KendallW.of(List.of(row(1, 2), row(1))));
    }

    private static List<OptionalDouble> row(double... values) {
        return Arrays.stream(values).mapToObj(OptionalDouble::of).toList();
    }
}
