package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.PeriodRule;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds out where everything stands; what is missing or stands twice is logged.
 *
 * @param desk what the reading shares
 * @param head the heading rows
 * @param named cells that are the same for all rows
 */
public record LayoutFinder(Desk desk, TableHead head, NamedCells named) {

    /**
     * Finds all columns.
     *
     * @return the layout; not to be used when something was logged
     */
    public Layout find() {
        Map<String, Integer> columns = columns();
        Map<Field, Map<Slot, List<Integer>>> wide = new EnumMap<>(Field.class);
        Map<Field, Period> forPeriods = new EnumMap<>(Field.class);
        SlotFinder slots = new SlotFinder(desk, head, year());
        desk.table().fields().forEach((field, rule) -> {
            if (rule.source() instanceof Source.Columns pattern) {
                wide.put(field, slots.find(pattern));
            }
            rule.forPeriod()
                    .flatMap(
                            words -> new PeriodFinder(desk, desk.table().period()).find(words, year(), desk.origin("")))
                    .ifPresent(period -> forPeriods.put(field, period));
        });
        checkItems();
        return new Layout(head, columns, wide, ticks(), checked(), forPeriods, named);
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String heading : desk.table().headings()) {
            List<Integer> found = head.columnsOf(desk.table().spellings(heading));
            if (found.isEmpty()) {
                missing(heading);
            } else if (found.size() > 1) {
                desk.fail(MappedFinding.MAPPED_COLUMN_TWICE, origin(found), heading, "cells", cells(found));
            } else {
                columns.put(heading, found.getFirst());
            }
        }
        return columns;
    }

    private void missing(String heading) {
        String nearest = Headings.nearest(heading, head.headings().values()).orElse("");
        desk.fail(MappedFinding.MAPPED_COLUMN_MISSING, desk.origin(row()), heading, "nearest", nearest);
    }

    private void checkItems() {
        desk.table().items().values().stream()
                .filter(item -> !desk.directory().items().containsKey(item))
                .forEach(item -> {
                    String nearest = Headings.nearest(
                                    item, desk.directory().items().keySet())
                            .orElse("");
                    desk.fail(
                            MappedFinding.MAPPED_NOT_IN_REGISTER,
                            desk.origin(row()),
                            item,
                            "what",
                            "survey item",
                            "nearest",
                            nearest);
                });
    }

    private Map<String, Map<String, Integer>> ticks() {
        Map<String, Map<String, Integer>> ticks = new LinkedHashMap<>();
        for (String heading : desk.table().items().keySet()) {
            HeadingPattern pattern = new HeadingPattern(heading);
            if (pattern.has(HeadingPattern.ANSWER)) {
                ticks.put(heading, answers(heading, pattern));
            }
        }
        return ticks;
    }

    private Map<String, Integer> answers(String heading, HeadingPattern pattern) {
        Map<String, Integer> answers = new TreeMap<>();
        head.headings()
                .forEach((column, words) -> pattern.readings(words).stream()
                        .map(reading -> reading.getOrDefault(HeadingPattern.ANSWER, ""))
                        .distinct()
                        .forEach(answer -> {
                            Integer first = answers.putIfAbsent(answer, column);
                            if (first != null) {
                                List<Integer> both = List.of(first, column);
                                desk.fail(MappedFinding.MAPPED_COLUMN_TWICE, origin(both), words, "cells", cells(both));
                            }
                        }));
        if (answers.isEmpty()) {
            missing(heading);
        }
        return answers;
    }

    private Map<String, List<Integer>> checked() {
        Map<String, List<Integer>> checked = new LinkedHashMap<>();
        for (Check check : desk.table().checks()) {
            if (check.place() instanceof Check.Place.Column column && column.many()) {
                List<Integer> found = head.columnsOf(List.of(new HeadingPattern(column.heading())));
                if (found.isEmpty()) {
                    missing(column.heading());
                }
                checked.put(column.heading(), found);
            }
        }
        return checked;
    }

    /**
     * The year that one cell gives to all periods.
     *
     * @return its words; empty when no cell does
     */
    public String year() {
        PeriodRule rule = desk.table().period();
        if (rule.year().isEmpty()) {
            return "";
        }
        FieldRule year = rule.year().get();
        String words = switch (year.source()) {
            case Source.Cell cell -> named.words(cell.place());
            case Source.Constant constant -> constant.text();
            case Source.FileName _ -> desk.received().name();
            case Source.Column _, Source.Columns _, Source.Derived _, Source.Key _, Source.RowNumber _ -> "";
        };
        return year.translate(words).orElse("");
    }

    private String row() {
        int first = head.headings().keySet().stream().findFirst().orElse(0);
        return CellName.of(head.row(), first);
    }

    private Origin origin(List<Integer> columns) {
        return desk.origin(head.cell(columns.getLast()));
    }

    private String cells(List<Integer> columns) {
        return columns.stream().map(head::cell).collect(Collectors.joining(" and "));
    }
}
