package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.calendar.Period;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.language.FieldRule;
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

/** Finds out where everything stands; what is missing or stands twice is logged. */
record LayoutFinder(Desk desk, TableHead head, NamedCells named) {

    Layout find() {
        Map<String, Integer> columns = columns();
        Map<Field, Map<Period, Integer>> wide = new EnumMap<>(Field.class);
        Map<Field, Period> forPeriods = new EnumMap<>(Field.class);
        desk.mapping().fields().forEach((field, rule) -> {
            if (rule.source() instanceof Source.PeriodColumns pattern) {
                wide.put(field, periods(pattern));
            }
            rule.forPeriod()
                    .flatMap(words -> finder().find(words, year(), desk.origin("")))
                    .ifPresent(period -> forPeriods.put(field, period));
        });
        checkItems();
        return new Layout(head, columns, wide, forPeriods, named);
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String heading : desk.mapping().headings()) {
            List<Integer> found = head.columnsOf(heading);
            if (found.isEmpty()) {
                String nearest =
                        Headings.nearest(heading, head.headings().values()).orElse("");
                desk.fail(MappedFinding.MAPPED_COLUMN_MISSING, desk.origin(row()), heading, "nearest", nearest);
            } else if (found.size() > 1) {
                desk.fail(MappedFinding.MAPPED_COLUMN_TWICE, origin(found), heading, "cells", cells(found));
            } else {
                columns.put(heading, found.getFirst());
            }
        }
        return columns;
    }

    private void checkItems() {
        desk.mapping().items().forEach((heading, item) -> {
            if (!desk.directory().items().containsKey(item)) {
                String nearest = Headings.nearest(item, desk.directory().items().keySet())
                        .orElse("");
                desk.fail(
                        MappedFinding.MAPPED_NOT_IN_REGISTER,
                        desk.origin(row()),
                        item,
                        "what",
                        "survey item",
                        "nearest",
                        nearest);
            }
        });
    }

    private Map<Period, Integer> periods(Source.PeriodColumns pattern) {
        Map<Period, Integer> periods = new TreeMap<>();
        String year = year();
        head.headings()
                .forEach((column, heading) -> pattern.periodIn(heading)
                        .flatMap(words -> finder().tryFind(words, year))
                        .ifPresent(period -> enter(periods, period, column)));
        if (periods.isEmpty()) {
            desk.fail(MappedFinding.MAPPED_NO_PERIODS, desk.origin(row()), pattern.pattern());
        }
        return periods;
    }

    private void enter(Map<Period, Integer> periods, Period period, int column) {
        Integer first = periods.putIfAbsent(period, column);
        if (first != null) {
            List<Integer> both = List.of(first, column);
            String words = desk.directory().words().write(period);
            desk.fail(MappedFinding.MAPPED_PERIOD_TWICE, origin(both), words, "cells", cells(both), "period", words);
        }
    }

    /** The year that one cell gives to all periods; empty when no cell does. */
    String year() {
        PeriodRule rule = desk.mapping().period();
        if (rule.year().isEmpty()) {
            return "";
        }
        FieldRule year = rule.year().get();
        String words = switch (year.source()) {
            case Source.Cell cell -> named.words(cell.place());
            case Source.Constant constant -> constant.text();
            case Source.Column _, Source.PeriodColumns _, Source.Derived _, Source.Key _, Source.RowNumber _ -> "";
        };
        return year.translate(words).orElse("");
    }

    private PeriodFinder finder() {
        return new PeriodFinder(desk, desk.mapping().period());
    }

    private String row() {
        int first = head.headings().keySet().stream().findFirst().orElse(0);
        return CellName.of(head.row(), first);
    }

    private dev.plumbline.finding.Origin origin(List<Integer> columns) {
        return desk.origin(head.cell(columns.getLast()));
    }

    private String cells(List<Integer> columns) {
        return columns.stream().map(head::cell).collect(Collectors.joining(" and "));
    }
}
