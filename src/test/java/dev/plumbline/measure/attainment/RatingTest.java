package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Attainment.Measured;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTest {
    @ParameterizedTest
    @CsvSource({
        "0.9, APPROACHING_TARGET",
        "0.895, REQUIRES_IMPROVEMENT",
        "0.6, REQUIRES_IMPROVEMENT",
        "0.5999, INADEQUATE",
        "-3, INADEQUATE"
    })
    void bandsLeaveNoValueOut(double ratio, Rating expected) {
        assertThat(Rating.of(missed(ratio))).isEqualTo(expected);
    }

    @Test
    void cutsCanBeAgreedPerIndicator() {
        assertThat(Rating.of(missed(0.85), new Rating.Cuts(0.8, 0.5))).isEqualTo(Rating.APPROACHING_TARGET);
    }

    @Test
    void aFailureWhoseDistanceCannotBeToldRequiresImprovement() {
        Attainment failed = Attainment.of(BigDecimal.TWO, new Aim.AtMost(BigDecimal.ZERO), null);

        assertThat(Rating.of(failed)).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
    }

    @Test
    void whatIsNotMeasuredIsNotRated() {
        assertThat(Rating.of(new Attainment.NotMeasured(Undefined.NOT_DUE))).isEqualTo(Rating.OTHER);
    }

    @Test
    void cutsMustBeOrdered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating.Cuts(0.5, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating.Cuts(1.1, 0.6));
    }

    @ParameterizedTest
    @EnumSource
    void everyRatingHasWords(Rating rating) {
        assertThat(rating.words()).isNotBlank();
    }

    @Test
    void theGlobalFundCountsOverDeliveryAsA1() {
        assertThat(GlobalFundRating.of(1.0001)).isEqualTo(GlobalFundRating.A1);
    }

    private static Measured missed(double ratio) {
        return new Measured(false, OptionalDouble.of(ratio), Attainment.Method.RATIO, Math.max(ratio, 0));
    }
}
