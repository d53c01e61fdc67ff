package dev.plumbline.submission.workbook.template;

import dev.plumbline.submission.workbook.drawing.Paragraph;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import dev.plumbline.submission.workbook.drawing.WorkbookStyles.Kind;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of a return: whose it is, for which period, how to fill it in, and what is left to do. */
final class ReadMeDrawing {

    private static final List<String> STEPS = List.of("step.1", "step.2", "step.3", "step.4");
    private static final int LABEL_WIDTH = 20;
    private static final int VALUE_WIDTH = 84;
    private static final int LEFT_WIDTH = 10;

    private final WorkbookDrawing drawing;
    private final FormWords words;
    private final XSSFSheet sheet;
    private int next;

    ReadMeDrawing(WorkbookDrawing drawing) {
        this.drawing = drawing;
        this.words = drawing.look().words();
        this.sheet = drawing.addSheet(ReturnSchema.READ_ME);
    }

    /**
     * Who is to send what by when.
     *
     * @param partner key of the partner
     * @param name its name
     * @param period the quarter in words
     * @param cover who prepared it
     * @param due by when it is wanted
     * @param cutOff by when it counts
     */
    record Heading(
            String partner,
            String name,
            String period,
            Cover cover,
            Optional<LocalDate> due,
            Optional<LocalDate> cutOff) {}

    /** Draws a sheet that counts what is left. */
    void draw(Heading heading, ReadyFormulas ready) {
        drawTop(heading);
        XSSFCell answer = label(words.say("ready"));
        drawSheets(Optional.of(ready));
        String counts = "C" + (next - ReturnSchema.DRAWN.size() + 1) + ":C" + next;
        ready.drawAnswer(answer, counts, preparedBy());
        answer.setCellStyle(drawing.styles().strong());
        finish();
    }

    /** Draws a sheet of what was filled in. */
    void draw(Heading heading) {
        drawTop(heading);
        drawSheets(Optional.empty());
        finish();
    }

    private void drawTop(Heading heading) {
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        sheet.setColumnWidth(1, VALUE_WIDTH * 256);
        sheet.setColumnWidth(2, LEFT_WIDTH * 256);
        XSSFCell title = sheet.createRow(next++).createCell(0);
        title.setCellValue(words.say("title"));
        title.setCellStyle(drawing.styles().title());
        title.getRow().setHeightInPoints(26);
        for (String step : drawing.look().locked() ? STEPS : List.of("filled")) {
            XSSFCell line = sheet.createRow(next++).createCell(0);
            line.setCellValue(words.say(step));
            line.setCellStyle(drawing.styles().about());
        }
        next++;
        value(words.label(ReturnSchema.PARTNER), heading.partner());
        value(words.label(ReturnSchema.PARTNER_NAME), heading.name());
        value(words.label(ReturnSchema.PERIOD_LABEL), heading.period());
        heading.due().ifPresent(day -> value(words.say("due"), day(day)));
        heading.cutOff().ifPresent(day -> value(words.say("cut-off"), words.say("cut-off.words", day(day))));
        drawing.writeWords(
                label(words.label(ReturnSchema.PREPARED_BY)), heading.cover().preparedBy(), Kind.INPUT);
        drawing.writeDay(
                label(words.label(ReturnSchema.PREPARED_ON)), heading.cover().preparedOn(), Kind.INPUT);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale()));
    }

    private String preparedBy() {
        for (var row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals(words.label(ReturnSchema.PREPARED_BY))) {
                return "B" + (row.getRowNum() + 1);
            }
        }
        throw new IllegalStateException("The first sheet has no line for who prepared it");
    }

    private void drawSheets(Optional<ReadyFormulas> ready) {
        next++;
        int top = next;
        XSSFRow headings = sheet.createRow(next++);
        List<String> names = ready.isPresent()
                ? List.of("table.sheet", "table.about", "table.left")
                : List.of("table.sheet", "table.about");
        for (int i = 0; i < names.size(); i++) {
            XSSFCell heading = headings.createCell(i);
            heading.setCellValue(words.say(names.get(i)));
            heading.setCellStyle(drawing.styles().heading(true));
        }
        for (SheetSchema schema : ready.isPresent() ? ReturnSchema.DRAWN : ReturnSchema.SHEETS) {
            XSSFCell about = link(schema);
            drawing.writeWords(about, words.about(schema), Kind.GIVEN);
            about.getRow().setHeightInPoints(Paragraph.lines(words.about(schema), VALUE_WIDTH - 4) * 15 + 3);
            ready.ifPresent(formulas -> {
                XSSFCell left = about.getRow().createCell(2);
                left.setCellStyle(drawing.styles().number(Kind.GIVEN, 0));
                formulas.drawLeft(left, schema);
            });
        }
        drawing.addTable(sheet, new CellRangeAddress(top, next - 1, 0, names.size() - 1));
    }

    private XSSFCell link(SheetSchema schema) {
        XSSFRow row = sheet.createRow(next++);
        XSSFCell name = row.createCell(0);
        name.setCellValue(schema.name());
        name.setCellStyle(drawing.styles().link());
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetNameFormatter.format(schema.name()) + "!A1");
        name.setHyperlink(link);
        return row.createCell(1);
    }

    private void finish() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.getPrintSetup().setLandscape(true);
        drawing.finish(sheet);
    }

    private void value(String label, String text) {
        drawing.writeWords(label(label), text, Kind.GIVEN);
    }

    private XSSFCell label(String text) {
        XSSFRow row = sheet.createRow(next++);
        XSSFCell label = row.createCell(0);
        label.setCellValue(text);
        label.setCellStyle(drawing.styles().label());
        return row.createCell(1);
    }
}
