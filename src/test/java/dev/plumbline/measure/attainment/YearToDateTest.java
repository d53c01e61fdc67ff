package dev.plumbline.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearToDateTest {
    @Test
    void aSumOfDecimalsIsExact() {
        YearToDate sum = YearToDate.flow(quarters("0.1", "0.2"), quarters("0.1", "0.2"));

        assertThat(sum.actual()).contains(new BigDecimal("0.3"));
    }

    @Test
    void aFlowWithATargetForOneQuarterIsComparedInThatQuarter() {
        YearToDate flow = YearToDate.flow(quarters("10", "20"), quarters("", "25"));

        assertThat(flow).isEqualTo(new YearToDate(decimal("20"), decimal("25"), 2, true));
    }

    @Test
    void aFlowWithoutATargetIsStillSummed() {
        YearToDate flow = YearToDate.flow(quarters("10", "20"), quarters("", ""));

        assertThat(flow).isEqualTo(new YearToDate(decimal("30"), Optional.empty(), 2, true));
    }

    @Test
    void aFlowThatNobodyReportedIsUndefinedAndPartial() {
        YearToDate flow = YearToDate.flow(quarters("", ""), quarters("1", "2"));

        assertThat(flow).isEqualTo(new YearToDate(Optional.empty(), Optional.empty(), 0, false));
    }

    @Test
    void aStockIsTheLatestReportedLevelAgainstThatQuartersTarget() {
        YearToDate stock = YearToDate.stock(quarters("100", "105", ""), quarters("101", "104", "110"));

        assertThat(stock).isEqualTo(new YearToDate(decimal("105"), decimal("104"), 2, false));
    }

    @Test
    void aStockThatNobodyReportedIsUndefined() {
        assertThat(YearToDate.stock(quarters(""), quarters("3")).actual()).isEmpty();
    }

    @Test
    void aRatioNeedsBothItsParts() {
        YearToDate ratio = YearToDate.ratio(quarters("9", "5", ""), quarters("10", "", "7"), quarters("0.8", "", ""));

        assertThat(ratio.actual().orElseThrow()).isEqualByComparingTo("0.9");
        assertThat(ratio.target()).isEqualTo(decimal("0.8"));
        assertThat(ratio.quartersReported()).isEqualTo(1);
        assertThat(ratio.complete()).isFalse();
    }

    @Test
    void quartersMustStandAgainstEachOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearToDate.flow(quarters("1"), quarters("1", "2")));
    }

    private static List<Optional<BigDecimal>> quarters(String... values) {
        return Arrays.stream(values).map(YearToDateTest::decimal).toList();
    }

    private static Optional<BigDecimal> decimal(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }
}
