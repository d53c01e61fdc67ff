package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows that say how indicators stand: one period a row, or one a column. */
final class KpiRows implements RowTaker {

    private record Key(String partner, String indicator, Period period) {}

    private final Map<Key, KpiActual> facts = new LinkedHashMap<>();

    @Override
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    @Override
    public boolean take(MappedRow row) {
        Directory directory = row.desk().directory();
        Optional<String> partner = directory.partner(row);
        Optional<Indicator> indicator = partner.flatMap(name -> directory.indicator(row, name));
        Optional<String> alliance = indicator.flatMap(known -> directory.alliance(row, known));
        if (partner.isEmpty() || indicator.isEmpty() || alliance.isEmpty()) {
            return false;
        }
        boolean wide = row.desk().mapping().period().from().isEmpty();
        Collection<Period> periods =
                wide ? row.layout().periods() : row.period().stream().toList();
        int before = row.desk().log().errors();
        boolean used = false;
        for (Period period : periods) {
            KpiActual fact = fact(row, partner.get(), alliance.get(), indicator.get(), period);
            if (!wide || isSaid(fact)) {
                used = true;
                enter(row, indicator.get(), fact);
            }
        }
        if (!used && row.desk().log().errors() == before) {
            row.desk().leaveOut("they hold no figure");
        }
        return used;
    }

    private static boolean isSaid(KpiActual fact) {
        return !(fact.actual() instanceof Reading.Blank)
                || fact.numerator().isPresent()
                || fact.denominator().isPresent()
                || fact.target().isPresent();
    }

    private static KpiActual fact(MappedRow row, String partner, String alliance, Indicator indicator, Period period) {
        boolean inPercent = indicator.unit().strip().equals("%");
        Reading numerator = row.number(Field.NUMERATOR, period, false);
        Reading denominator = row.number(Field.DENOMINATOR, period, false);
        boolean given = row.desk().mapping().find(Field.ACTUAL).isPresent();
        Reading actual = given
                ? row.number(Field.ACTUAL, period, inPercent)
                : KpiSum.quotient(indicator, numerator, denominator);
        Field cell = given ? Field.ACTUAL : Field.NUMERATOR;
        KpiActual fact = new KpiActual(
                partner,
                alliance,
                indicator.id(),
                period,
                actual,
                value(numerator),
                value(denominator),
                value(row.number(Field.TARGET, period, inPercent)),
                status(row),
                row.optionalText(Field.COMMENT).orElse(""),
                row.origin(cell, period));
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
        if (row.desk().mapping().rows().combine()) {
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
