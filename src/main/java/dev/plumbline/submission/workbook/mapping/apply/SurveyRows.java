package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.Period;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
        Optional<String> partner = desk.directory().partner(row);
        Optional<String> alliance = partner.flatMap(name -> desk.directory().alliance(row, name));
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
        enter(row, new Key(partner.get(), alliance.get(), period.get(), respondent.get()));
        facts.add(new Fact.SurveyResponse(
                partner.get(), alliance.get(), period.get(), respondent.get(), level.get(), answers, row.origin()));
        return true;
    }

    private void enter(MappedRow row, Key key) {
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
    }

    /** The level of a row; unstated when the mapping does not speak of it, empty when it is none of ours. */
    static Optional<Level> level(MappedRow row) {
        if (row.desk().mapping().find(Field.LEVEL).isEmpty()) {
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
        row.desk().mapping().items().forEach((heading, key) -> {
            SurveyItem item = row.desk().directory().items().get(key);
            if (item != null) {
                Reading answer =
                        new NumberCells(row.desk()).read(row.content(heading), row.origin(heading), heading, false);
                checkScale(row, heading, item, answer);
                answers.add(new Answer(key, answer, row.origin(heading).cell()));
            }
        });
        return answers;
    }

    private static void checkScale(MappedRow row, String heading, SurveyItem item, Reading answer) {
        if (answer instanceof Reading.Reported reported && !isOnScale(item, reported.value())) {
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_OFF_SCALE,
                            row.origin(heading),
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
