package dev.plumbline.submission.workbook.recount;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Submission.SheetCount;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows from which facts came; where a file is refused, all rows of the sheets whose tables were read. */
final class UsedRows {

    private static final int MOST_ROWS = 1 << 20;
    private static final Pattern ROWS = Pattern.compile("[A-Z]*(\\d{1,7})(?::[A-Z]*(\\d{1,7}))?");

    private UsedRows() {}

    /** By the name of their sheet, from 1. */
    static Map<String, BitSet> of(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Accepted accepted -> ofFacts(accepted.submission().facts());
            case Acceptance.Rejected rejected -> ofSheets(rejected.rows());
            case Acceptance.Unreadable _ -> Map.of();
        };
    }

    private static Map<String, BitSet> ofFacts(List<Fact> facts) {
        Map<String, BitSet> rows = new HashMap<>();
        for (Fact fact : facts) {
            Origin origin = fact.origin();
            Matcher matcher = ROWS.matcher(origin.cell());
            if (matcher.matches()) {
                int first = Integer.parseInt(matcher.group(1));
                int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
                rows.computeIfAbsent(origin.sheet(), _ -> new BitSet()).set(first, Math.max(first, last) + 1);
            }
        }
        return rows;
    }

    private static Map<String, BitSet> ofSheets(List<SheetCount> counts) {
        Map<String, BitSet> rows = new HashMap<>();
        for (SheetCount count : counts) {
            if (count.used() + count.inError() > 0) {
                rows.computeIfAbsent(count.sheet(), _ -> new BitSet()).set(1, MOST_ROWS + 1);
            }
        }
        return rows;
    }
}
