package dev.plumbline.measure.picture.course;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.CellRanges;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Undefined;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an indicator reached in a period, made from what was reported.
 *
 * @param value the actual; empty when undefined
 * @param reason why it is undefined; empty when there is a value
 * @param origins cells that went in
 */
public record Actuals(Optional<BigDecimal> value, Optional<Undefined> reason, List<Origin> origins) {

    /** Largest size with which squares of differences can still be calculated. */
    private static final BigDecimal LARGEST = new BigDecimal("1e100");

    /** Copies the list. */
    public Actuals {
        origins = List.copyOf(origins);
    }

    /**
     * No actual.
     *
     * @param reason why
     * @param origins cells that should have said it
     * @return nothing, with the reason
     */
    public static Actuals none(Undefined reason, List<Origin> origins) {
        return new Actuals(Optional.empty(), Optional.of(reason), origins);
    }

    private static Actuals of(BigDecimal value, List<Origin> origins) {
        if (value.abs().compareTo(LARGEST) > 0) {
            return none(Undefined.TOO_LARGE, origins);
        }
        return new Actuals(Optional.of(value), Optional.empty(), origins);
    }

    /**
     * Takes the actual reported for the very period, else makes it from shorter periods inside: a flow by adding when no
     * month is missing, a stock by taking the last, a share by adding numerators and denominators. Shares are never averaged.
     * A stock of which nothing shorter is known is that of a longer stretch up to the same month, such as a moving year.
     *
     * @param indicator the indicator
     * @param reported what a partner reported, by period
     * @param wanted the period
     * @return the actual, or why there is none
     */
    public static Actuals of(Indicator indicator, NavigableMap<Period, KpiActual> reported, Period wanted) {
        KpiActual exact = reported.get(wanted);
        if (exact != null) {
            return read(exact);
        }
        List<KpiActual> parts = within(reported, wanted);
        if (parts.isEmpty()) {
            return indicator.addsUp() == Indicator.AddsUp.LAST
                    ? longer(reported, wanted)
                    : none(Undefined.NO_ACTUAL, List.of());
        }
        return switch (indicator.addsUp()) {
            case SUM -> sum(parts, wanted);
            case LAST -> read(parts.getLast());
            case RATIO -> ratio(indicator, parts);
        };
    }

    /** What was reported for periods inside another one, earliest end first. */
    static List<KpiActual> within(NavigableMap<Period, KpiActual> reported, Period wanted) {
        List<KpiActual> inside = new ArrayList<>();
        for (KpiActual actual : endingWithin(reported, wanted)) {
            if (wanted.contains(actual.period())) {
                inside.add(actual);
            }
        }
        return inside;
    }

    private static Collection<KpiActual> endingWithin(NavigableMap<Period, KpiActual> reported, Period wanted) {
        return reported.subMap(Period.of(wanted.first()), true, wanted, true).values();
    }

    /**
     * The value as a floating point number.
     *
     * @return the value; empty when undefined
     */
    public OptionalDouble number() {
        return value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty();
    }

    private static Actuals longer(NavigableMap<Period, KpiActual> reported, Period wanted) {
        return reported.tailMap(wanted, false).values().stream()
                .takeWhile(actual -> actual.period().last().equals(wanted.last()))
                .findFirst()
                .map(Actuals::read)
                .orElseGet(() -> none(Undefined.NO_ACTUAL, List.of()));
    }

    private static Actuals read(KpiActual actual) {
        List<Origin> origins = List.of(actual.origin());
        return switch (actual.actual()) {
            case Reading.Reported(BigDecimal value) -> of(value, origins);
            case Reading.Blank() -> none(Undefined.NO_ACTUAL, origins);
            case Reading.NotApplicable() -> none(Undefined.NOT_APPLICABLE, origins);
            case Reading.Withheld() -> none(Undefined.SUPPRESSED, origins);
        };
    }

    private static Actuals sum(List<KpiActual> parts, Period wanted) {
        List<Origin> origins = origins(parts);
        List<BigDecimal> values = parts.stream()
                .map(part -> read(part).value())
                .flatMap(Optional::stream)
                .toList();
        int months = parts.stream().mapToInt(part -> part.period().months()).sum();
        if (values.size() < parts.size() || months != wanted.months()) {
            return none(Undefined.GAP, origins);
        }
        return of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), origins);
    }

    private static Actuals ratio(Indicator indicator, List<KpiActual> parts) {
        List<Origin> origins = origins(parts);
        List<KpiActual> whole = parts.stream()
                .filter(part ->
                        part.numerator().isPresent() && part.denominator().isPresent())
                .toList();
        if (whole.size() < parts.size()) {
            return none(Undefined.NO_PARTS, origins);
        }
        BigDecimal above = total(whole.stream().map(KpiActual::numerator).toList());
        BigDecimal below = total(whole.stream().map(KpiActual::denominator).toList());
        return indicator
                .quotient(above, below)
                .map(value -> of(value, origins))
                .orElseGet(() -> none(Undefined.NOT_POSITIVE, origins));
    }

    private static BigDecimal total(Collection<Optional<BigDecimal>> values) {
        return values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Origin> origins(List<KpiActual> parts) {
        return CellRanges.joined(parts.stream().map(KpiActual::origin).toList());
    }
}
