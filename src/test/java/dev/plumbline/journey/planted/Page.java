package dev.plumbline.journey.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A table of a return as its writer sees it: a heading row and the rows below in which something stands. */
record Page(Sheet sheet, Row head, Set<Integer> taken) {

    private static final int HEAD = 3;
    private static final DataFormatter SHOWN = new DataFormatter();

    /** The sheet, when its table has rows in which no mistake was made yet. */
    static Optional<Page> find(Workbook workbook, String name, Set<Integer> taken) {
        return Optional.ofNullable(workbook.getSheet(name))
                .map(sheet -> new Page(sheet, sheet.getRow(HEAD), taken))
                .filter(page -> !page.rows().isEmpty());
    }

    /** The rows in which no mistake was made yet. */
    List<Row> rows() {
        return all().stream().filter(row -> !taken.contains(row.getRowNum())).toList();
    }

    private List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && !shown(row.getCell(0)).isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The cell under a heading, made when it is not there. */
    Cell cell(Row row, String heading) {
        return row.getCell(column(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    boolean has(String heading) {
        for (Cell cell : head) {
            if (shown(cell).equals(heading)) {
                return true;
            }
        }
        return false;
    }

    int column(String heading) {
        for (Cell cell : head) {
            if (shown(cell).equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException("No heading " + heading + " on " + sheet.getSheetName());
    }

    /** The first row below the table. */
    Row below() {
        int next = all().getLast().getRowNum() + 1;
        Row row = sheet.getRow(next);
        return row == null ? sheet.createRow(next) : row;
    }

    static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC;
    }

    static String shown(Cell cell) {
        return cell == null ? "" : SHOWN.formatCellValue(cell);
    }

    void take(Row row) {
        taken.add(row.getRowNum());
    }

    Planted planted(Cell cell, String... codes) {
        take(cell.getRow());
        return new Planted(sheet.getSheetName(), cell.getAddress().formatAsString(), List.of(codes));
    }
}
