package dev.plumbline.submission.workbook.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.CellTexts;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.TextStore;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open workbook. */
public final class ExcelFile implements SheetFile {

    private final PackageParts opened;
    private final ReadingBudget budget;
    private final WorkbookPart workbook;
    private final Optional<TextStore> texts;
    private final CellFormats formats;
    private final Map<Integer, BitSet> formulaRows = new HashMap<>();

    private ExcelFile(PackageParts opened, ReadingBudget budget) throws UnreadableException {
        this.opened = opened;
        this.budget = budget;
        this.workbook = WorkbookPart.read(opened);
        if (workbook.sheets().size() > budget.limits().sheets()) {
            throw UnreadableException.of(
                    FileFinding.TOO_MANY_SHEETS,
                    "limit",
                    Integer.toString(budget.limits().sheets()));
        }
        this.formats = readFormats();
        this.texts = readTexts();
    }

    /**
     * Opens a workbook, after its package passed the check.
     *
     * @param file the file
     * @param budget what reading may cost
     * @return the open workbook
     * @throws UnreadableException when it cannot be read
     */
    public static ExcelFile open(Path file, ReadingBudget budget) throws UnreadableException {
        PackageParts opened = PackageParts.open(file, budget);
        try {
            return new ExcelFile(opened, budget);
        } catch (UnreadableException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private CellFormats readFormats() throws UnreadableException {
        Optional<String> part = workbook.find("/styles");
        if (part.isEmpty()) {
            return new CellFormats(List.of(), List.of(), workbook.from1904());
        }
        try (XmlCursor cursor = opened.walk(part.get(), "styles")) {
            return FormatReader.read(cursor, workbook.from1904());
        }
    }

    private Optional<TextStore> readTexts() throws UnreadableException {
        Optional<String> part = workbook.findIfThere("/sharedStrings");
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (XmlCursor cursor = opened.walkRows(part.get(), "shared texts")) {
            return Optional.of(SharedTexts.read(cursor, budget));
        } catch (UncheckedStreamException _) {
            throw damaged("shared texts");
        }
    }

    @Override
    public String form() {
        return "Excel workbook";
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public List<SheetTab> tabs() {
        return workbook.sheets().stream().map(WorkbookPart.Sheet::tab).toList();
    }

    @Override
    public void read(SheetTab tab, RowVisitor visitor) throws UnreadableException {
        CellTexts shared = texts.isPresent() ? texts.get() : CellTexts.none();
        String part = workbook.sheets().get(tab.index()).part();
        try (XmlCursor cursor = opened.walkRows(part, "sheet " + tab.name())) {
            RowCells row = new RowCells(shared, formats);
            formulaRows.put(tab.index(), row.formulaRows());
            new SheetRows(cursor, row, budget).read(visitor);
        } catch (UncheckedStreamException _) {
            throw damaged("sheet " + tab.name());
        }
    }

    @Override
    public BitSet formulaRows(SheetTab tab) {
        return formulaRows.getOrDefault(tab.index(), new BitSet());
    }

    @Override
    public long unpackedBytes() {
        return opened.unpackedBytes();
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }

    @Override
    public void close() {
        texts.ifPresent(TextStore::close);
        opened.close();
    }
}
