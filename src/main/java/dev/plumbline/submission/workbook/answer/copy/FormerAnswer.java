package dev.plumbline.submission.workbook.answer.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Takes our earlier list, comments and fills out of an annotated copy that came back, so that answers do not pile up. Copies
 * come back seldom, changed by any program: so here the whole workbook is taken apart and put together again.
 */
final class FormerAnswer {

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> bare = new HashMap<>();

    private FormerAnswer(XSSFWorkbook book) {
        this.book = book;
    }

    /** The workbook without our answer; the same bytes when it is none of our copies. */
    static byte[] takenOut(byte[] workbook) throws IOException, InvalidFormatException {
        OPCPackage open = OPCPackage.open(new ByteArrayInputStream(workbook));
        try {
            XSSFWorkbook book = new XSSFWorkbook(open);
            XSSFSheet stamp = book.getSheet(AnswerStamp.SHEET);
            if (stamp == null || !text(stamp.getRow(0), 0).equals(AnswerStamp.TITLE)) {
                return workbook;
            }
            new FormerAnswer(book).takeOut(stamp);
            ByteArrayOutputStream bare = new ByteArrayOutputStream(workbook.length);
            book.write(bare);
            return bare.toByteArray();
        } finally {
            open.revert();
        }
    }

    private void takeOut(XSSFSheet stamp) {
        List<AnswerStamp.Mark> marks = new ArrayList<>();
        for (int i = 1; i <= stamp.getLastRowNum(); i++) {
            if (text(stamp.getRow(i), 0).equals(AnswerStamp.MARK)) {
                XSSFRow row = stamp.getRow(i);
                marks.add(new AnswerStamp.Mark(text(row, 1), text(row, 2), text(row, 3)));
            }
        }
        String list = text(stamp.getRow(0), 2);
        remove(list);
        remove(AnswerStamp.SHEET);
        marks.forEach(this::unmark);
    }

    private void remove(String name) {
        int index = book.getSheetIndex(name);
        if (index >= 0) {
            book.removeSheetAt(index);
        }
    }

    private void unmark(AnswerStamp.Mark mark) {
        XSSFSheet sheet = book.getSheet(mark.sheet());
        CellReference place = new CellReference(mark.cell());
        XSSFRow row = sheet == null ? null : sheet.getRow(place.getRow());
        XSSFCell cell = row == null ? null : row.getCell(place.getCol());
        if (cell == null) {
            return;
        }
        cell.setCellStyle(unfilled(cell.getCellStyle(), mark.former()));
        XSSFComment comment = cell.getCellComment();
        int ours = comment == null ? -1 : comment.getString().getString().indexOf(CellMarks.MARK);
        if (ours == 0) {
            cell.removeCellComment();
        } else if (ours > 0) {
            String theirs = comment.getString().getString().substring(0, ours).stripTrailing();
            comment.setString(new XSSFRichTextString(theirs));
        }
    }

    /** The style of a cell without our fill: with the color it had, or with none. */
    private XSSFCellStyle unfilled(XSSFCellStyle style, String former) {
        return bare.computeIfAbsent(style.getIndex() + " " + former, _ -> {
            XSSFCellStyle made = book.createCellStyle();
            made.cloneStyleFrom(style);
            if (former.isEmpty()) {
                made.setFillPattern(FillPatternType.NO_FILL);
            } else {
                made.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(former), null));
                made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return made;
        });
    }

    private static String text(XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
