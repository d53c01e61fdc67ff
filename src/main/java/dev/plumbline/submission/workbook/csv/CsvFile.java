package dev.plumbline.submission.workbook.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.CellTexts;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/** An open text table: one sheet without a name, rows numbered as a spreadsheet program would, all cells words. */
public final class CsvFile implements SheetFile {

    private static final int LONGEST_FIELD = 1 << 22;
    private static final int LONGEST_RECORD = 1 << 23;

    private final Path file;
    private final CsvShape shape;
    private final ReadingBudget budget;

    private CsvFile(Path file, CsvShape shape, ReadingBudget budget) {
        this.file = file;
        this.shape = shape;
        this.budget = budget;
    }

    /**
     * Opens a text table and finds out its encoding and delimiter.
     *
     * @param file the file
     * @param budget what reading may cost
     * @return the open table
     * @throws UnreadableException when it cannot be read
     */
    public static CsvFile open(Path file, ReadingBudget budget) throws UnreadableException {
        try {
            return new CsvFile(file, CsvShape.of(file), budget);
        } catch (IOException _) {
            throw UnreadableException.of(FileFinding.FILE_MISSING);
        }
    }

    /** What takes records: none can fill the memory. */
    static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(RowCells.MOST_COLUMNS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_RECORD)
                .build();
    }

    static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD);
    }

    @Override
    public String form() {
        return shape.words();
    }

    @Override
    public boolean isTyped() {
        return false;
    }

    @Override
    public List<SheetTab> tabs() {
        return List.of(new SheetTab(0, "", false));
    }

    @Override
    public void read(SheetTab tab, RowVisitor visitor) throws UnreadableException {
        RowCells row = new RowCells(CellTexts.none(), CellFormats.NONE);
        int number = 0;
        try (Reader text = shape.open(file);
                CsvReader<CsvRecord> reader = builder(shape.delimiter()).build(handler(), text)) {
            for (CsvRecord line : reader) {
                number++;
                fill(row, number, line);
                budget.takeRow(row.size());
                if (row.size() > 0 && !(number == 1 && shape.declared()) && !visitor.visit(row)) {
                    return;
                }
            }
        } catch (IOException | CsvParseException | java.io.UncheckedIOException _) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "row " + (number + 1));
        }
    }

    private static void fill(RowCells row, int number, CsvRecord line) throws UnreadableException {
        row.start(number, false);
        for (int column = 0; column < line.getFieldCount(); column++) {
            String field = line.getField(column);
            if (!field.isEmpty()) {
                row.append(field.toCharArray(), 0, field.length());
                row.endCell(column, RowCells.Kind.TEXT, -1, false);
            }
        }
    }

    @Override
    public void close() {
        // every reading opens and closes the file by itself
    }
}
