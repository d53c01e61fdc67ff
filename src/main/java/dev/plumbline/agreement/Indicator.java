package dev.plumbline.agreement;

import dev.plumbline.calendar.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A measure that tells whether a goal is attained (KPI).
 *
 * @param id key, unique in the register
 * @param goal key of the goal
 * @param name name for print
 * @param definition how it is counted; may be empty
 * @param unit unit for print, such as {@code %}, {@code days}, {@code EUR k}; may be empty
 * @param better which way is good
 * @param addsUp how months make a quarter and quarters a year
 * @param everyMonths months between two readings: 1, 3, 6 or 12
 * @param weight its weight among the indicators of the goal, at least 0
 * @param baseline where it stood at the start, if known
 * @param tolerance absolute difference up to which two partners' figures match, or distance outside a band at which
 *     attainment is 0; if agreed
 * @param decimals decimals for print, 0 to 4
 * @param reporters keys of the partners who report it, at least one
 * @param comparableFrom first period since its definition, baseline or targets were last changed so that earlier figures
 *     are another series; empty when all can be compared
 * @param tells whether it tells what is to come or what came, if agreed
 */
public record Indicator(
        String id,
        String goal,
        String name,
        String definition,
        String unit,
        Better better,
        AddsUp addsUp,
        int everyMonths,
        double weight,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> tolerance,
        int decimals,
        List<String> reporters,
        Optional<Period> comparableFrom,
        Optional<Tells> tells) {

    /** Copies the list. */
    public Indicator {
        reporters = List.copyOf(reporters);
    }

    /**
     * An indicator all of whose figures can be compared.
     *
     * @param id key, unique in the register
     * @param goal key of the goal
     * @param name name for print
     * @param definition how it is counted; may be empty
     * @param unit unit for print; may be empty
     * @param better which way is good
     * @param addsUp how months make a quarter and quarters a year
     * @param everyMonths months between two readings: 1, 3, 6 or 12
     * @param weight its weight among the indicators of the goal, at least 0
     * @param baseline where it stood at the start, if known
     * @param tolerance absolute difference up to which two partners' figures match, if agreed
     * @param decimals decimals for print, 0 to 4
     * @param reporters keys of the partners who report it, at least one
     */
    public Indicator(
            String id,
            String goal,
            String name,
            String definition,
            String unit,
            Better better,
            AddsUp addsUp,
            int everyMonths,
            double weight,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> tolerance,
            int decimals,
            List<String> reporters) {
        this(
                id,
                goal,
                name,
                definition,
                unit,
                better,
                addsUp,
                everyMonths,
                weight,
                baseline,
                tolerance,
                decimals,
                reporters,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What a numerator and a denominator amount to in the unit of the indicator: their quotient, times 100 when the unit
     * is {@code %}; 16 significant digits.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the quotient, or empty when the denominator is 0
     */
    public Optional<BigDecimal> quotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal scaled = unit.strip().equals("%") ? numerator.movePointRight(2) : numerator;
        return Optional.of(scaled.divide(denominator, MathContext.DECIMAL64));
    }

    /** Which way is good. */
    public enum Better {
        /** More is better; met at or above the target. */
        HIGHER,
        /** Less is better; met at or below the target. */
        LOWER,
        /** Best inside a band; met from its low to its high end, both included. */
        BAND
    }

    /** What its figures tell of. */
    public enum Tells {
        /** Of what is to come: what people do now. */
        LEADING,
        /** Of what came: results. */
        LAGGING
    }

    /** How shorter periods make a longer one. */
    public enum AddsUp {
        /** A flow: the sum. */
        SUM,
        /** A stock: the last one. */
        LAST,
        /** A share: sum of numerators over sum of denominators. */
        RATIO
    }
}
