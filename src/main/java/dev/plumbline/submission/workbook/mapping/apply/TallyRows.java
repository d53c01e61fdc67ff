package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import dev.plumbline.submission.workbook.mapping.layout.NumberCells;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.table.CellFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that hold the published shares of answers to one item each. */
final class TallyRows implements RowTaker {

    private record Key(String partner, String alliance, Period period, Level level, String item) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Key, String> cells = new HashMap<>();

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public boolean take(MappedRow row) {
        RowParties parties = new RowParties(row.desk().directory());
        boolean foreign = row.desk().table().rows().ignoreUnknown();
        Optional<String> partner = parties.partner(row);
        Optional<SurveyItem> item = partner.isEmpty() && foreign ? Optional.empty() : parties.item(row);
        if (item.isEmpty() && foreign) {
            return false;
        }
        Optional<String> alliance = parties.allianceOfPartner(row, partner);
        Optional<Period> period = row.period();
        Optional<Level> level = SurveyRows.level(row);
        List<BigDecimal> shares = shares(row, item);
        if (partner.isEmpty() || alliance.isEmpty() || item.isEmpty() || period.isEmpty() || level.isEmpty()) {
            respondents(row, period);
            return false;
        }
        if (shares.isEmpty()) {
            return false;
        }
        Key key = new Key(
                partner.get(),
                alliance.get(),
                period.get(),
                level.get(),
                item.get().id());
        enter(row, key, shares);
        return true;
    }

    private void enter(MappedRow row, Key key, List<BigDecimal> shares) {
        String first = cells.putIfAbsent(key, row.origin().cell());
        if (first != null) {
            String what = key.item() + " of " + key.partner();
            row.desk().fail(MappedFinding.MAPPED_ROW_TWICE, row.origin(Field.ITEM), what, "what", what, "first", first);
            return;
        }
        facts.add(new Fact.SurveyTally(
                key.partner(),
                key.alliance(),
                key.period(),
                key.level(),
                key.item(),
                respondents(row, Optional.of(key.period())),
                shares,
                origin(row)));
    }

    private static List<BigDecimal> shares(MappedRow row, Optional<SurveyItem> item) {
        List<BigDecimal> shares = new ArrayList<>();
        List<String> headings = row.desk().table().shares();
        int before = row.desk().log().errors();
        for (String heading : headings) {
            share(row, heading).ifPresent(shares::add);
        }
        if (row.desk().log().errors() > before) {
            return List.of();
        }
        if (shares.isEmpty()) {
            row.desk().leaveOut("they hold no shares");
        } else if (shares.size() < headings.size()) {
            row.desk().fail(MappedFinding.MAPPED_SHARES_INCOMPLETE, origin(row), "");
        } else {
            item.ifPresent(found -> checkScale(row, found, shares.size()));
        }
        return shares;
    }

    private static void checkScale(MappedRow row, SurveyItem item, int shares) {
        int scale = item.high() - item.low() + 1;
        if (shares != scale) {
            String count = Integer.toString(shares);
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_SHARES_OFF_SCALE,
                            origin(row),
                            item.id(),
                            "count",
                            count,
                            "scale",
                            Integer.toString(scale));
        }
    }

    /** A share from 0 to 1, or a count; words with a percent sign are divided by 100. */
    private static Optional<BigDecimal> share(MappedRow row, String heading) {
        boolean percent = row.words(heading).endsWith("%");
        Reading reading = new NumberCells(row.desk()).read(row.content(heading), row.origin(heading), heading, percent);
        return reading instanceof Reading.Reported reported
                ? Optional.of(percent ? reported.value().divide(HUNDRED) : reported.value())
                : Optional.empty();
    }

    private static Optional<Integer> respondents(MappedRow row, Optional<Period> period) {
        if (!(row.number(Field.RESPONDENTS, period, false) instanceof Reading.Reported reported)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reported.value().intValueExact());
        } catch (ArithmeticException _) {
            row.desk()
                    .fail(
                            CellFinding.NOT_WHOLE,
                            row.origin(Field.RESPONDENTS),
                            reported.value().toPlainString(),
                            "column",
                            Field.RESPONDENTS.words(),
                            "example",
                            "120");
            return Optional.empty();
        }
    }

    private static Origin origin(MappedRow row) {
        List<String> headings = row.desk().table().shares();
        String first = row.origin(headings.getFirst()).cell();
        String last = row.origin(headings.getLast()).cell();
        return row.desk().origin(first + ":" + last);
    }
}
