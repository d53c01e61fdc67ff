package dev.plumbline.submission.workbook.answer.copy;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes our earlier list, comments and fills out of an annotated copy that came back, so that answers do not pile up. */
final class FormerAnswer {

    private final XSSFWorkbook book;
    private final Palette palette;

    FormerAnswer(XSSFWorkbook book, Palette palette) {
        this.book = book;
        this.palette = palette;
    }

    /** Does nothing to a workbook that is none of our copies. */
    void takeOut() {
        XSSFSheet stamp = book.getSheet(AnswerStamp.SHEET);
        if (stamp == null || !text(stamp.getRow(0), 0).equals(AnswerStamp.TITLE)) {
            return;
        }
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
        cell.setCellStyle(palette.unfilled(cell.getCellStyle(), mark.former()));
        XSSFComment comment = cell.getCellComment();
        int ours = comment == null ? -1 : comment.getString().getString().indexOf(CellMarks.MARK);
        if (ours == 0) {
            cell.removeCellComment();
        } else if (ours > 0) {
            String theirs = comment.getString().getString().substring(0, ours).stripTrailing();
            comment.setString(new XSSFRichTextString(theirs));
        }
    }

    private static String text(XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
