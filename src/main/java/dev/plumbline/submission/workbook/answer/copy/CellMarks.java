package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Severity;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks the cells concerned: a fill for all of them, a comment for the first 500; a comment that is there grows. */
final class CellMarks {

    /** How many cells get a comment: more of them slow programs down, and nobody reads them. */
    static final int MOST_COMMENTS = 500;

    /** Stands before what we say in a comment, so that it can be taken out again. */
    static final String MARK = "\u2014 Plumbline \u2014";

    private static final String AUTHOR = "Plumbline";
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 9;

    private final XSSFWorkbook book;
    private final Palette palette;
    private final AnswerWords words;
    private final List<AnswerStamp.Mark> marks = new ArrayList<>();
    private int comments;

    CellMarks(XSSFWorkbook book, Palette palette, AnswerWords words) {
        this.book = book;
        this.palette = palette;
        this.words = words;
    }

    /** Marks all cells; those of errors get their comments first. */
    void mark(List<Finding> findings) {
        Map<CellRef, List<Finding>> byCell = new LinkedHashMap<>();
        findings.stream()
                .sorted(java.util.Comparator.comparing(finding -> finding.kind().severity()))
                .forEach(finding -> CellRef.of(finding.origin())
                        .ifPresent(cell -> byCell.computeIfAbsent(cell, _ -> new ArrayList<>())
                                .add(finding)));
        byCell.forEach(this::mark);
    }

    /** Whether some cells got no comment. */
    boolean isCut() {
        return marks.size() > comments;
    }

    List<AnswerStamp.Mark> marks() {
        return marks;
    }

    private void mark(CellRef ref, List<Finding> findings) {
        XSSFSheet sheet = book.getSheet(ref.sheet());
        if (sheet == null) {
            return;
        }
        XSSFCell cell = cell(sheet, ref);
        marks.add(new AnswerStamp.Mark(ref.sheet(), ref.a1(), former(cell.getCellStyle())));
        Severity worst = findings.getFirst().kind().severity();
        cell.setCellStyle(palette.filled(cell.getCellStyle(), worst));
        if (comments < MOST_COMMENTS) {
            comments++;
            comment(cell, findings.stream().map(words::comment).collect(Collectors.joining("\n\n")));
        }
    }

    /** The cell; one that is made looks like its row or column. */
    private static XSSFCell cell(XSSFSheet sheet, CellRef ref) {
        XSSFRow row = Optional.ofNullable(sheet.getRow(ref.row())).orElseGet(() -> sheet.createRow(ref.row()));
        XSSFCell there = row.getCell(ref.column());
        if (there != null) {
            return there;
        }
        XSSFCell cell = row.createCell(ref.column());
        XSSFCellStyle style =
                row.getRowStyle() != null ? row.getRowStyle() : (XSSFCellStyle) sheet.getColumnStyle(ref.column());
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    /** The color a cell had; empty for none. */
    private static String former(XSSFCellStyle style) {
        XSSFColor color =
                style.getFillPattern() == FillPatternType.SOLID_FOREGROUND ? style.getFillForegroundXSSFColor() : null;
        byte[] rgb = color == null ? null : color.getRGBWithTint();
        return rgb == null ? "" : java.util.HexFormat.of().withUpperCase().formatHex(rgb);
    }

    private void comment(XSSFCell cell, String text) {
        String ours = SafeText.of(MARK + "\n" + text);
        XSSFComment there = cell.getCellComment();
        if (there != null) {
            XSSFRichTextString grown = there.getString();
            grown.append("\n\n" + ours);
            there.setString(grown);
            return;
        }
        XSSFClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell.getAddress());
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(ours));
    }
}
