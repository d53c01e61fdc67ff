package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Submission.SheetCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts rows and cells sheet by sheet; every row read ends as used, ignored or in error. */
public final class RowTally {

    private static final Pattern ROW = Pattern.compile("[A-Z]*(\\d+)");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, UnreadTally> unread = new HashMap<>();

    /** Nothing counted yet. */
    public RowTally() {}

    /**
     * A row that holds something came by.
     *
     * @param sheet its sheet
     */
    public void read(String sheet) {
        of(sheet)[0]++;
    }

    /**
     * The row just read is not ours.
     *
     * @param sheet its sheet
     */
    public void ignored(String sheet) {
        of(sheet)[1]++;
    }

    /**
     * The cells of a sheet that are not used.
     *
     * @param sheet the sheet
     * @return takes them
     */
    public UnreadTally unread(String sheet) {
        return unread.computeIfAbsent(sheet, _ -> new UnreadTally());
    }

    /**
     * How many rows of a sheet were read so far.
     *
     * @param sheet the sheet
     * @return the count
     */
    public int count(String sheet) {
        return counts.containsKey(sheet) ? of(sheet)[0] : 0;
    }

    /**
     * The counts, with the rows in which findings that block stand as rows in error.
     *
     * @param findings the findings
     * @return one count a sheet, in the order of reading
     */
    public List<SheetCount> counts(List<Finding> findings) {
        Map<String, Set<Integer>> inError = new HashMap<>();
        for (Finding finding : findings) {
            Matcher matcher = ROW.matcher(finding.origin().cell());
            if (finding.blocks() && matcher.lookingAt()) {
                inError.computeIfAbsent(finding.origin().sheet(), _ -> new HashSet<>())
                        .add(Integer.valueOf(matcher.group(1)));
            }
        }
        List<SheetCount> all = new ArrayList<>();
        counts.forEach((sheet, count) -> {
            int usable = count[0] - count[1];
            int errors = Math.min(usable, inError.getOrDefault(sheet, Set.of()).size());
            all.add(new SheetCount(
                    sheet,
                    count[0],
                    usable - errors,
                    count[1],
                    errors,
                    unread(sheet).list()));
        });
        return all;
    }

    private int[] of(String sheet) {
        return counts.computeIfAbsent(sheet, _ -> new int[2]);
    }
}
