package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.table.FindingLog;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all parts of one reading share.
 *
 * @param mapping the rules
 * @param received the file
 * @param sheet name of the table's sheet; empty for a file without sheets
 * @param typed whether the file tells numbers from words
 * @param directory who is who
 * @param log takes the findings
 * @param leftOut why rows were left out, and how many
 */
record Desk(
        Mapping mapping,
        DroppedFile received,
        String sheet,
        boolean typed,
        Directory directory,
        FindingLog log,
        Map<String, Integer> leftOut) {

    Desk(Mapping mapping, DroppedFile received, String sheet, boolean typed, Directory directory) {
        this(mapping, received, sheet, typed, directory, new FindingLog(), new TreeMap<>());
    }

    Origin origin(String cell) {
        return new Origin(received.sha256(), sheet, cell, mapping.digest());
    }

    /** Logs a finding; the mapping's name is always among its parts. */
    void fail(FindingKind kind, Origin origin, String value, String... more) {
        Map<String, String> parts = new HashMap<>(Map.of("mapping", mapping.name()));
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        log.add(kind, origin, value, parts);
    }

    void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    void logLeftOut() {
        leftOut.forEach((reason, count) ->
                fail(MappedFinding.MAPPED_ROWS_LEFT_OUT, origin(""), reason, "count", Integer.toString(count)));
    }
}
