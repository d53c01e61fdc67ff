package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.alignment.DegreeOfAlignment.Component;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DegreeOfAlignmentTest {
    @Test
    void theDegreeIsTheMeanOfItsPartsWithTheRangeWhenOneIsLeftOut() {
        DegreeOfAlignment degree = DegreeOfAlignment.of(
                Map.of(Component.CLOSENESS, 0.8, Component.PRIORITY_OVERLAP, 0.6, Component.MATCH_RATE, 0.4));

        assertThat(degree.degree()).hasValue(60);
        assertThat(degree.lowest()).hasValue(50);
        assertThat(degree.highest()).hasValue(70);
        assertThat(degree.components().keySet())
                .containsExactly(Component.CLOSENESS, Component.PRIORITY_OVERLAP, Component.MATCH_RATE);
        assertThat(degree.reason()).isEmpty();
    }

    @Test
    void oneComponentIsNotADegree() {
        DegreeOfAlignment one = DegreeOfAlignment.of(Map.of(Component.COMMITMENTS_KEPT, 1.0));

        assertThat(one.degree()).isEmpty();
        assertThat(one.lowest()).isEmpty();
        assertThat(one.reason()).contains(Undefined.TOO_FEW);
        assertThat(one.isTooGoodToBeTrue()).isFalse();
        assertThat(DegreeOfAlignment.of(Map.of()).components()).isEmpty();
    }

    @Test
    void aHundredIsAnAlarm() {
        assertThat(DegreeOfAlignment.of(Map.of(Component.CLOSENESS, 1.0, Component.MATCH_RATE, 1.0))
                        .isTooGoodToBeTrue())
                .isTrue();
        assertThat(DegreeOfAlignment.of(Map.of(Component.CLOSENESS, 0.9, Component.MATCH_RATE, 1.0))
                        .isTooGoodToBeTrue())
                .isFalse();
    }

    @Test
    void closenessIsOneMinusTheMeanGapOfTheScale() {
        assertThat(DegreeOfAlignment.closeness(List.of(1.0, -0.6), 4).orElseThrow())
                .isCloseTo(0.8, within(1e-12));
        assertThat(DegreeOfAlignment.closeness(List.of(-0.6, 1.0), 4))
                .isEqualTo(DegreeOfAlignment.closeness(List.of(1.0, -0.6), 4));
        assertThat(DegreeOfAlignment.closeness(List.of(), 4)).isEmpty();
    }

    @Test
    void aScaleNeedsARange() {
        assertThatIllegalArgumentException().isThrownBy(() -> DegreeOfAlignment.closeness(List.of(1.0), 0));
    }

    @Test
    void aComponentIsAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DegreeOfAlignment.of(Map.of(Component.CLOSENESS, 80.0)))
                .withMessageContaining("CLOSENESS");
        assertThatIllegalArgumentException().isThrownBy(() -> DegreeOfAlignment.of(Map.of(Component.CLOSENESS, -0.1)));
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentHasWords(Component component) {
        assertThat(component.words()).isNotBlank();
    }
}
