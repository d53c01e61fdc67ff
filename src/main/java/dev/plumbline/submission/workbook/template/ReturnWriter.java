package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.drawing.Look;
import dev.plumbline.submission.workbook.drawing.SheetForm;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.stamp.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** A return as a workbook: Read me, then the sheets of {@link ReturnSchema}, filled with what a submission says. */
public final class ReturnWriter {

    private ReturnWriter() {}

    /**
     * Writes the workbook with nothing said about who prepared it.
     *
     * @param submission what it says; its period must be set
     * @param register what was agreed
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(Submission submission, Register register, OutputStream out) throws IOException {
        write(submission, register, Cover.BLANK, out);
    }

    /**
     * Writes the workbook; the same content gives the same bytes.
     *
     * @param submission what it says; its period must be set, and published tallies of answers have no sheet
     * @param register what was agreed
     * @param cover who prepared it, and when
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when the submission has no period, or facts without a sheet
     */
    public static void write(Submission submission, Register register, Cover cover, OutputStream out)
            throws IOException {
        Period period = submission
                .period()
                .orElseThrow(() -> new IllegalArgumentException("A return needs a period: " + submission.partner()));
        String words = new PeriodWords(register.calendar()).write(period);
        WorkbookDrawing drawing = new WorkbookDrawing(Look.PLAIN);
        ReadMeDrawing readMe = new ReadMeDrawing(drawing);
        drawTables(drawing, submission, register, period);
        String name =
                register.findPartner(submission.partner()).map(Partner::name).orElse("");
        readMe.draw(new ReadMeDrawing.Heading(
                submission.partner(), name, words, cover, Optional.empty(), Optional.empty()));
        drawing.drawStamp(
                ReturnSchema.STAMP,
                Stamp.of(submission.partner(), words, Optional.empty()).lines());
        drawing.write(ReturnSchema.TITLE + " " + words, out);
    }

    private static void drawTables(WorkbookDrawing drawing, Submission submission, Register register, Period period) {
        ReturnLists lists = ReturnLists.of(drawing, register, submission.partner());
        ReturnRows rows = new ReturnRows(submission, register, period);
        Stream.of(
                        SheetForm.filled(ReturnSchema.KPI.withoutHistory(), rows.kpis(), lists.ofIndicator()),
                        SheetForm.filled(ReturnSchema.PRIORITIES.withoutHistory(), rows.priorities(), lists.ofGoal()),
                        SheetForm.filled(
                                ReturnSurvey.withItems(register.items()), rows.responses(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.GOVERNANCE, rows.meetings(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.ACTIONS, rows.actions(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.RISKS, rows.risks(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.RESOURCES, rows.resources(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.AGREEMENTS, rows.obligations(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.VIEWS.withoutHistory(), rows.views(), lists.ofView()),
                        SheetForm.filled(ReturnSchema.CASE, rows.benefits(), lists.ofAlliance()),
                        SheetForm.filled(ReturnSchema.LESSONS, rows.lessons(), lists.ofAlliance()))
                .forEach(drawing::drawTable);
    }
}
