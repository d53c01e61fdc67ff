package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.Optional;

/**
 * One row, asked by field.
 *
 * @param desk what the reading shares
 * @param layout where everything stands
 * @param year the year that completes the words of a period
 * @param cells the row
 */
record MappedRow(Desk desk, Layout layout, String year, RowCells cells) {

    /** The words under a heading. */
    String words(String heading) {
        return Headings.clean(content(heading).asTyped());
    }

    CellContent content(String heading) {
        return cells.inColumn(layout.column(heading));
    }

    Origin origin(String heading) {
        return desk.origin(CellName.of(cells.number(), layout.column(heading)));
    }

    /** The first cell of the row. */
    Origin origin() {
        return desk.origin(CellName.of(cells.number(), cells.column(0)));
    }

    /** The cell of a field that is the same for all periods. */
    Origin origin(Field field) {
        return desk.mapping().find(field).map(this::origin).orElseGet(this::origin);
    }

    /** Our words for a field that the mapping speaks of; no words, or words that do not fit, are logged. */
    Optional<String> text(Field field) {
        return desk.mapping().find(field).flatMap(rule -> text(rule, field.words()));
    }

    /** Our words for a field, or empty without a finding when nothing stands there. */
    Optional<String> optionalText(Field field) {
        return desk.mapping()
                .find(field)
                .filter(rule -> !isNothing(words(rule)))
                .flatMap(rule -> text(rule, field.words()));
    }

    private Optional<String> text(FieldRule rule, String name) {
        String words = words(rule);
        if (isNothing(words)) {
            desk.fail(CellFinding.CELL_EMPTY, origin(rule), words, "column", name, "example", "its name");
            return Optional.empty();
        }
        Optional<String> ours = rule.translate(words);
        if (ours.isEmpty()) {
            String pattern = rule.matches().map(Object::toString).orElse("");
            desk.fail(MappedFinding.MAPPED_WORDS_DO_NOT_FIT, origin(rule), words, "column", name, "pattern", pattern);
        }
        return ours;
    }

    private boolean isNothing(String words) {
        return desk.mapping()
                .marks()
                .find(words)
                .filter(Reading.Blank.class::isInstance)
                .isPresent();
    }

    private String words(FieldRule rule) {
        return switch (rule.source()) {
            case Source.Column column -> words(column.heading());
            case Source.Constant constant -> constant.text();
            case Source.Cell cell -> layout.named().words(cell.place());
            case Source.Key key -> key.fill(this::words);
            case Source.RowNumber _ -> Integer.toString(cells.number());
            case Source.Derived derived ->
                derived.formula().evaluate(this::part) instanceof Reading.Reported reported
                        ? reported.value().toPlainString()
                        : "";
            case Source.PeriodColumns _ -> "";
        };
    }

    /** The period of a row that has one. */
    Optional<Period> period() {
        PeriodRule rule = desk.mapping().period();
        return rule.from()
                .flatMap(from -> text(from, "period")
                        .flatMap(words -> new PeriodFinder(desk, rule).find(words, year, origin(from))));
    }

    /** The number of a field for a period; blank where the mapping does not speak of it. */
    Reading number(Field field, Period period, boolean inPercent) {
        Optional<FieldRule> rule = desk.mapping().find(field);
        Period only = layout.forPeriods().getOrDefault(field, period);
        if (rule.isEmpty() || !only.equals(period)) {
            return new Reading.Blank();
        }
        Origin origin = origin(field, period);
        NumberCells numbers = new NumberCells(desk);
        return switch (rule.get().source()) {
            case Source.Derived derived -> derived.formula().evaluate(this::part);
            case Source.Column column -> numbers.read(content(column.heading()), origin, column.heading(), inPercent);
            case Source.PeriodColumns columns ->
                layout.column(field, period)
                        .map(column -> numbers.read(cells.inColumn(column), origin, columns.pattern(), inPercent))
                        .orElseGet(Reading.Blank::new);
            case Source.Cell cell ->
                numbers.read(
                        layout.named().get(cell.place()), origin, cell.place().toString(), inPercent);
            case Source.Constant _, Source.Key _, Source.RowNumber _ ->
                numbers.read(new CellContent.Words(words(rule.get())), origin, field.words(), inPercent);
        };
    }

    private Reading part(String heading) {
        return new NumberCells(desk).read(content(heading), origin(heading), heading, false);
    }

    /** The cell of a field for a period. */
    Origin origin(Field field, Period period) {
        Optional<FieldRule> rule = desk.mapping().find(field);
        if (rule.isPresent() && rule.get().source() instanceof Source.PeriodColumns) {
            return layout.column(field, period)
                    .map(column -> desk.origin(CellName.of(cells.number(), column)))
                    .orElseGet(this::origin);
        }
        return rule.map(this::origin).orElseGet(this::origin);
    }

    private Origin origin(FieldRule rule) {
        return rule.source() instanceof Source.Cell cell
                ? new Origin(
                        desk.received().sha256(),
                        cell.place().sheet().isEmpty()
                                ? desk.sheet()
                                : cell.place().sheet(),
                        cell.place().cell(),
                        desk.mapping().digest())
                : rule.source().headings().stream()
                        .findFirst()
                        .map(this::origin)
                        .orElseGet(this::origin);
    }
}
