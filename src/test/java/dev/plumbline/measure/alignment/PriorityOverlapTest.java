package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Undefined;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriorityOverlapTest {
    private static final Map<String, Double> FIRST = Map.of("growth", 60.0, "cost", 30.0, "quality", 10.0);
    private static final Map<String, Double> SECOND = Map.of("growth", 2.0, "speed", 1.0, "quality", 1.0, "cost", 0.0);

    @Test
    void theOverlapIsSymmetric() {
        PriorityOverlap one = PriorityOverlap.between(FIRST, SECOND);
        PriorityOverlap other = PriorityOverlap.between(SECOND, FIRST);

        assertThat(one.overlap()).isEqualTo(other.overlap());
        assertThat(one.cosineSimilarity()).isEqualTo(other.cosineSimilarity());
        assertThat(one.overlap().orElseThrow()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void goalsOfOneSideOnlyAreListed() {
        PriorityOverlap overlap = PriorityOverlap.between(FIRST, SECOND);

        assertThat(overlap.onlyFirst()).containsExactly("cost");
        assertThat(overlap.onlySecond()).containsExactly("speed");
    }

    @Test
    void aSideWithoutWeightsHasNoOverlap() {
        PriorityOverlap none = PriorityOverlap.between(FIRST, Map.of());

        assertThat(none.overlap()).isEmpty();
        assertThat(none.reason()).contains(Undefined.NO_WEIGHT);
        assertThat(PriorityOverlap.between(Map.of(), FIRST).onlySecond()).containsExactly("cost", "growth", "quality");
        assertThat(PriorityOverlap.between(FIRST, FIRST).reason()).isEmpty();
    }

    @Test
    void impossibleWeightsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityOverlap.between(FIRST, Map.of("cost", -1.0)))
                .withMessageContaining("cost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityOverlap.between(Map.of("cost", Double.POSITIVE_INFINITY), FIRST));
    }
}
