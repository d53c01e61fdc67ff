package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of a return: whose it is, for which period, and how to fill it in. */
final class ReadMeDrawing {

    private static final String ABOUT = "Fill in the sheets that concern you and leave the others empty. Dark headings"
            + " must be filled in every row, light ones may be left empty. Save as .xlsx into your inbox folder;"
            + " the answer appears in its folder feedback.";

    private final WorkbookDrawing drawing;
    private final Register register;
    private final XSSFSheet sheet;
    private int next;

    ReadMeDrawing(WorkbookDrawing drawing, Register register) {
        this.drawing = drawing;
        this.register = register;
        this.sheet = drawing.addSheet(ReturnSchema.READ_ME);
    }

    void draw(String partner, String period, Cover cover) {
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        drawTop();
        value(ReturnSchema.PARTNER, partner);
        value(
                ReturnSchema.PARTNER_NAME,
                register.findPartner(partner).map(Partner::name).orElse(""));
        value(ReturnSchema.PERIOD_LABEL, period);
        value(ReturnSchema.PREPARED_BY, cover.preparedBy());
        drawing.writeDay(label(ReturnSchema.PREPARED_ON), cover.preparedOn());
        next++;
        for (SheetSchema schema : ReturnSchema.SHEETS) {
            value(schema.name(), schema.about());
        }
    }

    private void drawTop() {
        XSSFCell title = sheet.createRow(next++).createCell(0);
        title.setCellValue(ReturnSchema.TITLE);
        title.setCellStyle(drawing.styles().title());
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(44);
        XSSFCell about = row.createCell(0);
        about.setCellValue(ABOUT);
        about.setCellStyle(drawing.styles().about());
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        next++;
    }

    private void value(String label, String text) {
        drawing.writeWords(label(label), text);
    }

    private XSSFCell label(String text) {
        XSSFRow row = sheet.createRow(next++);
        XSSFCell label = row.createCell(0);
        label.setCellValue(text);
        label.setCellStyle(drawing.styles().label());
        return row.createCell(1);
    }
}
