package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An open workbook of the old kind. Its stream of records lies in memory, which the limit for files bounds; nothing made of
 * it does, but for one row, the names and the formats.
 */
public final class OldExcelFile implements SheetFile {

    private final byte[] stream;
    private final Globals globals;
    private final CellFormats formats;
    private final ReadingBudget budget;
    private final Map<Integer, BitSet> formulaRows = new HashMap<>();

    private OldExcelFile(byte[] stream, Globals globals, ReadingBudget budget) {
        this.stream = stream;
        this.globals = globals;
        this.formats = globals.formats();
        this.budget = budget;
    }

    /**
     * Opens a workbook.
     *
     * @param file the file, a compound document
     * @param budget what reading may cost
     * @return the open workbook
     * @throws UnreadableException when it cannot be read: older than Excel 97, locked or damaged
     */
    public static OldExcelFile open(Path file, ReadingBudget budget) throws UnreadableException {
        byte[] stream = WorkbookStream.read(file);
        return new OldExcelFile(stream, Globals.read(stream, budget), budget);
    }

    @Override
    public String form() {
        return "Excel 97-2003 workbook";
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public List<SheetTab> tabs() {
        return globals.sheets().stream().map(Globals.Sheet::tab).toList();
    }

    @Override
    public void read(SheetTab tab, RowVisitor visitor) throws UnreadableException {
        int offset = globals.sheets().get(tab.index()).offset();
        RecordWalk walk = new RecordWalk(stream, offset, "sheet " + tab.name());
        RowCells row = new RowCells(globals.texts(), formats);
        formulaRows.put(tab.index(), row.formulaRows());
        new SheetRecords(walk, row, budget, visitor).read();
    }

    @Override
    public BitSet formulaRows(SheetTab tab) {
        return formulaRows.getOrDefault(tab.index(), new BitSet());
    }

    @Override
    public long unpackedBytes() {
        return stream.length;
    }

    @Override
    public void close() {
        globals.close();
    }
}
