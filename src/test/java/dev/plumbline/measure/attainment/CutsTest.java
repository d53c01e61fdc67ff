package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Attainment.Measured;
import dev.plumbline.measure.attainment.Attainment.Method;
import dev.plumbline.measure.attainment.Attainment.NotMeasured;
import dev.plumbline.measure.attainment.Pace.PaceClass;
import dev.plumbline.measure.attainment.Rating.Cuts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Where one word ends and the next begins. */
class CutsTest {

    @Test
    void aClassOfTheGlobalFundBeginsAtItsCutAndTheBestAboveIt() {
        assertThat(GlobalFundRating.of(Math.nextUp(1.0))).isEqualTo(GlobalFundRating.A1);
        assertThat(GlobalFundRating.of(1)).isEqualTo(GlobalFundRating.A2);
        assertThat(GlobalFundRating.of(0.9)).isEqualTo(GlobalFundRating.A2);
        assertThat(GlobalFundRating.of(0.6)).isEqualTo(GlobalFundRating.B1);
        assertThat(GlobalFundRating.of(0.3)).isEqualTo(GlobalFundRating.B2);
        assertThat(GlobalFundRating.of(Math.nextDown(0.3))).isEqualTo(GlobalFundRating.C);
    }

    @Test
    void aClassOfPaceBeginsAtItsCut() {
        assertThat(pace(95)).isEqualTo(PaceClass.SIGNIFICANT);
        assertThat(pace(60)).isEqualTo(PaceClass.MODERATE);
        assertThat(pace(0)).isEqualTo(PaceClass.INSUFFICIENT);
        assertThat(pace(-1)).isEqualTo(PaceClass.MOVEMENT_AWAY);
    }

    private static PaceClass pace(long percent) {
        return Pace.of(BigDecimal.ZERO, BigDecimal.valueOf(percent), BigDecimal.valueOf(100), 4, 4)
                .paceClass()
                .orElseThrow();
    }

    @Test
    void growthIsToldOfPositiveNumbersAlone() {
        assertThat(growth(1, 2, 4)).hasValue(1);
        assertThat(growth(0, 2, 4)).isEmpty();
        assertThat(growth(1, 0, 4)).isEmpty();
        assertThat(growth(1, 2, 0)).isEmpty();
    }

    private static OptionalDouble growth(long start, long current, long target) {
        return Pace.of(BigDecimal.valueOf(start), BigDecimal.valueOf(current), BigDecimal.valueOf(target), 1, 2)
                .growthPaceRatio();
    }

    @Test
    void cutsOfARatingMayFallTogetherButNotCross() {
        assertThat(Rating.of(missed(0.6), new Cuts(0.6, 0.6))).isEqualTo(Rating.APPROACHING_TARGET);
        assertThat(Rating.of(missed(0.99), new Cuts(1, 0.6))).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cuts(0.5, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cuts(Math.nextUp(1.0), 0.6));
    }

    private static Attainment missed(double ratio) {
        return new Measured(false, OptionalDouble.of(ratio), Method.RATIO, ratio);
    }

    @Test
    void whatIsMetAndWhatIsCappedIsCountedApart() {
        Attainment over = new Measured(true, OptionalDouble.of(1.5), Method.RATIO, 1);
        Attainment met = new Measured(true, OptionalDouble.of(1), Method.RATIO, 1);

        assertThat(Tally.of(List.of(over, met, missed(0.4), missed(0.7), new NotMeasured(Undefined.NO_ACTUAL))))
                .isEqualTo(new Tally(2, 4, 5, 1, OptionalDouble.of(0.4)));
    }

    @Test
    void targetsBelongToTheirQuarters() {
        List<Optional<BigDecimal>> one = List.of(Optional.of(BigDecimal.ONE));
        List<Optional<BigDecimal>> two = List.of(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TWO));

        assertThatIllegalArgumentException().isThrownBy(() -> YearToDate.flow(one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> YearToDate.stock(one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> YearToDate.ratio(two, one, two));
    }
}
