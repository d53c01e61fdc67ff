package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.HeadingPattern;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which columns hold the figures of which period and measure; a heading that can be read two ways is logged. */
record SlotFinder(Desk desk, TableHead head, String year) {

    Map<Slot, List<Integer>> find(Source.Columns source) {
        Map<Slot, List<Integer>> slots = new TreeMap<>();
        head.headings()
                .forEach((column, heading) -> slot(source.pattern(), heading, column)
                        .ifPresent(slot -> slots.computeIfAbsent(slot, _ -> new ArrayList<>())
                                .add(column)));
        Map<Slot, List<Integer>> kept = new TreeMap<>();
        slots.forEach((slot, columns) -> {
            if (isWhole(source, slot, columns)) {
                kept.put(slot, List.copyOf(columns));
            }
        });
        if (slots.isEmpty()) {
            int first = head.headings().keySet().stream().findFirst().orElse(0);
            desk.fail(
                    MappedFinding.MAPPED_NO_PERIODS,
                    desk.origin(head.cell(first)),
                    source.pattern().text());
        }
        return kept;
    }

    private boolean isWhole(Source.Columns source, Slot slot, List<Integer> columns) {
        String cells = columns.stream().map(head::cell).collect(Collectors.joining(" and "));
        Origin origin = desk.origin(head.cell(columns.getLast()));
        if (columns.size() > source.parts()) {
            String words = words(slot);
            desk.fail(MappedFinding.MAPPED_PERIOD_TWICE, origin, words, "cells", cells, "period", words);
        } else if (columns.size() < source.parts()) {
            desk.fail(
                    MappedFinding.MAPPED_PARTS_MISSING,
                    origin,
                    words(slot),
                    "count",
                    Integer.toString(columns.size()),
                    "parts",
                    Integer.toString(source.parts()));
        }
        return columns.size() == source.parts();
    }

    private String words(Slot slot) {
        String period = slot.period().map(desk.directory().words()::write).orElse("");
        return (period + " " + slot.measure()).strip();
    }

    private Optional<Slot> slot(HeadingPattern pattern, String heading, int column) {
        Map<Slot, String> ways = new LinkedHashMap<>();
        for (Map<String, String> reading : pattern.readings(heading)) {
            String measure = reading.getOrDefault(HeadingPattern.MEASURE, "");
            String words = reading.get(HeadingPattern.PERIOD);
            if (words == null) {
                ways.put(new Slot(Optional.empty(), measure), measure);
            } else {
                period(words, reading.getOrDefault(HeadingPattern.YEAR, year), column)
                        .ifPresent(period -> ways.put(new Slot(Optional.of(period), measure), words + " | " + measure));
            }
        }
        if (ways.size() > 1) {
            String readings = ways.keySet().stream().map(this::words).collect(Collectors.joining(" or "));
            desk.fail(
                    MappedFinding.MAPPED_HEADING_TWO_WAYS,
                    desk.origin(head.cell(column)),
                    heading,
                    "pattern",
                    pattern.text(),
                    "readings",
                    readings);
        }
        return ways.keySet().stream().collect(java.util.stream.Collectors.toCollection(TreeSet::new)).stream()
                .findFirst();
    }

    private Optional<Period> period(String words, String ofYear, int column) {
        PeriodFinder finder = new PeriodFinder(desk, desk.table().period());
        PeriodReading reading = finder.reading(words, ofYear);
        finder.checkClear(reading, words, desk.origin(head.cell(column)));
        return finder.tryFind(words, ofYear);
    }
}
