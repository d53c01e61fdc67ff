package dev.plumbline.measure.picture.course;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Target;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.measure.attainment.Aim;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The targets of one indicator over time. A target agreed for a longer period is phased in a straight line, and says so.
 *
 * <p>Milestones are kept once found; not for use by several threads.
 */
public final class TargetPath {

    private final Indicator indicator;
    private final NavigableMap<Period, Target> targets = new TreeMap<>();
    private final Map<Period, Optional<Milestone>> found = new HashMap<>();

    /**
     * Arranges targets.
     *
     * @param indicator the indicator
     * @param agreed its targets in the order of the register; of two for one period the later counts
     */
    public TargetPath(Indicator indicator, List<Target> agreed) {
        this.indicator = indicator;
        agreed.forEach(target -> targets.put(target.period(), target));
    }

    /**
     * What is to be reached in a period.
     *
     * @param aim when it is met
     * @param value the value to print; empty for a band
     * @param phased whether it was derived from a longer period
     * @param origins cells of the register it came from
     */
    public record Milestone(Aim aim, Optional<BigDecimal> value, boolean phased, List<Origin> origins) {

        /** Copies the list. */
        public Milestone {
            origins = List.copyOf(origins);
        }

        /**
         * The value as a floating point number.
         *
         * @return the value; empty for a band
         */
        public OptionalDouble number() {
            return value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty();
        }
    }

    /**
     * The milestone agreed for a period.
     *
     * @param period the period
     * @return the milestone; empty when nothing was agreed for it or for a longer one around it
     */
    public Optional<Milestone> find(Period period) {
        return found.computeIfAbsent(period, this::search);
    }

    private Optional<Milestone> search(Period period) {
        Target exact = targets.get(period);
        if (exact != null) {
            return Optional.of(milestone(exact, exact.value(), false));
        }
        Optional<Target> around = targets.values().stream()
                .filter(target -> target.period().contains(period))
                .findFirst();
        if (around.isPresent()) {
            Target target = around.get();
            return Optional.of(milestone(target, target.value().map(value -> phase(target, value, period)), true));
        }
        return fromParts(period);
    }

    /**
     * Whether one and the same target holds in all periods that have one.
     *
     * @param periods the periods
     * @return true when none or one
     */
    public boolean isSteady(List<Period> periods) {
        return periods.stream()
                        .map(this::find)
                        .flatMap(Optional::stream)
                        .map(milestone -> milestone.value().map(BigDecimal::stripTrailingZeros))
                        .distinct()
                        .count()
                <= 1;
    }

    /** The value agreed for exactly this period. */
    Optional<BigDecimal> findExact(Period period) {
        return Optional.ofNullable(targets.get(period)).flatMap(Target::value);
    }

    /** The periods with a target, earliest end first. */
    List<Period> periods() {
        return List.copyOf(targets.navigableKeySet());
    }

    /** Last period with a target of its own that ends after the given one and by the given month. */
    Optional<Period> findLater(Period period, YearMonth until) {
        return targets.descendingKeySet().stream()
                .filter(later -> later.months() >= indicator.everyMonths())
                .filter(later ->
                        later.last().isAfter(period.last()) && !later.last().isAfter(until))
                .findFirst();
    }

    private Optional<Milestone> fromParts(Period period) {
        List<Target> parts = targets.values().stream()
                .filter(target -> period.contains(target.period()))
                .toList();
        int months = parts.stream().mapToInt(part -> part.period().months()).sum();
        if (parts.isEmpty() || !parts.getLast().period().last().equals(period.last())) {
            return Optional.empty();
        }
        if (indicator.addsUp() != AddsUp.SUM) {
            return Optional.of(milestone(parts.getLast(), parts.getLast().value(), false));
        }
        boolean whole = months == period.months()
                && parts.stream().allMatch(part -> part.value().isPresent());
        BigDecimal sum = parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole ? Optional.of(milestone(parts.getLast(), Optional.of(sum), false)) : Optional.empty();
    }

    private BigDecimal phase(Target target, BigDecimal value, Period period) {
        return switch (indicator.addsUp()) {
            case RATIO -> value;
            case SUM ->
                value.multiply(BigDecimal.valueOf(period.months()))
                        .divide(BigDecimal.valueOf(target.period().months()), MathContext.DECIMAL64);
            case LAST -> onTheWay(target, value, period);
        };
    }

    private BigDecimal onTheWay(Target target, BigDecimal value, Period period) {
        Optional<BigDecimal> start = Optional.ofNullable(targets.lowerEntry(target.period()))
                .flatMap(entry -> entry.getValue().value())
                .or(indicator::baseline);
        if (start.isEmpty()) {
            return value;
        }
        long elapsed = ChronoUnit.MONTHS.between(target.period().first(), period.last()) + 1;
        return start.get()
                .add(value.subtract(start.get())
                        .multiply(BigDecimal.valueOf(elapsed))
                        .divide(BigDecimal.valueOf(target.period().months()), MathContext.DECIMAL64));
    }

    private Milestone milestone(Target target, Optional<BigDecimal> value, boolean phased) {
        return new Milestone(aim(value, target), value, phased, List.of(target.origin()));
    }

    private Aim aim(Optional<BigDecimal> value, Target target) {
        if (value.isEmpty()) {
            return new Aim.Within(target.low().orElseThrow(), target.high().orElseThrow(), indicator.tolerance());
        }
        return aim(indicator, value.get());
    }

    /**
     * The aim of an indicator for a plain value; a band indicator given a plain value must hit it exactly.
     *
     * @param indicator the indicator
     * @param value the value
     * @return when it is met
     */
    public static Aim aim(Indicator indicator, BigDecimal value) {
        return switch (indicator.better()) {
            case HIGHER -> new Aim.AtLeast(value);
            case LOWER -> new Aim.AtMost(value);
            case BAND -> new Aim.Within(value, value, indicator.tolerance());
        };
    }
}
