package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.RowCells;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row that may hold the headings of a table.
 *
 * @param row its number, 0 for none
 * @param columns the column of each field that was found
 * @param twice columns whose field stands further left already, with that other column
 * @param unknown columns whose heading is none of the schema's, with the heading
 * @param words the heading of each field that was found, as it stands there
 */
record HeadingRow(
        int row,
        Map<String, Integer> columns,
        Map<Integer, Integer> twice,
        Map<Integer, String> unknown,
        Map<String, String> words) {

    /** For the sheets of a return, which are read by the thousand. */
    private static final IdentityHashMap<SheetSchema, Map<String, String>> KNOWN = known();

    static final HeadingRow NONE = new HeadingRow(0, Map.of(), Map.of(), Map.of(), Map.of());

    /** The field of each heading that is understood, as we write it and in the form in which headings are compared. */
    static Map<String, String> fields(SheetSchema schema) {
        Map<String, String> known = KNOWN.get(schema);
        return known == null ? listFields(schema) : known;
    }

    private static IdentityHashMap<SheetSchema, Map<String, String>> known() {
        IdentityHashMap<SheetSchema, Map<String, String>> known = new IdentityHashMap<>();
        ReturnSchema.DRAWN.forEach(schema -> known.put(schema, listFields(schema)));
        return known;
    }

    private static Map<String, String> listFields(SheetSchema schema) {
        Map<String, String> fieldOfHeading = new HashMap<>();
        for (ColumnSchema column : schema.columns()) {
            Stream.concat(FormWords.headings(schema, column).stream(), column.synonyms().stream())
                    .forEach(heading -> fieldOfHeading.putIfAbsent(
                            heading, fieldOfHeading.computeIfAbsent(Headings.normal(heading), _ -> column.field())));
        }
        return fieldOfHeading;
    }

    private static @Nullable String field(Map<String, String> fieldOfHeading, String heading) {
        String asWritten = fieldOfHeading.get(heading);
        return asWritten == null ? fieldOfHeading.get(Headings.normal(heading)) : asWritten;
    }

    static HeadingRow of(RowCells row, Map<String, String> fieldOfHeading) {
        HeadingRow found = new HeadingRow(
                row.number(), new HashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        for (int i = 0; i < row.size(); i++) {
            String heading = Headings.clean(row.content(i).asTyped());
            String field = field(fieldOfHeading, heading);
            if (field != null) {
                found.words.putIfAbsent(field, heading);
                Integer first = found.columns.putIfAbsent(field, row.column(i));
                if (first != null) {
                    found.twice.put(row.column(i), first);
                }
            } else if (!heading.isEmpty()) {
                found.unknown.put(row.column(i), heading);
            }
        }
        return found;
    }

    /** As it stands in the file, or as the schema has it. */
    private String heading(ColumnSchema column) {
        return words.getOrDefault(column.field(), column.heading());
    }

    /** The columns as the file heads them, so that messages speak its language. */
    List<ColumnSchema> headed(SheetSchema schema) {
        return schema.columns().stream()
                .map(column -> column.headed(heading(column)))
                .toList();
    }

    boolean isFound() {
        return row > 0;
    }

    boolean isComplete(SheetSchema schema) {
        return schema.columns().stream()
                .filter(ColumnSchema::required)
                .allMatch(column -> columns.containsKey(column.field()));
    }

    void logProblems(SheetSchema schema, Origin sheet, FindingLog log, FindingKind unknownHeading) {
        twice.forEach((column, first) -> {
            String heading = schema.columns().stream()
                    .filter(candidate ->
                            columns.getOrDefault(candidate.field(), -1).equals(first))
                    .map(this::heading)
                    .findFirst()
                    .orElse("");
            log.add(
                    CellFinding.HEADING_TWICE,
                    sheet.withCell(CellName.of(row, column)),
                    heading,
                    Map.of("other", CellName.of(row, first)));
        });
        List<String> headings = schema.columns().stream()
                .filter(column -> !columns.containsKey(column.field()))
                .map(ColumnSchema::heading)
                .toList();
        List<String> candidates = headings.isEmpty()
                ? schema.columns().stream().map(this::heading).toList()
                : headings;
        unknown.forEach((column, heading) -> log.add(
                unknownHeading,
                sheet.withCell(CellName.of(row, column)),
                heading,
                Map.of("nearest", Headings.nearest(heading, candidates).orElse(""))));
    }
}
