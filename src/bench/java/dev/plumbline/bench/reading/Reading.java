package dev.plumbline.bench.reading;

import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Ways to read every cell of the first sheet. */
public enum Reading {
    /** Our reader; the check of every checksum in the package is part of it. */
    PLUMBLINE("Plumbline") {
        @Override
        public void read(Path file, Tally tally) throws UnreadableException {
            try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
                open.read(open.tabs().getFirst(), row -> {
                    visit(row, tally);
                    return true;
                });
            }
        }
    },
    /** Numbers as BigDecimal; it is told which column holds dates, for it does not look at formats. */
    FASTEXCEL("fastexcel-reader 0.20.2") {
        @Override
        public void read(Path file, Tally tally) throws IOException {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            workbook.getFirstSheet().openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
                while (each.hasNext()) {
                    visit(each.next(), tally);
                }
            }
        }
    },
    /** Numbers as double, dates where the format says so. */
    POI("POI 5.5.1 user model") {
        @Override
        public void read(Path file, Tally tally) throws IOException, EncryptedDocumentException {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                Sheet sheet = workbook.getSheetAt(0);
                for (Row row : sheet) {
                    visit(row, tally);
                }
            }
        }
    };

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * Reads the first sheet.
     *
     * @param file the workbook
     * @param tally takes the values
     * @throws Exception if it cannot be read
     */
    public abstract void read(Path file, Tally tally) throws Exception;

    private static void visit(RowCells row, Tally tally) {
        for (int i = 0; i < row.size(); i++) {
            switch (row.content(i)) {
                case CellContent.Amount amount -> tally.number(amount.value());
                case CellContent.Words words -> tally.text(words.text());
                case CellContent.Moment moment -> tally.date(moment.time());
                case CellContent.Empty other -> throw unexpected(other);
                case CellContent.Truth other -> throw unexpected(other);
                case CellContent.Fault other -> throw unexpected(other);
                case CellContent.NotCalculated other -> throw unexpected(other);
            }
        }
    }

    private static void visit(org.dhatim.fastexcel.reader.Row row, Tally tally) {
        for (Cell cell : row) {
            switch (cell.getType()) {
                case NUMBER -> {
                    if (row.getRowNum() > 1 && cell.getColumnIndex() == Workbooks.DATE_COLUMN) {
                        tally.date(cell.asDate());
                    } else {
                        tally.number(cell.asNumber());
                    }
                }
                case STRING -> tally.text(cell.asString());
                default -> throw unexpected(cell);
            }
        }
    }

    private static void visit(Row row, Tally tally) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            switch (cell.getCellType()) {
                case NUMERIC -> {
                    if (DateUtil.isCellDateFormatted(cell)) {
                        tally.date(cell.getLocalDateTimeCellValue());
                    } else {
                        tally.number(cell.getNumericCellValue());
                    }
                }
                case STRING -> tally.text(cell.getStringCellValue());
                default -> throw unexpected(cell);
            }
        }
    }

    private static IllegalStateException unexpected(Object cell) {
        return new IllegalStateException("The workbooks hold no such cell: " + cell);
    }
}
