package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Choice;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of what is allowed, as they stand in the file itself.
 *
 * @param rows the rows of each list, as words by column
 */
public record ListedCells(Map<Choice.Cells, List<Map<Integer, String>>> rows) {

    /** Copies the map. */
    public ListedCells {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads all lists that a mapping names.
     *
     * @param file the open file
     * @param mapping the mapping
     * @return the lists; without those whose sheet is not there
     * @throws UnreadableException when the file cannot be read on
     */
    public static ListedCells read(SheetFile file, Mapping mapping) throws UnreadableException {
        Set<Choice.Cells> lists = Stream.concat(
                        mapping.checks().stream(), mapping.tables().stream().flatMap(table -> table.checks().stream()))
                .map(Check::choice)
                .flatMap(Optional::stream)
                .filter(Choice.Cells.class::isInstance)
                .map(Choice.Cells.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Choice.Cells, List<Map<Integer, String>>> rows = new HashMap<>();
        for (SheetTab tab : file.tabs()) {
            List<Choice.Cells> here = lists.stream()
                    .filter(list -> NamedCells.isNamed(tab, list.sheet()))
                    .toList();
            if (!here.isEmpty()) {
                read(file, tab, here, rows);
            }
        }
        return new ListedCells(rows);
    }

    private static void read(
            SheetFile file, SheetTab tab, List<Choice.Cells> lists, Map<Choice.Cells, List<Map<Integer, String>>> rows)
            throws UnreadableException {
        int deepest = lists.stream()
                .mapToInt(list -> CellName.rowOf(list.last()))
                .max()
                .orElse(0);
        file.read(tab, row -> {
            for (Choice.Cells list : lists) {
                if (row.number() >= CellName.rowOf(list.first()) && row.number() <= CellName.rowOf(list.last())) {
                    rows.computeIfAbsent(list, _ -> new ArrayList<>()).add(words(row, list));
                }
            }
            return row.number() < deepest;
        });
    }

    private static Map<Integer, String> words(RowCells row, Choice.Cells list) {
        Set<Integer> beside = list.where().keySet().stream()
                .map(letters -> CellName.columnOf(letters.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        int from = CellName.columnOf(list.first());
        int until = CellName.columnOf(list.last());
        Map<Integer, String> words = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            if ((column >= from && column <= until) || beside.contains(column)) {
                words.put(column, Headings.clean(row.content(i).asTyped()));
            }
        }
        return words;
    }

    /**
     * What is allowed by a list.
     *
     * @param list the list
     * @param fill puts words in place of names in braces
     * @return words in the order of the file; empty when nothing is
     */
    Set<String> allowed(Choice.Cells list, UnaryOperator<String> fill) {
        List<Map<Integer, String>> all = rows.getOrDefault(list, List.of());
        Set<String> allowed = new LinkedHashSet<>();
        int from = CellName.columnOf(list.first());
        int until = CellName.columnOf(list.last());
        Optional<String> head = list.headedBy().map(fill).map(Headings::normal);
        for (int column = from; column <= until && !all.isEmpty(); column++) {
            String top = Headings.normal(all.getFirst().getOrDefault(column, ""));
            if (head.isEmpty() || head.get().equals(top)) {
                for (Map<Integer, String> row : head.isEmpty() ? all : all.subList(1, all.size())) {
                    String word = row.getOrDefault(column, "");
                    if (!word.isEmpty() && isMeant(row, list, fill)) {
                        allowed.add(word);
                    }
                }
            }
        }
        return allowed;
    }

    private static boolean isMeant(Map<Integer, String> row, Choice.Cells list, UnaryOperator<String> fill) {
        return list.where().entrySet().stream().allMatch(where -> {
            int column = CellName.columnOf(where.getKey().toUpperCase(Locale.ROOT));
            return Headings.normal(row.getOrDefault(column, "")).equals(Headings.normal(fill.apply(where.getValue())));
        });
    }
}
