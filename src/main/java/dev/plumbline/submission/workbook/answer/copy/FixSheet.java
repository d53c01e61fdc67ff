package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of what to fix, as the first sheet: one line a finding, each with a link to its cell. */
final class FixSheet {

    static final int HEADING_ROW = 3;

    private static final int WIDTH_UNITS = 256;
    private static final float LINE_POINTS = 15.5f;
    private static final int MOST_LINES = 20;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Palette palette;
    private final AnswerWords words;

    FixSheet(XSSFWorkbook book, String name, Palette palette, AnswerWords words) {
        this.book = book;
        this.sheet = book.createSheet(name);
        this.palette = palette;
        this.words = words;
    }

    /** Draws the list; cases are what the rows of the findings are about, in the same order. */
    void draw(CopyOrder order, List<Finding> findings, List<String> cases, boolean cut) {
        drawTop(order, cut);
        for (int i = 0; i < findings.size(); i++) {
            drawLine(sheet.createRow(HEADING_ROW + 1 + i), i + 1, order, findings.get(i), cases.get(i));
        }
        int last = HEADING_ROW + Math.max(1, findings.size());
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, FixColumn.values().length - 1));
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    }

    private void drawTop(CopyOrder order, boolean cut) {
        for (FixColumn column : FixColumn.values()) {
            sheet.setColumnWidth(column.index(), column.widthCharacters() * WIDTH_UNITS);
        }
        put(sheet.createRow(0).createCell(0), words.text("fix.title", order.name()), palette.title());
        XSSFRow about = sheet.createRow(1);
        about.setHeightInPoints(48);
        put(about.createCell(0), words.text(order.used() ? "fix.used" : "fix.not-used"), palette.about());
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, FixColumn.EXPLAIN.index()));
        String counts = words.count("finding", order.findings().size()) + ".";
        String rest = cut ? " " + words.text("fix.cut", words.number(CellMarks.MOST_COMMENTS)) : "";
        put(sheet.createRow(2).createCell(0), counts + rest, palette.counts());
        XSSFRow headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(24);
        List<String> names = words.headings("fix.headings");
        for (FixColumn column : FixColumn.values()) {
            put(headings.createCell(column.index()), names.get(column.index()), palette.heading());
        }
    }

    private void drawLine(XSSFRow row, int number, CopyOrder order, Finding finding, String about) {
        XSSFCell first = row.createCell(FixColumn.NUMBER.index());
        first.setCellValue(number);
        first.setCellStyle(palette.technical(false));
        put(
                row.createCell(FixColumn.WEIGHT.index()),
                words.weight(finding),
                palette.weight(finding.kind().severity()));
        words(row, FixColumn.CASE, about);
        words(row, FixColumn.PERIOD, order.period());
        words(row, FixColumn.MESSAGE, finding.message(words.language()));
        words(row, FixColumn.FIX, finding.fix(words.language()));
        words(row, FixColumn.EXAMPLE, finding.example(words.language()));
        drawLink(row.createCell(FixColumn.LINK.index()), finding);
        put(
                row.createCell(FixColumn.EXPLAIN.index()),
                finding.explanation(),
                finding.wantsExplanation()
                        ? palette.input(SafeText.couldAct(finding.explanation()))
                        : palette.words(false));
        technical(row, FixColumn.FOUND, finding.value());
        technical(row, FixColumn.CODE, finding.kind().code());
        row.setHeightInPoints(LINE_POINTS * lines(row));
    }

    /** How many lines the longest text of a row takes; not every program finds that out itself. */
    private static int lines(XSSFRow row) {
        int most = 1;
        for (FixColumn column : FixColumn.values()) {
            XSSFCell cell = row.getCell(column.index());
            if (cell.getCellType() == CellType.STRING) {
                int lines = cell.getStringCellValue()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / (column.widthCharacters() - 2))
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return Math.min(MOST_LINES, most);
    }

    private void drawLink(XSSFCell cell, Finding finding) {
        String name = finding.origin().sheet();
        String place = name
                + (finding.origin().cell().isEmpty()
                        ? ""
                        : " " + finding.origin().cell());
        put(cell, place, palette.words(SafeText.couldAct(place)));
        Optional<XSSFSheet> target = Optional.ofNullable(name.isEmpty() ? null : book.getSheet(name));
        if (target.isPresent()) {
            String first = CellRef.of(finding.origin()).map(CellRef::a1).orElse("A1");
            XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + name.replace("'", "''") + "'!" + first);
            link.setLabel(place);
            cell.setHyperlink(link);
            cell.setCellStyle(palette.link());
        }
    }

    private void words(XSSFRow row, FixColumn column, String text) {
        put(row.createCell(column.index()), text, palette.words(SafeText.couldAct(text)));
    }

    private void technical(XSSFRow row, FixColumn column, String text) {
        put(row.createCell(column.index()), text, palette.technical(SafeText.couldAct(text)));
    }

    /** Always as words: whatever the text begins with, no program computes it. */
    static void put(XSSFCell cell, String text, XSSFCellStyle style) {
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(style);
    }

    /** A name for the sheet that no other sheet has. */
    static String freeName(XSSFWorkbook book, String wanted) {
        String name = wanted;
        for (int i = 2; book.getSheet(name) != null; i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
