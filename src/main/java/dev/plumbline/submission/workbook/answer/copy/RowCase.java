package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What rows are about, as their owner would say it: the words at their left. */
final class RowCase {

    private static final int MOST_WORDS = 2;
    private static final int LONGEST = 60;
    private static final int COLUMNS_LOOKED_AT = 8;

    private final Map<CellRef, String> cases = new HashMap<>();

    /** Reads the rows that findings are about. */
    RowCase(SheetFile file, List<Finding> findings) throws UnreadableException {
        Map<String, NavigableMap<Integer, Set<CellRef>>> wanted = new HashMap<>();
        findings.forEach(finding -> CellRef.of(finding.origin())
                .ifPresent(ref -> wanted.computeIfAbsent(ref.sheet().toLowerCase(Locale.ROOT), _ -> new TreeMap<>())
                        .computeIfAbsent(ref.row(), _ -> new HashSet<>())
                        .add(ref)));
        for (SheetTab tab : file.tabs()) {
            NavigableMap<Integer, Set<CellRef>> rows = wanted.get(tab.name().toLowerCase(Locale.ROOT));
            if (rows != null) {
                file.read(tab, row -> {
                    rows.getOrDefault(row.number() - 1, Set.of()).forEach(ref -> cases.put(ref, wordsOf(row, ref)));
                    return row.number() <= rows.lastKey();
                });
            }
        }
    }

    /** The first two entries of the row that are words; the sheet when the finding names no row. */
    String of(Finding finding) {
        return CellRef.of(finding.origin())
                .map(ref -> cases.getOrDefault(ref, ""))
                .filter(words -> !words.isEmpty())
                .orElse(finding.origin().sheet());
    }

    private static String wordsOf(RowCells row, CellRef ref) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.size() && words.size() < MOST_WORDS; i++) {
            int column = row.column(i);
            if (column < COLUMNS_LOOKED_AT
                    && column != ref.column()
                    && !row.isFormula(i)
                    && row.content(i) instanceof CellContent.Words(String text)) {
                add(words, text.strip());
            }
        }
        return String.join(" \u00b7 ", words);
    }

    private static void add(List<String> words, String text) {
        if (!text.isEmpty()) {
            words.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026");
        }
    }
}
