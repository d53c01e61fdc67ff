package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.calendar.PeriodForm;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The line of a draft about the period of rows that have one. */
record PeriodDraft(Draft draft, Table table) {

    void write() {
        List<Column> candidates = table.columns().stream()
                .filter(column -> table.isUnique(column.heading()) && !column.isEmpty())
                .filter(column -> Words.callsPeriod(column.heading()) > 0
                        || column.said().stream().allMatch(cell -> !cell.matches("\\d{1,2}") && Periods.isPeriod(cell)))
                .filter(PeriodDraft::holdsPeriods)
                .sorted(Comparator.comparingInt((Column column) -> -Words.callsPeriod(column.heading())))
                .toList();
        boolean tie = candidates.size() > 1
                && Words.callsPeriod(candidates.get(0).heading())
                        == Words.callsPeriod(candidates.get(1).heading());
        if (candidates.isEmpty()) {
            draft.line(
                    "  period: { value: " + Draft.OPEN + " }",
                    "no column says it: write it, such as 2026-Q3, or take it from a cell or the file's name");
        } else if (tie) {
            String both = candidates.stream().map(Column::heading).collect(Collectors.joining(" or "));
            draft.line("  period: " + Draft.OPEN, "two candidates: " + both);
        } else {
            write(candidates.getFirst());
        }
    }

    private static boolean holdsPeriods(Column column) {
        List<String> said = List.copyOf(column.distinct());
        return !Periods.forms(said).isEmpty()
                || !Periods.mixed(said).isEmpty()
                || said.stream().allMatch(PeriodDraft::isStamp);
    }

    /** A time stamp: its year can be told, whatever the order of day and month. */
    private static boolean isStamp(String cell) {
        return cell.matches(".*(?<!\\d)(?:19|20)\\d{2}(?!\\d).*[:T].*");
    }

    private void write(Column column) {
        List<String> said = List.copyOf(column.distinct());
        Set<PeriodForm> forms = Periods.forms(said);
        List<PeriodForm> mixed = Periods.mixed(said);
        String heading = "  period: { column: " + Draft.quoted(column.heading());
        String seen = "such as " + said.getFirst();
        if (forms.size() == 1) {
            draft.line(heading + ", form: " + forms.iterator().next().words() + " }", "sure: " + seen);
        } else if (forms.size() > 1) {
            String names = forms.stream().map(PeriodForm::words).collect(Collectors.joining(" or "));
            draft.line(heading + ", form: " + Draft.OPEN + " }", names + ": " + seen);
        } else if (!mixed.isEmpty()) {
            String names = mixed.stream().map(PeriodForm::words).collect(Collectors.joining(", "));
            draft.line(heading + ", form: [" + names + "] }", "likely: " + seen);
        } else {
            draft.line(heading + ", matches: \"\\\\d{4}\", form: year }", "only its year is sure: " + seen);
        }
    }
}
