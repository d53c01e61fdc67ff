package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.workbook.drawing.Look;
import dev.plumbline.submission.workbook.drawing.SheetForm;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.stamp.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A return to be filled in, as a workbook: what is known stands in it, what is wanted is open, all else is locked.
 *
 * @see <a href="https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/">Releasing
 *     statistics in spreadsheets</a>, whose rules for accessible sheets it follows
 */
public final class TemplateWriter {

    private static final int SPARE_INDICATORS = 10;
    private static final int SPARE_GOALS = 5;
    private static final int FEW = 15;
    private static final int SOME = 25;
    private static final int MANY = 36;

    private TemplateWriter() {}

    /**
     * Writes the workbook; the same template gives the same bytes.
     *
     * @param template what is to be filled in
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(ReturnTemplate template, OutputStream out) throws IOException {
        FormWords words = new FormWords(template.language());
        String period = new PeriodWords(template.register().calendar()).write(template.period());
        WorkbookDrawing drawing = new WorkbookDrawing(Look.form(words));
        ReadMeDrawing readMe = new ReadMeDrawing(drawing);
        TemplateRows rows = new TemplateRows(template);
        List<SheetRow> kpis = rows.kpis();
        Map<String, SheetForm.Extent> extents = new LinkedHashMap<>();
        for (SheetForm form : forms(drawing, template, rows, kpis)) {
            extents.put(form.schema().name(), drawing.drawTable(form));
        }
        List<String> alliances = template.register().listAlliancesOf(template.partner()).stream()
                .map(Alliance::id)
                .toList();
        readMe.draw(heading(template, period), new ReadyFormulas(words, extents, alliances, kpis.size()));
        drawing.drawStamp(
                ReturnSchema.STAMP,
                Stamp.of(template.partner(), period, Optional.of(template.key()))
                        .lines());
        drawing.write(words.say("title") + " " + period, out);
    }

    private static List<SheetForm> forms(
            WorkbookDrawing drawing, ReturnTemplate template, TemplateRows rows, List<SheetRow> kpis) {
        ReturnLists lists = ReturnLists.of(drawing, template.register(), template.partner());
        Map<String, String> ofIndicator = new LinkedHashMap<>(lists.ofIndicator());
        ofIndicator.put("period", drawing.addList("month", months(template.period())));
        return List.of(
                new SheetForm(ReturnSchema.KPI, kpis, SPARE_INDICATORS, ofIndicator),
                new SheetForm(ReturnSchema.PRIORITIES, rows.priorities(), SPARE_GOALS, lists.ofGoal()),
                new SheetForm(
                        ReturnSurvey.withItems(template.register().items()),
                        List.of(),
                        rows.responses(),
                        lists.ofAlliance()),
                new SheetForm(ReturnSchema.GOVERNANCE, List.of(), FEW, lists.ofAlliance()),
                new SheetForm(ReturnSchema.ACTIONS, List.of(), MANY, lists.ofAlliance()),
                new SheetForm(ReturnSchema.RISKS, List.of(), SOME, lists.ofAlliance()),
                new SheetForm(ReturnSchema.RESOURCES, List.of(), FEW, lists.ofAlliance()),
                new SheetForm(ReturnSchema.AGREEMENTS, List.of(), SOME, lists.ofAlliance()),
                new SheetForm(ReturnSchema.VIEWS, rows.views(), SPARE_GOALS, lists.ofView()),
                new SheetForm(ReturnSchema.CASE, List.of(), FEW, lists.ofAlliance()),
                new SheetForm(ReturnSchema.LESSONS, List.of(), SOME, lists.ofAlliance()),
                new SheetForm(ReturnSchema.NOTES, List.of(), FEW, Map.of()));
    }

    private static List<String> months(Period quarter) {
        return IntStream.range(0, quarter.months())
                .mapToObj(month -> Period.of(quarter.first().plusMonths(month)).toString())
                .toList();
    }

    private static ReadMeDrawing.Heading heading(ReturnTemplate template, String period) {
        String name = template.register()
                .findPartner(template.partner())
                .map(Partner::name)
                .orElse("");
        return new ReadMeDrawing.Heading(
                template.partner(), name, period, Cover.BLANK, template.due(), template.cutOff());
    }
}
