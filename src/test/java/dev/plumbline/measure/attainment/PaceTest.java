package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Pace.PaceClass;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {
    @Test
    void movingAwayIsAClassOfItsOwn() {
        assertThat(pace(100, 90, 200, 2, 8).paceClass()).contains(PaceClass.MOVEMENT_AWAY);
    }

    @Test
    void aLowerTargetWorksTheSameWay() {
        assertThat(pace(20, 15, 10, 4, 8).paceClass()).contains(PaceClass.SIGNIFICANT);
    }

    @Test
    void aTargetAtTheStartHasNoPace() {
        Pace none = pace(5, 6, 5, 2, 8);

        assertThat(none.progress()).isEmpty();
        assertThat(none.paceClass()).isEmpty();
        assertThat(none.reason()).contains(Undefined.NO_VARIATION);
    }

    @Test
    void beforeAnythingHasElapsedThePaceIsNotDue() {
        Pace start = pace(5, 5, 9, 0, 8);

        assertThat(start.progress()).hasValue(0);
        assertThat(start.reason()).contains(Undefined.NOT_DUE);
    }

    @Test
    void theFirstQuarterOfThePlanIsEarly() {
        assertThat(pace(1, 2, 9, 1, 8).isEarly()).isTrue();
        assertThat(pace(1, 2, 9, 2, 8).isEarly()).isFalse();
        assertThat(pace(1, 2, 9, 2, 8).reason()).isEmpty();
    }

    @Test
    void growthNeedsPositiveValues() {
        assertThat(pace(1, 0, 9, 2, 8).growthPaceRatio()).isEmpty();
        assertThat(pace(1, 2, -9, 2, 8).growthPaceRatio()).isEmpty();
        assertThat(pace(-1, -2, -9, 2, 8).growthPaceRatio()).isEmpty();
    }

    @Test
    void growthTooSmallForADoubleIsUndefinedAndNotInfinite() {
        Pace tiny = Pace.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("1.00000000000000000001"), 1, 2);

        assertThat(tiny.growthPaceRatio()).isEmpty();
    }

    @Test
    void timeCannotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> pace(1, 2, 3, -1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> pace(1, 2, 3, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void everyClassHasWords(PaceClass paceClass) {
        assertThat(paceClass.words()).isNotBlank();
    }

    private static Pace pace(long start, long current, long target, int elapsed, int total) {
        return Pace.of(
                BigDecimal.valueOf(start), BigDecimal.valueOf(current), BigDecimal.valueOf(target), elapsed, total);
    }
}
