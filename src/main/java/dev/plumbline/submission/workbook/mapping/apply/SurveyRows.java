package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import dev.plumbline.submission.workbook.mapping.layout.NumberCells;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.table.Headings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows that hold the answers of one respondent each. */
final class SurveyRows implements RowTaker {

    private record Key(String partner, String alliance, Period period, String respondent) {}

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Key, String> cells = new HashMap<>();

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public boolean take(MappedRow row) {
        Desk desk = row.desk();
        RowParties parties = new RowParties(desk.directory());
        Optional<String> partner = parties.partner(row);
        if (partner.isEmpty() && desk.table().rows().ignoreUnknown()) {
            return false;
        }
        Optional<String> alliance = parties.allianceOfPartner(row, partner);
        Optional<Period> period = row.period();
        Optional<String> respondent = row.text(Field.RESPONDENT);
        Optional<Level> level = level(row);
        List<Answer> answers = answers(row);
        if (partner.isEmpty() || alliance.isEmpty() || period.isEmpty() || respondent.isEmpty() || level.isEmpty()) {
            return false;
        }
        if (answers.stream().allMatch(answer -> answer.answer() instanceof Reading.Blank)) {
            desk.leaveOut("they hold no answer");
            return false;
        }
        if (!enter(row, new Key(partner.get(), alliance.get(), period.get(), respondent.get()))) {
            return false;
        }
        facts.add(new Fact.SurveyResponse(
                partner.get(), alliance.get(), period.get(), respondent.get(), level.get(), answers, row.origin()));
        return true;
    }

    private boolean enter(MappedRow row, Key key) {
        String first = cells.putIfAbsent(key, row.origin().cell());
        if (first != null) {
            String what = "Respondent " + key.respondent() + " of " + key.partner();
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_ROW_TWICE,
                            row.origin(Field.RESPONDENT),
                            key.respondent(),
                            "what",
                            what,
                            "first",
                            first);
        }
        return first == null;
    }

    /** The level of a row; unstated when the mapping does not speak of it, empty when it is none of ours. */
    static Optional<Level> level(MappedRow row) {
        if (row.desk().table().find(Field.LEVEL).isEmpty()) {
            return Optional.of(Level.UNSTATED);
        }
        return row.text(Field.LEVEL).flatMap(words -> {
            Optional<Level> level = Arrays.stream(Level.values())
                    .filter(known -> known.name().equals(words.toUpperCase(Locale.ROOT)))
                    .findFirst();
            if (level.isEmpty()) {
                row.desk()
                        .fail(
                                MappedFinding.MAPPED_NOT_A_CHOICE,
                                row.origin(Field.LEVEL),
                                words,
                                "column",
                                Field.LEVEL.words(),
                                "choices",
                                "executive, working, unstated");
            }
            return level;
        });
    }

    private static List<Answer> answers(MappedRow row) {
        List<Answer> answers = new ArrayList<>();
        row.desk().table().items().forEach((heading, key) -> {
            SurveyItem item = row.desk().directory().items().get(key);
            if (item != null) {
                answers.add(
                        row.layout().ticks().containsKey(heading)
                                ? ticked(row, heading, item)
                                : typed(row, heading, item));
            }
        });
        return answers;
    }

    private static Answer typed(MappedRow row, String heading, SurveyItem item) {
        Reading answer = new NumberCells(row.desk()).read(row.content(heading), row.origin(heading), heading, false);
        checkScale(row, row.origin(heading), item, answer);
        return new Answer(item.id(), answer, row.origin(heading).cell());
    }

    /** The answer in whose column something stands. */
    private static Answer ticked(MappedRow row, String heading, SurveyItem item) {
        Map<String, Integer> ticks = new LinkedHashMap<>(row.layout().ticks().get(heading));
        Origin first = row.origin(ticks.values().stream().min(Integer::compare).orElse(0));
        ticks.values().removeIf(column -> isEmpty(row.cells().inColumn(column)));
        if (ticks.size() > 1) {
            String answers = String.join(" and ", ticks.keySet());
            row.desk().fail(MappedFinding.MAPPED_TICKED_TWICE, first, answers, "item", item.id());
        }
        if (ticks.size() != 1) {
            return new Answer(item.id(), new Reading.Blank(), first.cell());
        }
        Map.Entry<String, Integer> tick = ticks.entrySet().iterator().next();
        Origin origin = row.origin(tick.getValue());
        Reading answer = new NumberCells(row.desk()).read(new CellContent.Words(tick.getKey()), origin, heading, false);
        checkScale(row, origin, item, answer);
        return new Answer(item.id(), answer, origin.cell());
    }

    private static boolean isEmpty(CellContent content) {
        return Headings.clean(content.asTyped()).isEmpty();
    }

    private static void checkScale(MappedRow row, Origin origin, SurveyItem item, Reading answer) {
        if (answer instanceof Reading.Reported reported && !isOnScale(item, reported.value())) {
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_OFF_SCALE,
                            origin,
                            reported.value().toPlainString(),
                            "item",
                            item.id(),
                            "low",
                            Integer.toString(item.low()),
                            "high",
                            Integer.toString(item.high()));
        }
    }

    private static boolean isOnScale(SurveyItem item, BigDecimal answer) {
        return answer.stripTrailingZeros().scale() <= 0
                && answer.compareTo(BigDecimal.valueOf(item.low())) >= 0
                && answer.compareTo(BigDecimal.valueOf(item.high())) <= 0;
    }
}
