package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.submission.workbook.schema.CellType;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** A sheet with one table: title, what belongs here, a line of help a column, headings, rows. */
final class TableDrawing {

    private static final int TITLE_ROW = 0;
    private static final int ABOUT_ROW = 1;
    private static final int HELP_ROW = 2;
    private static final int HEADING_ROW = 3;
    private static final int SPARE_ROWS = 200;
    /** On landscape A4, in characters: about three quarters of the usual size. */
    private static final int WIDEST_PAGE = 180;

    private static final float LINE_POINTS = 15;
    private static final float HELP_LINE_POINTS = 12.5f;
    private static final float HEADING_LINE_POINTS = 16;

    private final WorkbookDrawing drawing;
    private final XSSFSheet sheet;
    private final SheetForm form;
    private final SheetSchema schema;

    TableDrawing(WorkbookDrawing drawing, XSSFSheet sheet, SheetForm form) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.form = form;
        this.schema = drawing.look().words().headed(form.schema());
    }

    SheetForm.Extent draw() {
        drawTop();
        int line = HEADING_ROW + 1;
        for (SheetRow row : form.rows()) {
            drawRow(sheet.createRow(line++), row);
        }
        for (int blank = 0; blank < form.blanks(); blank++) {
            drawRow(sheet.createRow(line++), SheetRow.BLANK);
        }
        int last = Math.max(line - 1, HEADING_ROW + 1);
        drawing.addTable(sheet, new CellRangeAddress(HEADING_ROW, last, 0, lastColumn()));
        int spare = drawing.look().locked() ? last : HEADING_ROW + form.rows().size() + SPARE_ROWS;
        addEntryRules(spare);
        sheet.createFreezePane(1, HEADING_ROW + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        drawing.setMargins(sheet);
        fitToPages();
        if (drawing.look().locked()) {
            markMissing(last);
        }
        drawing.finish(sheet);
        return new SheetForm.Extent(schema, HEADING_ROW + 2, last + 1);
    }

    /** As many pages side by side as it takes to stay legible; each has help and headings, and the first columns. */
    private void fitToPages() {
        int known = schema.columns().stream()
                .filter(column -> column.choices().isEmpty() || column.type() != CellType.READING)
                .mapToInt(ColumnSchema::widthCharacters)
                .sum();
        int all = schema.columns().stream()
                .mapToInt(ColumnSchema::widthCharacters)
                .sum();
        boolean isWide = all > WIDEST_PAGE && known < WIDEST_PAGE / 2;
        int pages = isWide ? Math.ceilDiv(all - known, WIDEST_PAGE - known) : 1;
        sheet.getPrintSetup().setFitWidth((short) pages);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int first = (int) schema.columns().stream()
                .takeWhile(column -> column.choices().isEmpty() || column.type() != CellType.READING)
                .count();
        boolean repeats = pages > 1 && first > 0;
        sheet.setRepeatingRows(new CellRangeAddress(HELP_ROW, HEADING_ROW, -1, -1));
        if (repeats) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, first - 1));
        }
    }

    private int lastColumn() {
        return schema.columns().size() - 1;
    }

    private void drawTop() {
        XSSFCell title = sheet.createRow(TITLE_ROW).createCell(0);
        title.setCellValue(drawing.look().words().title(schema));
        title.setCellStyle(drawing.styles().title());
        title.getRow().setHeightInPoints(26);
        XSSFCell about = sheet.createRow(ABOUT_ROW).createCell(0);
        about.setCellValue(drawing.look().words().about(schema));
        about.setCellStyle(drawing.styles().about());
        XSSFRow helps = sheet.createRow(HELP_ROW);
        XSSFRow headings = sheet.createRow(HEADING_ROW);
        float helpLines = 1;
        float headingLines = 1;
        for (int i = 0; i <= lastColumn(); i++) {
            ColumnSchema column = schema.columns().get(i);
            int width = column.widthCharacters();
            sheet.setColumnWidth(i, width * 256);
            drawHeading(helps.createCell(i), headings.createCell(i), column);
            helpLines = Math.max(helpLines, Paragraph.lines(helps.getCell(i).getStringCellValue(), width + 2));
            headingLines = Math.max(headingLines, Paragraph.lines(column.heading(), width - 2));
        }
        helps.setHeightInPoints(helpLines * HELP_LINE_POINTS + 3);
        headings.setHeightInPoints(headingLines * HEADING_LINE_POINTS + 4);
    }

    private void drawHeading(XSSFCell help, XSSFCell heading, ColumnSchema column) {
        help.setCellValue(drawing.look().words().help(schema, column));
        help.setCellStyle(drawing.styles().help());
        heading.setCellValue(column.heading());
        heading.setCellStyle(drawing.styles().heading(column.required()));
    }

    private void drawRow(XSSFRow line, SheetRow row) {
        List<ColumnSchema> columns = schema.columns();
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            ColumnSchema column = columns.get(i);
            XSSFCell cell = line.createCell(i);
            drawing.write(cell, column, row);
            if (drawing.look().locked() && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                lines = Math.max(lines, Paragraph.lines(cell.getStringCellValue(), column.widthCharacters() - 3));
            }
        }
        if (lines > 1) {
            line.setHeightInPoints(lines * LINE_POINTS + 3);
        }
    }

    /** Colors what must be filled in and is not, in rows that were begun; the first sheet counts the same in words. */
    private void markMissing(int last) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        for (int i = 0; i <= lastColumn(); i++) {
            ColumnSchema column = schema.columns().get(i);
            boolean actual = column.type() == CellType.READING
                    && schema.findColumn("denominator").isPresent();
            if (!column.shown() && (column.required() || actual)) {
                String missing = actual
                        ? "AND(%1$s=\"\",%2$s<>\"\",OR(%3$s=\"\",%4$s=\"\"))"
                                .formatted(first(i), first(0), first("numerator"), first("denominator"))
                        : "AND(%s=\"\",COUNTA(%s:%s)>0)".formatted(first(i), first(0), first(lastColumn()));
                XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(missing);
                rule.createPatternFormatting().setFillBackgroundColor(WorkbookStyles.MISSING);
                formatting.addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(HEADING_ROW + 1, last, i, i)}, rule);
            }
        }
    }

    private String first(String field) {
        return first(schema.columns().indexOf(schema.getColumn(field)));
    }

    private static String first(int column) {
        return "$" + CellReference.convertNumToColString(column) + (HEADING_ROW + 2);
    }

    private void addEntryRules(int last) {
        EntryRules rules = new EntryRules(sheet, schema, drawing.look().words());
        for (int i = 0; i <= lastColumn(); i++) {
            ColumnSchema column = schema.columns().get(i);
            Optional<String> list = Optional.ofNullable(form.listOfField().get(column.field()))
                    .or(() -> column.choices().isEmpty()
                            ? Optional.empty()
                            : Optional.of(drawing.addChoices(column.choices())));
            if (!column.shown() && (drawing.look().locked() || list.isPresent())) {
                rules.add(i, HEADING_ROW + 1, last, list);
            }
        }
    }
}
