package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.language.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a draft about a table with a row a person. */
record SurveyDraft(Draft draft, Table table) {

    private static final int MOST_GROUPS = 400;

    /** Most columns hold answers on a scale, and no heading is a period. */
    static boolean isSurvey(Table table) {
        List<Column> filled =
                table.columns().stream().filter(column -> !column.isEmpty()).toList();
        long answers = filled.stream().filter(Column::isAnswers).count();
        boolean wide =
                !Periods.patterns(filled.stream().map(Column::heading).toList()).isEmpty();
        return answers >= 4 && answers * 4 >= filled.size() && (!wide || answers * 2 > filled.size());
    }

    void write() {
        List<Column> answers = table.columns().stream()
                .filter(Column::isAnswers)
                .filter(column -> Words.calls(Field.RESPONDENT, column.heading()) < 50)
                .toList();
        draft.line("read: survey", answers.size() + " columns hold answers on a scale");
        draft.line("fields:");
        Optional<Column> person = table.columns().stream()
                .filter(column -> Words.calls(Field.RESPONDENT, column.heading()) > 50)
                .filter(column -> column.distinct().size() == column.cells().size())
                .filter(column -> table.isUnique(column.heading()))
                .findFirst();
        draft.line(
                "  respondent: "
                        + person.map(column -> Draft.quoted(column.heading())).orElse("row-number"),
                person.isPresent() ? "sure: a different word in each row" : "no column names the people");
        Optional<Column> group = group(answers);
        group.ifPresentOrElse(
                column -> draft.line(
                        "  partner: { column: " + Draft.quoted(column.heading()) + ", slug: true }",
                        "likely: " + column.shape() + "; delete it when the folder speaks for all"),
                () -> draft.remark("  partner: that of the folder"));
        new PeriodDraft(draft, table).write();
        items(answers);
        scale(answers);
        if (group.isPresent()) {
            draft.line("on-behalf-of-others: true", "the rows name several groups");
        }
    }

    private Optional<Column> group(List<Column> answers) {
        return table.columns().stream()
                .filter(column -> !answers.contains(column) && !column.isEmpty())
                .filter(column -> table.isUnique(column.heading()))
                .filter(column -> column.distinct().size() > 1
                        && column.distinct().size() <= MOST_GROUPS
                        && column.distinct().size() * 3 < column.cells().size())
                .filter(column -> Words.calls(Field.PARTNER, column.heading()) > 50 || column.index() == 0)
                .max(Comparator.comparingInt(column -> Words.calls(Field.PARTNER, column.heading())));
    }

    private void items(List<Column> answers) {
        draft.line("items:", "headings, and the key of each item in the register");
        for (Column column : answers) {
            if (table.isUnique(column.heading())) {
                boolean isKey = column.heading().matches("[A-Za-z0-9._-]{1,60}");
                String item = isKey ? Draft.quoted(column.heading()) : Draft.OPEN;
                draft.line("  " + Draft.quoted(column.heading()) + ": " + item, column.shape());
            }
        }
        String again = answers.stream()
                .map(Column::heading)
                .filter(heading -> !table.isUnique(heading))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!again.isEmpty()) {
            draft.line("  " + Draft.OPEN + ": " + Draft.OPEN, "columns whose headings stand more than once: " + again);
        }
    }

    /** Words of scales that are known get their steps; others are left open. */
    private void scale(List<Column> answers) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Set<String> conflicts = new LinkedHashSet<>();
        answers.stream()
                .filter(Column::isWords)
                .forEach(column -> column.lower().forEach(word -> {
                    for (List<String> scale : Words.scales(column.lower())) {
                        int step = scale.indexOf(word) + 1;
                        Integer other = steps.putIfAbsent(word, step);
                        if (other != null && other != step) {
                            conflicts.add(word);
                        }
                    }
                }));
        if (!steps.isEmpty()) {
            draft.line("answers:", "from the lowest to the highest");
            steps.forEach((word, step) -> draft.line(
                    "  " + Draft.quoted(word) + ": " + (conflicts.contains(word) ? Draft.OPEN : step),
                    conflicts.contains(word)
                            ? "its place depends on whether the scale has a middle"
                            : "a scale that is well known"));
        }
        List<String> marks = answers.stream()
                .flatMap(column -> column.cells().stream())
                .filter(Words::isMissing)
                .distinct()
                .toList();
        MarksDraft.missing(draft, marks);
    }
}
