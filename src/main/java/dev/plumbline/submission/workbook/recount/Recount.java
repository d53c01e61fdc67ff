package dev.plumbline.submission.workbook.recount;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.mapping.language.CellPlace;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Calculates formulas again whose results were used. Reading never pays for it: the workbook is opened once more, whole, only
 * when a row that was used holds a formula, and only when that is cheap.
 */
public final class Recount {

    private static final long LARGEST_BYTES = 8 << 20;
    private static final int MOST_FORMULAS = 20_000;
    private static final int MOST_FINDINGS = 500;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final String sha256;
    private final long deadlineNanos = System.nanoTime() + LONGEST.toNanos();
    private final List<Finding> findings = new ArrayList<>();

    private Recount(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * Compares saved results with fresh ones.
     *
     * @param path the file
     * @param sha256 its digest
     * @param file the same file, open and read
     * @param read what came of it
     * @param named cells that were used besides the rows of tables
     * @return the same with a finding for each result that is out of date, or one that says why none was looked at
     */
    public static Acceptance check(Path path, String sha256, SheetFile file, Acceptance read, Set<CellPlace> named) {
        Map<String, BitSet> rows = formulaRows(file, UsedRows.of(read), named);
        if (rows.isEmpty()) {
            return read;
        }
        Recount recount = new Recount(sha256);
        if (file.unpackedBytes() > LARGEST_BYTES) {
            recount.giveUp("it is too large");
        } else {
            recount.check(path, rows);
        }
        return recount.findings.isEmpty() ? read : recount.with(read);
    }

    private static Map<String, BitSet> formulaRows(SheetFile file, Map<String, BitSet> used, Set<CellPlace> named) {
        Map<String, BitSet> rows = new LinkedHashMap<>();
        for (SheetTab tab : file.tabs()) {
            BitSet both = (BitSet) used.getOrDefault(tab.name(), new BitSet()).clone();
            named.stream()
                    .filter(place -> place.sheet().isEmpty()
                            ? used.containsKey(tab.name())
                            : NamedCells.isNamed(tab, place.sheet()))
                    .forEach(place -> both.set(CellName.rowOf(place.cell())));
            both.and(file.formulaRows(tab));
            if (!both.isEmpty()) {
                rows.put(tab.name(), both);
            }
        }
        return rows;
    }

    private Acceptance with(Acceptance read) {
        List<Finding> all = new ArrayList<>(read.findings());
        all.addAll(findings);
        return switch (read) {
            case Acceptance.Accepted accepted -> new Acceptance.Accepted(accepted.submission(), all);
            case Acceptance.Rejected rejected -> rejected.with(all);
            case Acceptance.Unreadable unreadable -> unreadable;
        };
    }

    private void check(Path path, Map<String, BitSet> rows) {
        try (Workbook book = WorkbookFactory.create(path.toFile(), null, true)) {
            FreshResults fresh = FreshResults.of(book, MOST_FORMULAS);
            for (Map.Entry<String, BitSet> sheet : rows.entrySet()) {
                check(book.getSheet(sheet.getKey()), sheet.getValue(), fresh);
            }
        } catch (IOException | RuntimeException | StackOverflowError _) {
            findings.clear();
            giveUp("our calculator does not know everything in it");
        }
    }

    private void check(Sheet sheet, BitSet rows, FreshResults fresh) {
        for (int number = rows.nextSetBit(0); number >= 0; number = rows.nextSetBit(number + 1)) {
            Row row = sheet.getRow(number - 1);
            if (row == null) {
                continue;
            }
            for (Cell cell : row) {
                if (System.nanoTime() > deadlineNanos) {
                    giveUp("it takes too long");
                    return;
                }
                if (cell.getCellType() == CellType.FORMULA && findings.size() < MOST_FINDINGS) {
                    fresh.differing(cell).ifPresent(result -> add(cell, result));
                }
            }
        }
    }

    private void add(Cell cell, FreshResults.Difference difference) {
        Origin origin = new Origin(
                sha256, cell.getSheet().getSheetName(), cell.getAddress().formatAsString(), "");
        findings.add(new Finding(
                FormulaFinding.FORMULA_STALE, origin, difference.saved(), Map.of("fresh", difference.fresh())));
    }

    private void giveUp(String why) {
        findings.add(new Finding(FormulaFinding.FORMULAS_NOT_CHECKED, Origin.ofFile(sha256), "", Map.of("why", why)));
    }
}
