package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import dev.plumbline.submission.workbook.mapping.layout.Slot;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows that say how indicators stand: one period a row, or one a column. */
final class KpiRows implements RowTaker {

    private record Key(String partner, String indicator, Period period) {}

    private static final List<Field> FIGURES = List.of(Field.ACTUAL, Field.NUMERATOR, Field.DENOMINATOR, Field.TARGET);
    private static final Set<Field> PARTS = Set.of(Field.NUMERATOR, Field.DENOMINATOR);

    private final Map<Key, KpiActual> facts = new LinkedHashMap<>();

    @Override
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    @Override
    public boolean take(MappedRow row) {
        RowParties parties = new RowParties(row.desk().directory());
        Collection<Slot> slots = row.layout().slots();
        List<MappedRow> figures = (slots.isEmpty() ? List.of(Slot.ROW) : slots)
                .stream().map(row::at).filter(at -> at.isSaid(FIGURES)).toList();
        if (figures.isEmpty()) {
            row.desk().leaveOut("they hold no figure");
            return false;
        }
        Optional<String> partner = parties.partner(row);
        if (partner.isEmpty() && mayBeForeign(row)) {
            return false;
        }
        Map<String, Optional<Indicator>> known = new HashMap<>();
        boolean used = false;
        for (MappedRow at : figures) {
            Optional<Indicator> indicator =
                    known.computeIfAbsent(at.slot().measure(), _ -> parties.indicator(at, partner));
            if (indicator.isPresent() || !mayBeForeign(row)) {
                used |= take(at, parties, partner, indicator);
            }
        }
        return used;
    }

    /** Whether the table may name partners and indicators that are not ours: their figures are not ours to judge. */
    private static boolean mayBeForeign(MappedRow row) {
        return row.desk().table().rows().ignoreUnknown();
    }

    private boolean take(MappedRow row, RowParties parties, Optional<String> partner, Optional<Indicator> indicator) {
        Optional<String> alliance = parties.allianceOfIndicator(row, indicator);
        Optional<Period> period = row.slot().period().or(row::period);
        if (partner.isEmpty() || indicator.isEmpty() || alliance.isEmpty() || period.isEmpty()) {
            lookOver(row, indicator, period);
            return false;
        }
        KpiActual fact = fact(row, partner.get(), alliance.get(), indicator.get(), period.get());
        boolean wide = !row.layout().slots().isEmpty();
        if (wide && !isSaid(fact)) {
            return false;
        }
        enter(row, indicator.get(), fact);
        return true;
    }

    /** A row that cannot count is read all the same: whatever is wrong with it is told at once. */
    private static void lookOver(MappedRow row, Optional<Indicator> indicator, Optional<Period> period) {
        boolean inPercent = indicator.map(KpiRows::isInPercent).orElse(true);
        FIGURES.forEach(field -> row.number(field, period, inPercent && !PARTS.contains(field)));
        status(row);
    }

    private static boolean isInPercent(Indicator indicator) {
        return indicator.unit().strip().equals("%");
    }

    private static boolean isSaid(KpiActual fact) {
        return !(fact.actual() instanceof Reading.Blank)
                || fact.numerator().isPresent()
                || fact.denominator().isPresent()
                || fact.target().isPresent();
    }

    private static KpiActual fact(MappedRow row, String partner, String alliance, Indicator indicator, Period period) {
        boolean inPercent = isInPercent(indicator);
        Optional<Period> only = Optional.of(period);
        Reading numerator = row.number(Field.NUMERATOR, only, false);
        Reading denominator = row.number(Field.DENOMINATOR, only, false);
        boolean given = row.desk().table().find(Field.ACTUAL).isPresent();
        Reading actual =
                given ? row.number(Field.ACTUAL, only, inPercent) : KpiSum.quotient(indicator, numerator, denominator);
        Field cell = given ? Field.ACTUAL : Field.NUMERATOR;
        KpiActual fact = new KpiActual(
                partner,
                alliance,
                indicator.id(),
                period,
                actual,
                value(numerator),
                value(denominator),
                value(row.number(Field.TARGET, only, inPercent)),
                status(row),
                row.optionalText(Field.COMMENT).orElse(""),
                row.origin(cell));
        checkTime(row, fact);
        return fact;
    }

    private static void checkTime(MappedRow row, KpiActual fact) {
        boolean begun =
                !fact.period().first().atDay(1).isAfter(row.desk().received().received());
        if (!begun && fact.actual() instanceof Reading.Reported) {
            String words = row.desk().directory().words().write(fact.period());
            row.desk().fail(MappedFinding.MAPPED_NOT_YET_OVER, fact.origin(), words);
        }
    }

    private static Optional<BigDecimal> value(Reading reading) {
        return reading instanceof Reading.Reported reported ? Optional.of(reported.value()) : Optional.empty();
    }

    private static Optional<ReportedStatus> status(MappedRow row) {
        return row.optionalText(Field.STATUS).flatMap(words -> {
            Optional<ReportedStatus> status = Arrays.stream(ReportedStatus.values())
                    .filter(color -> color.name().equals(words.toUpperCase(Locale.ROOT)))
                    .findFirst();
            if (status.isEmpty()) {
                row.desk()
                        .fail(
                                MappedFinding.MAPPED_NOT_A_CHOICE,
                                row.origin(Field.STATUS),
                                words,
                                "column",
                                Field.STATUS.words(),
                                "choices",
                                "green, amber, red");
            }
            return status;
        });
    }

    private void enter(MappedRow row, Indicator indicator, KpiActual fact) {
        Key key = new Key(fact.partner(), fact.indicator(), fact.period());
        KpiActual first = facts.putIfAbsent(key, fact);
        if (first == null) {
            return;
        }
        if (row.desk().table().rows().combine()) {
            facts.put(key, new KpiSum(row.desk(), indicator).add(first, fact));
            return;
        }
        String what = fact.indicator() + " of " + fact.partner() + " for "
                + row.desk().directory().words().write(fact.period());
        row.desk()
                .fail(
                        MappedFinding.MAPPED_ROW_TWICE,
                        fact.origin(),
                        what,
                        "what",
                        what,
                        "first",
                        first.origin().cell());
    }
}
