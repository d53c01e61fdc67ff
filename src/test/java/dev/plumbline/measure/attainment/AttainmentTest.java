package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Attainment.Measured;
import dev.plumbline.measure.attainment.Attainment.Method;
import dev.plumbline.measure.attainment.Attainment.NotMeasured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentTest {
    private static final List<String> NUMBERS =
            List.of("-7", "-0.1", "0", "0.00", "0.3", "1", "5", "9.99", "10", "250");

    @Test
    void theRatioIsAtLeastOneExactlyWhenTheTargetIsMet() {
        for (Measured each : allCombinations()) {
            each.attainment().ifPresent(ratio -> assertThat(ratio >= 1).isEqualTo(each.met()));
            assertThat(each.score()).isBetween(0.0, 1.0);
            assertThat(each.met()).isEqualTo(each.score() == 1);
        }
    }

    @Test
    void aMissTooSmallForADoubleIsStillAMiss() {
        Measured miss = measured("0.99999999999999999999", new Aim.AtLeast(BigDecimal.ONE), null);

        assertThat(miss.met()).isFalse();
        assertThat(miss.attainment().orElseThrow()).isLessThan(1);
        assertThat(Rating.of(miss)).isEqualTo(Rating.APPROACHING_TARGET);
    }

    @Test
    void trailingZerosDoNotChangeWhetherATargetIsMet() {
        assertThat(measured("90.0", new Aim.AtMost(new BigDecimal("90.000")), null)
                        .met())
                .isTrue();
    }

    @Test
    void aGoalToMaintainLowValuesNeverUsesProgress() {
        Measured kept = measured("6", new Aim.AtMost(BigDecimal.TEN), new BigDecimal("5"));

        assertThat(kept.method()).isEqualTo(Method.RATIO);
        assertThat(kept.attainment()).hasValue(1.4);
    }

    @Test
    void aCapAboveOneLetsOverDeliveryCount() {
        Aim aim = new Aim.AtLeast(BigDecimal.TEN);
        Measured over = (Measured) Attainment.of(new BigDecimal("15"), aim, null, 1.2);

        assertThat(over.score()).isEqualTo(1.2);
        assertThat(over.isCapped()).isTrue();
        assertThat(measured("10", aim, null).isCapped()).isFalse();
        assertThat(measured("0", new Aim.AtMost(BigDecimal.ZERO), null).isCapped())
                .isFalse();
    }

    @Test
    void aCapBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attainment.of(BigDecimal.ONE, new Aim.AtLeast(BigDecimal.ONE), null, 0.9));
    }

    @Test
    void aBlankIsNotZeroAndSaysWhatIsMissing() {
        Aim aim = new Aim.AtLeast(BigDecimal.ONE);

        assertThat(Attainment.of(null, aim, null)).isEqualTo(new NotMeasured(Undefined.NO_ACTUAL));
        assertThat(Attainment.of(BigDecimal.ONE, null, null)).isEqualTo(new NotMeasured(Undefined.NO_TARGET));
        assertThat(Attainment.of(null, null, null)).isEqualTo(new NotMeasured(Undefined.NO_TARGET));
    }

    @Test
    void aBandWithAToleranceOfZeroIsPassOrFail() {
        Aim band = new Aim.Within(BigDecimal.ONE, BigDecimal.TWO, Optional.of(BigDecimal.ZERO));

        assertThat(measured("3", band, null).method()).isEqualTo(Method.PASS_FAIL);
        assertThat(measured("1", band, null).method()).isEqualTo(Method.BAND);
    }

    @Test
    void anInvertedBandIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aim.Within(BigDecimal.TWO, BigDecimal.ONE, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodHasWords(Method method) {
        assertThat(method.words()).isNotBlank();
    }

    private static Measured measured(String actual, Aim aim, @Nullable BigDecimal baseline) {
        return (Measured) Attainment.of(new BigDecimal(actual), aim, baseline);
    }

    private static List<Measured> allCombinations() {
        return NUMBERS.stream()
                .flatMap(actual -> NUMBERS.stream()
                        .flatMap(target -> NUMBERS.stream().flatMap(third -> {
                            BigDecimal goal = new BigDecimal(target);
                            BigDecimal other = new BigDecimal(third);
                            Aim band = new Aim.Within(goal.min(other), goal.max(other), Optional.of(BigDecimal.ONE));
                            return List.of(
                                    measured(actual, new Aim.AtLeast(goal), other),
                                    measured(actual, new Aim.AtMost(goal), other),
                                    measured(actual, new Aim.AtLeast(goal), null),
                                    measured(actual, new Aim.AtMost(goal), null),
                                    measured(actual, band, null))
                                    .stream();
                        })))
                .toList();
    }
}
