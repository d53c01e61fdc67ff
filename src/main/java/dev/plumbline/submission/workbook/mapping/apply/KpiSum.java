package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellName;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Rows of one partner, indicator and period added up: numerators and denominators each by themselves, or flows and
 * stocks as they are.
 *
 * @param desk takes what cannot be added
 * @param indicator the indicator
 */
record KpiSum(Desk desk, Indicator indicator) {

    /** The share of two numbers in the unit of the indicator; not applicable when the denominator is 0. */
    static Reading quotient(Indicator indicator, Reading numerator, Reading denominator) {
        if (!(numerator instanceof Reading.Reported above)) {
            return numerator;
        }
        if (!(denominator instanceof Reading.Reported below)) {
            return denominator;
        }
        return indicator
                .quotient(above.value(), below.value())
                .<Reading>map(Reading.Reported::new)
                .orElseGet(Reading.NotApplicable::new);
    }

    KpiActual add(KpiActual sum, KpiActual next) {
        Optional<BigDecimal> numerator = add(sum.numerator(), next.numerator());
        Optional<BigDecimal> denominator = add(sum.denominator(), next.denominator());
        Reading actual = numerator.isPresent() && denominator.isPresent()
                ? quotient(indicator, new Reading.Reported(numerator.get()), new Reading.Reported(denominator.get()))
                : added(sum, next);
        String comment = sum.comment().isEmpty() || sum.comment().equals(next.comment())
                ? next.comment()
                : next.comment().isEmpty() ? sum.comment() : sum.comment() + " / " + next.comment();
        return new KpiActual(
                sum.partner(),
                sum.alliance(),
                sum.indicator(),
                sum.period(),
                actual,
                numerator,
                denominator,
                target(sum, next),
                sum.status().equals(next.status()) ? sum.status() : Optional.empty(),
                comment,
                range(sum.origin(), next.origin()));
    }

    private static Optional<BigDecimal> add(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(first::add));
    }

    private Reading added(KpiActual sum, KpiActual next) {
        if (indicator.addsUp() == Indicator.AddsUp.RATIO) {
            String what = indicator.id() + " of " + sum.partner();
            desk.fail(MappedFinding.MAPPED_SHARES_ADDED, next.origin(), what, "what", what);
            return sum.actual();
        }
        if (sum.actual() instanceof Reading.Reported one && next.actual() instanceof Reading.Reported other) {
            return new Reading.Reported(one.value().add(other.value()));
        }
        desk.fail(MappedFinding.MAPPED_PART_MISSING, next.origin(), "");
        return sum.actual() instanceof Reading.Reported ? next.actual() : sum.actual();
    }

    private Optional<BigDecimal> target(KpiActual sum, KpiActual next) {
        if (sum.target().isPresent()
                && next.target().isPresent()
                && sum.target().get().compareTo(next.target().get()) != 0) {
            desk.fail(
                    MappedFinding.MAPPED_TARGETS_DIFFER,
                    next.origin(),
                    next.target().get().toPlainString(),
                    "other",
                    sum.target().get().toPlainString(),
                    "first",
                    sum.origin().cell());
        }
        return sum.target().or(next::target);
    }

    /** Cells that touch become a range; of others the first stays. */
    private static Origin range(Origin sum, Origin next) {
        String first = sum.cell().replaceFirst(":.*", "");
        String last = sum.cell().replaceFirst(".*:", "");
        boolean touches = CellName.columnOf(last) == CellName.columnOf(next.cell())
                && CellName.rowOf(last) + 1 == CellName.rowOf(next.cell());
        return touches ? sum.withCell(first + ":" + next.cell()) : sum;
    }
}
