package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.language.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a draft about a table of figures. */
final class KpiDraft {

    private final Draft draft;
    private final Table table;
    private final boolean sheets;
    private final List<Column> numeric;
    private final Set<Column> used = new LinkedHashSet<>();

    KpiDraft(Draft draft, Table table, boolean sheets) {
        this.draft = draft;
        this.table = table;
        this.sheets = sheets;
        this.numeric = table.columns().stream().filter(Column::isNumeric).toList();
    }

    void write() {
        draft.line("read: kpi");
        draft.line("fields:");
        WideDraft wide = WideDraft.of(draft, numeric);
        Pick partner = pick(Field.PARTNER, column -> column.isWords() && column.namesRows() && !column.isColors());
        Pick indicator = pick(
                Field.INDICATOR,
                column -> !column.isNumeric()
                        && column.namesRows()
                        && !column.isColors()
                        && !partner.best().equals(Optional.of(column)));
        partner(partner);
        indicator(partner, indicator, wide);
        if (wide.isEmpty()) {
            actual();
            new PeriodDraft(draft, table).write();
            target();
        } else {
            wide.write();
        }
        words(Field.COMMENT, Column::isWords, "comment");
        status();
        fillDown(partner, indicator);
        new MarksDraft(draft, table, numeric).write();
        if (wide.isEmpty()) {
            new RepeatDraft(draft, table).write(partner.best(), indicator.best());
        }
        partner.others(draft);
        others(wide);
    }

    private Pick pick(Field field, Predicate<Column> fits) {
        return Pick.of(table, fits, column -> Words.calls(field, column.heading()));
    }

    private void partner(Pick partner) {
        if (partner.isTie()) {
            draft.line("  partner: " + Draft.OPEN, "two candidates: " + partner.names());
        } else if (partner.best().isPresent()) {
            Column column = partner.best().get();
            used.add(column);
            draft.line(
                    "  partner: { column: " + Draft.quoted(column.heading()) + ", slug: true }",
                    partner.sureness() + ": " + column.shape());
        } else {
            draft.remark("  partner: that of the folder, as no column seems to name it");
        }
    }

    private void indicator(Pick partner, Pick indicator, WideDraft wide) {
        String front = (sheets ? "{sheet}-" : "")
                + partner.best().map(column -> "{" + column.heading() + "}-").orElse("");
        if (indicator.isTie()) {
            draft.line("  indicator: " + Draft.OPEN, "two candidates: " + indicator.names());
        } else if (indicator.best().isPresent()) {
            Column column = indicator.best().get();
            used.add(column);
            boolean shared = partner.best().isPresent() || sheets;
            String key = front + "{" + column.heading() + "}" + (wide.isByMeasure() ? "-{measure}" : "");
            draft.line(
                    shared || wide.isByMeasure()
                            ? "  indicator: { key: " + Draft.quoted(key) + ", slug: true }"
                            : "  indicator: { column: " + Draft.quoted(column.heading()) + ", slug: true }",
                    indicator.sureness() + ": " + column.shape());
        } else if (wide.isByMeasure()) {
            byMeasure(partner, front);
        } else {
            draft.line("  indicator: { value: " + Draft.OPEN + " }", "no column names it: write its key, or a column");
        }
    }

    /** The headings say what is measured; what tells the rows apart belongs to the key, too. */
    private void byMeasure(Pick partner, String front) {
        int rows = table.columns().stream()
                .mapToInt(column -> column.cells().size())
                .max()
                .orElse(0);
        boolean apart = partner.best()
                .filter(column -> column.distinct().size() == rows)
                .isPresent();
        List<Column> telling = table.columns().stream()
                .filter(column -> column.isWords() && column.distinct().size() == rows)
                .toList();
        if (apart || telling.size() == 1) {
            String row = apart ? "" : "{" + telling.getFirst().heading() + "}-";
            draft.line(
                    "  indicator: { key: " + Draft.quoted(front + row + "{measure}") + ", slug: true }",
                    "likely: the headings say what is measured");
        } else {
            String names =
                    telling.stream().map(column -> "{" + column.heading() + "}").collect(Collectors.joining(" or "));
            draft.line(
                    "  indicator: " + Draft.OPEN,
                    "a key of {measure} and what tells the rows apart: "
                            + (names.isEmpty() ? "no column does" : names));
        }
    }

    private void fillDown(Pick partner, Pick indicator) {
        List<Column> groups = table.columns().stream()
                .filter(column -> Stream.of(partner, indicator)
                        .anyMatch(pick -> pick.columns().contains(column)))
                .filter(Column::isGroups)
                .toList();
        if (!groups.isEmpty()) {
            draft.line(
                    groups.stream()
                            .map(column -> Draft.quoted(column.heading()))
                            .collect(Collectors.joining(", ", "fill-down: [", "]")),
                    "likely: " + groups.getLast().shape() + "; an empty cell then says what stands above it");
        }
    }

    private void actual() {
        Pick actual = pick(Field.ACTUAL, Column::isNumeric);
        Pick any = Pick.of(
                table,
                column -> column.isNumeric() && Words.callsPeriod(column.heading()) == 0 && !column.isCode(),
                _ -> 1);
        Pick found = actual.best().isPresent() || actual.isTie() ? actual : any;
        if (found.isTie()) {
            draft.line(
                    "  actual: " + Draft.OPEN,
                    "candidates: " + found.names() + "; a share has numerator and denominator instead");
        } else if (found.best().isPresent()) {
            Column column = found.best().get();
            used.add(column);
            draft.line("  actual: " + Draft.quoted(column.heading()), found.sureness() + ": " + column.shape());
        } else {
            draft.line("  actual: " + Draft.OPEN, "no column holds numbers only");
        }
    }

    private void target() {
        words(Field.TARGET, Column::isNumeric, "target");
    }

    private void words(Field field, Predicate<Column> fits, String key) {
        Pick pick = pick(field, column -> fits.test(column) && !used.contains(column));
        if (pick.isTie()) {
            draft.remark("  " + key + ": one of " + pick.names() + ", if any");
        }
        pick.best().filter(_ -> !pick.isTie()).ifPresent(column -> {
            used.add(column);
            draft.line("  " + key + ": " + Draft.quoted(column.heading()), pick.sureness() + ": " + column.shape());
        });
    }

    private void status() {
        Pick pick = pick(Field.STATUS, Column::isColors);
        if (pick.best().isEmpty() || pick.isTie()) {
            return;
        }
        Column column = pick.best().get();
        used.add(column);
        String names = column.distinct().stream()
                .filter(word -> !Set.of("green", "amber", "red").contains(word.toLowerCase(java.util.Locale.ROOT)))
                .map(word -> Draft.quoted(word) + ": " + Draft.OPEN)
                .collect(Collectors.joining(", "));
        draft.line(
                "  status: { column: " + Draft.quoted(column.heading())
                        + (names.isEmpty() ? " }" : ", names: { " + names + " } }"),
                names.isEmpty() ? "sure: " + column.shape() : "say which of these are green, amber or red");
    }

    private void others(WideDraft wide) {
        Map<Boolean, List<Column>> left = table.columns().stream()
                .filter(column -> !used.contains(column) && !wide.holds(column.heading()) && !column.isEmpty())
                .collect(Collectors.partitioningBy(column -> column.heading().length() <= 40));
        String names = left.getOrDefault(true, List.of()).stream()
                .limit(30)
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            draft.remark("not used so far: " + names);
        }
    }
}
