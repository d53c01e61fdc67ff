package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        WorkbookDrawing drawing = new WorkbookDrawing();
        new ReadMeDrawing(drawing, register).draw(submission.partner(), words, cover);
        drawTables(drawing, submission, register, period);
        Map<String, String> stamp = new LinkedHashMap<>();
        stamp.put(ReturnSchema.LAYOUT, Integer.toString(ReturnSchema.LAYOUT_NUMBER));
        stamp.put(ReturnSchema.PARTNER, submission.partner());
        stamp.put(ReturnSchema.PERIOD_LABEL, words);
        drawing.drawStamp(ReturnSchema.STAMP, stamp);
        drawing.write(ReturnSchema.TITLE + " " + words, out);
    }

    private static void drawTables(WorkbookDrawing drawing, Submission submission, Register register, Period period) {
        List<String> alliances = register.listAlliancesOf(submission.partner()).stream()
                .map(Alliance::id)
                .toList();
        List<String> goals = register.goals().stream()
                .filter(goal -> alliances.contains(goal.alliance()))
                .map(Goal::id)
                .toList();
        List<String> indicators = register.indicators().stream()
                .filter(indicator -> indicator.reporters().contains(submission.partner()))
                .map(Indicator::id)
                .toList();
        Map<String, String> ofAlliance = Map.of("alliance", drawing.addList("alliance", alliances));
        Map<String, String> ofGoal = new LinkedHashMap<>(ofAlliance);
        ofGoal.put("goal", drawing.addList("goal", goals));
        ReturnRows rows = new ReturnRows(submission, register, period);
        drawing.drawTable(ReturnSchema.KPI, rows.kpis(), Map.of("indicator", drawing.addList("indicator", indicators)));
        drawing.drawTable(ReturnSchema.PRIORITIES, rows.priorities(), ofGoal);
        drawing.drawTable(ReturnSurvey.withItems(register.items()), rows.responses(), ofAlliance);
        drawing.drawTable(ReturnSchema.GOVERNANCE, rows.meetings(), ofAlliance);
        drawing.drawTable(ReturnSchema.ACTIONS, rows.actions(), ofAlliance);
        drawing.drawTable(ReturnSchema.RISKS, rows.risks(), ofAlliance);
        drawing.drawTable(ReturnSchema.RESOURCES, rows.resources(), ofAlliance);
        drawing.drawTable(ReturnSchema.AGREEMENTS, rows.obligations(), ofAlliance);
    }
}
