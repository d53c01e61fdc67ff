package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.language.TableMapping;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.table.FindingLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all parts of one reading share.
 *
 * @param mapping the rules
 * @param table the rules of the table being read
 * @param received the file
 * @param sheet name of the table's sheet; empty for a file without sheets
 * @param typed whether the file tells numbers from words
 * @param directory who is who
 * @param log takes the findings
 * @param leftOut why rows were left out, and how many
 * @param wrong cells that broke a check of the mapping: nothing more is told about them
 */
public record Desk(
        Mapping mapping,
        TableMapping table,
        DroppedFile received,
        String sheet,
        boolean typed,
        Directory directory,
        FindingLog log,
        Map<String, Integer> leftOut,
        Set<Origin> wrong) {

    /**
     * For the first table of a mapping.
     *
     * @param mapping the rules
     * @param received the file
     * @param typed whether the file tells numbers from words
     * @param directory who is who
     */
    public Desk(Mapping mapping, DroppedFile received, boolean typed, Directory directory) {
        this(
                mapping,
                mapping.tables().getFirst(),
                received,
                "",
                typed,
                directory,
                new FindingLog(),
                new TreeMap<>(),
                new HashSet<>());
    }

    /**
     * For another table.
     *
     * @param other its rules
     * @param name name of its sheet
     * @return a desk that shares the log
     */
    public Desk at(TableMapping other, String name) {
        return new Desk(mapping, other, received, name, typed, directory, log, leftOut, wrong);
    }

    /**
     * A cell of the table's sheet.
     *
     * @param cell its name; empty for the sheet as a whole
     * @return its origin
     */
    public Origin origin(String cell) {
        return origin(sheet, cell);
    }

    /**
     * A cell of any sheet.
     *
     * @param name the sheet
     * @param cell name of the cell
     * @return its origin
     */
    public Origin origin(String name, String cell) {
        return new Origin(received.sha256(), name, cell, mapping.digest());
    }

    /**
     * Logs a finding; the mapping's name is always among its parts.
     *
     * @param kind the rule
     * @param origin where
     * @param value what was found there
     * @param more names and parts in turn
     */
    public void fail(FindingKind kind, Origin origin, String value, String... more) {
        if (wrong.contains(origin)) {
            return;
        }
        Map<String, String> parts = new HashMap<>(Map.of("mapping", mapping.name()));
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        log.add(kind, origin, value, parts);
    }

    /**
     * Counts a row that was left out.
     *
     * @param reason why
     */
    public void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    /** Logs how many rows were left out, and why. */
    public void logLeftOut() {
        leftOut.forEach((reason, count) ->
                fail(MappedFinding.MAPPED_ROWS_LEFT_OUT, origin("", ""), reason, "count", Integer.toString(count)));
    }
}
