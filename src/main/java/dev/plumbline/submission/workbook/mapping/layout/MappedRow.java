package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.table.CellFinding;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.List;
import java.util.Optional;

/**
 * One row, asked by field.
 *
 * @param desk what the reading shares
 * @param layout where everything stands
 * @param context what the rows around say
 * @param slot what the figure asked for is about, as far as headings say it
 * @param cells the row
 */
public record MappedRow(Desk desk, Layout layout, RowContext context, Slot slot, RowCells cells) {

    /**
     * The row for another slot.
     *
     * @param other what the figure is about
     * @return the same cells
     */
    public MappedRow at(Slot other) {
        return new MappedRow(desk, layout, context, other, cells);
    }

    /**
     * The words under a heading, or above it where an empty cell says what stands there.
     *
     * @param heading the heading as the mapping writes it
     * @return words without blanks around them
     */
    public String words(String heading) {
        String own = Headings.clean(content(heading).asTyped());
        return own.isEmpty() ? context.above().getOrDefault(heading, "") : own;
    }

    /**
     * What stands under a heading.
     *
     * @param heading the heading as the mapping writes it
     * @return the content
     */
    public CellContent content(String heading) {
        return cells.inColumn(layout.column(heading));
    }

    /**
     * The cell under a heading.
     *
     * @param heading the heading as the mapping writes it
     * @return its origin
     */
    public Origin origin(String heading) {
        return origin(layout.column(heading));
    }

    /**
     * A cell of the row.
     *
     * @param column its column, from 0
     * @return its origin
     */
    public Origin origin(int column) {
        return desk.origin(CellName.of(cells.number(), column));
    }

    /**
     * The first cell of the row.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin(cells.column(0));
    }

    /**
     * Our words for a field that the mapping speaks of; no words, or words that do not fit, are logged.
     *
     * @param field the field
     * @return the words, or empty
     */
    public Optional<String> text(Field field) {
        return desk.table().find(field).flatMap(rule -> text(rule, field.words(), words(field, rule), origin(field)));
    }

    /**
     * Our words for a field, or empty without a finding when nothing stands there.
     *
     * @param field the field
     * @return the words, or empty
     */
    public Optional<String> optionalText(Field field) {
        return desk.table()
                .find(field)
                .filter(rule -> !isNothing(words(field, rule)))
                .flatMap(rule -> text(rule, field.words(), words(field, rule), origin(field)));
    }

    private Optional<String> text(FieldRule rule, String name, String words, Origin origin) {
        if (isNothing(words) && !rule.names().containsKey(words)) {
            desk.fail(CellFinding.CELL_EMPTY, origin, words, "column", name, "example", "its name");
            return Optional.empty();
        }
        Optional<String> ours = rule.translate(words);
        if (ours.isEmpty()) {
            String pattern = rule.matches().map(Object::toString).orElse("");
            desk.fail(MappedFinding.MAPPED_WORDS_DO_NOT_FIT, origin, words, "column", name, "pattern", pattern);
        }
        return ours;
    }

    private boolean isNothing(String words) {
        return desk.table()
                .marks()
                .find(words)
                .filter(Reading.Blank.class::isInstance)
                .isPresent();
    }

    private String words(Field field, FieldRule rule) {
        return rule.source() instanceof Source.Columns
                ? layout.columns(field, slot).stream()
                        .findFirst()
                        .map(column -> Headings.clean(cells.inColumn(column).asTyped()))
                        .orElse("")
                : words(rule);
    }

    private String words(FieldRule rule) {
        return switch (rule.source()) {
            case Source.Column column -> words(column.heading());
            case Source.Constant constant -> constant.text();
            case Source.Cell cell -> layout.named().words(cell.place());
            case Source.Key key ->
                key.fill(name -> {
                    String part = part(name);
                    return rule.names().getOrDefault(part, part);
                });
            case Source.RowNumber _ -> Integer.toString(cells.number());
            case Source.FileName _ -> desk.received().name();
            case Source.Derived derived ->
                derived.formula().evaluate(this::amount) instanceof Reading.Reported reported
                        ? reported.value().toPlainString()
                        : "";
            case Source.Columns _ -> "";
        };
    }

    /**
     * The words for a name in braces.
     *
     * @param name a heading, a cell, or a special name
     * @return the words; empty when nothing stands there
     */
    public String part(String name) {
        if (!desk.table().isSpecial(name)) {
            return words(name);
        }
        return switch (name) {
            case HeadingPattern.MEASURE -> slot.measure();
            case "title" -> context.title();
            case "sheet" -> desk.sheet();
            case "file-name" -> desk.received().name();
            default ->
                CellPlace.tryParseWithSheet(name)
                        .map(place -> layout.named().words(place))
                        .orElse("");
        };
    }

    /**
     * The period of the row, where a column or cell says it.
     *
     * @return the period, or empty
     */
    public Optional<Period> period() {
        PeriodRule rule = desk.table().period();
        return rule.from()
                .flatMap(from -> text(from, "period", words(from), origin(from))
                        .flatMap(words -> new PeriodFinder(desk, rule).find(words, context.year(), origin(from))));
    }

    /**
     * Whether one of some fields has a number of its own for the slot.
     *
     * @param fields the fields
     * @return false when all their columns are empty; true when none of them has columns by period or measure
     */
    public boolean isSaid(List<Field> fields) {
        List<Field> wide = fields.stream().filter(layout.wide()::containsKey).toList();
        return wide.isEmpty()
                || wide.stream()
                        .flatMap(field -> layout.columns(field, slot).stream())
                        .anyMatch(column ->
                                !isNothing(Headings.clean(cells.inColumn(column).asTyped())));
    }

    /**
     * The number of a field for a period; blank where the mapping does not speak of it.
     *
     * @param field the field
     * @param period the period of the figure; where it is not known, whatever stands there is read
     * @param inPercent whether the unit is percent
     * @return the reading
     */
    public Reading number(Field field, Optional<Period> period, boolean inPercent) {
        Optional<FieldRule> rule = desk.table().find(field);
        Optional<Period> only = Optional.ofNullable(layout.forPeriods().get(field));
        if (rule.isEmpty() || (only.isPresent() && period.isPresent() && !only.equals(period))) {
            return new Reading.Blank();
        }
        Reading found = number(field, rule.get(), inPercent);
        return found instanceof Reading.Reported reported && rule.get().times().compareTo(java.math.BigDecimal.ONE) != 0
                ? new Reading.Reported(reported.value().multiply(rule.get().times()))
                : found;
    }

    private Reading number(Field field, FieldRule rule, boolean inPercent) {
        NumberCells numbers = new NumberCells(desk);
        return switch (rule.source()) {
            case Source.Derived derived -> derived.formula().evaluate(this::amount);
            case Source.Column column ->
                numbers.read(content(column.heading()), origin(field), column.heading(), inPercent);
            case Source.Columns columns ->
                new ColumnSum(this, numbers)
                        .read(layout.columns(field, slot), columns.pattern().text(), inPercent);
            case Source.Cell cell ->
                numbers.read(
                        layout.named().get(cell.place()),
                        origin(field),
                        cell.place().toString(),
                        inPercent);
            case Source.Constant _, Source.Key _, Source.RowNumber _, Source.FileName _ ->
                numbers.read(new CellContent.Words(words(rule)), origin(field), field.words(), inPercent);
        };
    }

    private Reading amount(String heading) {
        return new NumberCells(desk).read(content(heading), origin(heading), heading, false);
    }

    /**
     * The cell of a field; the first one where it is made of several.
     *
     * @param field the field
     * @return its origin
     */
    public Origin origin(Field field) {
        Optional<FieldRule> rule = desk.table().find(field);
        if (rule.isPresent() && rule.get().source() instanceof Source.Columns) {
            List<Integer> columns = layout.columns(field, slot);
            return columns.isEmpty()
                    ? origin()
                    : columns.size() == 1
                            ? origin(columns.getFirst())
                            : desk.origin(CellName.of(cells.number(), columns.getFirst()) + ":"
                                    + CellName.of(cells.number(), columns.getLast()));
        }
        return rule.map(this::origin).orElseGet(this::origin);
    }

    private Origin origin(FieldRule rule) {
        return rule.source() instanceof Source.Cell cell
                ? desk.origin(
                        cell.place().sheet().isEmpty()
                                ? desk.sheet()
                                : cell.place().sheet(),
                        cell.place().cell())
                : rule.source().headings().stream()
                        .filter(heading -> !desk.table().isSpecial(heading))
                        .findFirst()
                        .map(this::origin)
                        .orElseGet(this::origin);
    }
}
