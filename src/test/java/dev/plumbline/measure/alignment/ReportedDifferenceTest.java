package dev.plumbline.measure.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedDifferenceTest {
    @ParameterizedTest
    @CsvSource({"1200, 1.2, 1000", "1.2, 1200, 1000", "5, 50.5, 10", "-300, -3, 100"})
    void aFactorOfTenOrAThousandPointsToAUnit(String first, String second, int factor) {
        assertThat(between(first, second).unitFactor()).contains(factor);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 7", "100, 100"})
    void otherDifferencesDoNotPointToAUnit(String first, String second) {
        assertThat(between(first, second).unitFactor()).isEmpty();
    }

    @Test
    void bothZeroIsAMatch() {
        ReportedDifference zero = between("0", "0.00");

        assertThat(zero.match()).isTrue();
        assertThat(zero.relativeDifference()).isZero();
    }

    @Test
    void oppositeSignsDifferByTwoHundredPercent() {
        assertThat(between("5", "-5").relativeDifference()).isEqualTo(2);
        assertThat(between("5", "-5").match()).isFalse();
    }

    @Test
    void aSideThatDidNotReportIsNotADifference() {
        assertThat(ReportedDifference.between(BigDecimal.ONE, null, BigDecimal.ZERO))
                .isEmpty();
        assertThat(ReportedDifference.between(null, BigDecimal.ONE, BigDecimal.ZERO))
                .isEmpty();
    }

    @Test
    void theMatchRateCountsOnlyWhatBothReported() {
        assertThat(ReportedDifference.matchRate(List.of(between("1", "1"), between("1", "3"))))
                .hasValue(0.5);
        assertThat(ReportedDifference.matchRate(List.of())).isEmpty();
    }

    private static ReportedDifference between(String first, String second) {
        return ReportedDifference.between(new BigDecimal(first), new BigDecimal(second), BigDecimal.ZERO)
                .orElseThrow();
    }
}
