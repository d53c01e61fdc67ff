package dev.plumbline.submission.workbook.template;

import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with one table: title, what belongs here, a line of help a column, headings, rows. */
final class TableDrawing {

    private static final int TITLE_ROW = 0;
    private static final int ABOUT_ROW = 1;
    private static final int HELP_ROW = 2;
    private static final int HEADING_ROW = 3;
    private static final int SPARE_ROWS = 200;

    private final WorkbookDrawing drawing;
    private final XSSFSheet sheet;
    private final SheetSchema schema;

    TableDrawing(WorkbookDrawing drawing, XSSFSheet sheet, SheetSchema schema) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.schema = schema;
    }

    void draw(List<SheetRow> rows, Map<String, String> listOfField) {
        drawTop();
        int line = HEADING_ROW + 1;
        for (SheetRow row : rows) {
            drawRow(sheet.createRow(line++), row);
        }
        int last = HEADING_ROW + rows.size() + SPARE_ROWS;
        for (int column = 0; column < schema.columns().size(); column++) {
            drawChoices(column, last, listOfField);
        }
        sheet.createFreezePane(1, HEADING_ROW + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    }

    private void drawTop() {
        XSSFCell title = sheet.createRow(TITLE_ROW).createCell(0);
        title.setCellValue(schema.title());
        title.setCellStyle(drawing.styles().title());
        XSSFRow aboutRow = sheet.createRow(ABOUT_ROW);
        aboutRow.setHeightInPoints(28);
        XSSFCell about = aboutRow.createCell(0);
        about.setCellValue(schema.about());
        about.setCellStyle(drawing.styles().about());
        sheet.addMergedRegion(new CellRangeAddress(
                ABOUT_ROW, ABOUT_ROW, 0, Math.max(1, schema.columns().size() - 1)));
        XSSFRow helps = sheet.createRow(HELP_ROW);
        helps.setHeightInPoints(40);
        XSSFRow headings = sheet.createRow(HEADING_ROW);
        headings.setHeightInPoints(32);
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            sheet.setColumnWidth(i, column.widthCharacters() * 256);
            drawHeading(helps.createCell(i), headings.createCell(i), column);
        }
    }

    private void drawHeading(XSSFCell help, XSSFCell heading, ColumnSchema column) {
        help.setCellValue(column.help());
        help.setCellStyle(drawing.styles().help());
        heading.setCellValue(column.heading());
        heading.setCellStyle(drawing.styles().heading(column.required()));
    }

    private void drawRow(XSSFRow line, SheetRow row) {
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            XSSFCell cell = line.createCell(i);
            row.find(column.field())
                    .ifPresentOrElse(
                            entry -> drawEntry(cell, entry, row.decimals()),
                            () -> cell.setCellStyle(drawing.styles().text()));
        }
    }

    private void drawEntry(XSSFCell cell, SheetRow.Entry entry, int decimals) {
        switch (entry) {
            case SheetRow.Entry.Words words -> drawing.writeWords(cell, words.text());
            case SheetRow.Entry.Amount amount -> {
                cell.setCellValue(amount.value().doubleValue());
                cell.setCellStyle(drawing.styles().number(decimals));
            }
            case SheetRow.Entry.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(drawing.styles().date());
            }
        }
    }

    private void drawChoices(int index, int last, Map<String, String> listOfField) {
        ColumnSchema column = schema.columns().get(index);
        String list = listOfField.get(column.field());
        if (list == null && column.choices().isEmpty()) {
            return;
        }
        DataValidationConstraint constraint = list != null
                ? sheet.getDataValidationHelper().createFormulaListConstraint(list)
                : sheet.getDataValidationHelper()
                        .createExplicitListConstraint(column.choices().toArray(String[]::new));
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(HEADING_ROW + 1, last, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.heading(), column.help() + ". Example: " + column.example());
        sheet.addValidationData(validation);
    }
}
