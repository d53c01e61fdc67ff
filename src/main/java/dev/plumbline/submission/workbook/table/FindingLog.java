package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.sheet.CellName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The findings of one file while it is read: each of them once, at most 500 of a kind, and a line for each kind cut off. */
public final class FindingLog {

    /** How many findings of one kind are listed. */
    public static final int MOST_OF_A_KIND = 500;

    private static final Pattern ROW = Pattern.compile("\\d+");

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private int errors;

    /** An empty log. */
    public FindingLog() {}

    /**
     * Adds a finding without parts.
     *
     * @param kind the rule
     * @param origin where
     * @param value what was found there
     */
    public void add(FindingKind kind, Origin origin, String value) {
        add(kind, origin, value, Map.of());
    }

    /**
     * Adds a finding.
     *
     * @param kind the rule
     * @param origin where
     * @param value what was found there
     * @param parts named parts of its texts
     */
    public void add(FindingKind kind, Origin origin, String value, Map<String, String> parts) {
        add(new Finding(kind, origin, shortened(value), parts));
    }

    /**
     * Notes where the fields of a sheet stand.
     *
     * @param sheet name of the sheet
     * @param fields column of each field, from 0
     */
    void noteColumns(String sheet, Map<String, Integer> fields) {
        columns.put(sheet, Map.copyOf(fields));
    }

    /**
     * Adds a finding. One about a field of a row is placed in the column of that field. The same one again, as of a cell
     * above a table that is asked for each row, is an error again but no other line.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        errors += finding.blocks() ? 1 : 0;
        Finding found = placed(finding);
        if (findings.contains(found)) {
            return;
        }
        int count = counts.merge(finding.kind().code(), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            findings.add(found);
        }
    }

    /**
     * Whether an error was found.
     *
     * @return true when at least one finding blocks
     */
    public boolean isBlocked() {
        return errors > 0;
    }

    /**
     * How many errors were found so far, also those cut off.
     *
     * @return the count
     */
    public int errors() {
        return errors;
    }

    /**
     * Everything found, in the order of the file, then what was cut off.
     *
     * @param sha256 digest of the file
     * @return the findings
     */
    public List<Finding> list(String sha256) {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                Map<String, String> parts = Map.of(
                        "code", code, "listed", Integer.toString(MOST_OF_A_KIND), "count", Integer.toString(count));
                all.add(new Finding(CellFinding.TOO_MANY_ALIKE, Origin.ofFile(sha256), "", parts));
            }
        });
        return all;
    }

    /** A row whose own cell is missing has the whole row as its place, such as {@code 7:7}. */
    private Finding placed(Finding finding) {
        Origin origin = finding.origin();
        Integer column = columns.getOrDefault(origin.sheet(), Map.of()).get(finding.field());
        Matcher row = ROW.matcher(origin.cell());
        return column == null || !row.find()
                ? finding
                : finding.at(origin.withCell(CellName.letters(column) + row.group()));
    }

    private static String shortened(String value) {
        return value.length() <= 200 ? value : value.substring(0, 199) + "\u2026";
    }
}
