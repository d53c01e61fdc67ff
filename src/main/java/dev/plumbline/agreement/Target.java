package dev.plumbline.agreement;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator is to reach in a period: a value, or a band for indicators that are best inside one.
 *
 * @param indicator key of the indicator
 * @param period the period
 * @param value the target value; empty for a band
 * @param low low end of the band; empty for a value
 * @param high high end of the band; empty for a value
 * @param origin the cell of the register that says so
 */
public record Target(
        String indicator,
        Period period,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Origin origin) {

    /**
     * A target that stands in no file yet.
     *
     * @param indicator key of the indicator
     * @param period the period
     * @param value the target value; empty for a band
     * @param low low end of the band; empty for a value
     * @param high high end of the band; empty for a value
     */
    public Target(
            String indicator,
            Period period,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {
        this(indicator, period, value, low, high, Origin.ofFile(""));
    }
}
