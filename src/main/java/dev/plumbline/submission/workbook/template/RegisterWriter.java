package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.submission.workbook.drawing.Look;
import dev.plumbline.submission.workbook.drawing.SheetForm;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register as a workbook: one sheet a kind of agreement, as {@link RegisterSchema} names them. */
public final class RegisterWriter {

    private RegisterWriter() {}

    /**
     * Writes the workbook; the same register gives the same bytes.
     *
     * @param register what was agreed
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(Register register, OutputStream out) throws IOException {
        WorkbookDrawing drawing = new WorkbookDrawing(Look.OPEN);
        List<String> alliances = register.alliances().stream().map(Alliance::id).toList();
        String allianceList = drawing.addList("alliance", alliances);
        String partnerList = drawing.addList(
                "partner", register.partners().stream().map(Partner::id).toList());
        String goalList =
                drawing.addList("goal", register.goals().stream().map(Goal::id).toList());
        String indicatorList = drawing.addList(
                "indicator", register.indicators().stream().map(Indicator::id).toList());
        String recipientList = drawing.addList(
                "recipient",
                Stream.concat(Stream.of("portfolio"), alliances.stream()).toList());
        RegisterRows rows = new RegisterRows(register);
        drawing.drawTable(SheetForm.filled(RegisterSchema.ALLIANCES, rows.alliances(), Map.of()));
        drawing.drawTable(SheetForm.filled(RegisterSchema.PARTNERS, rows.partners(), Map.of()));
        drawing.drawTable(SheetForm.filled(
                RegisterSchema.SIDES, rows.sides(), Map.of("alliance", allianceList, "partner", partnerList)));
        drawing.drawTable(SheetForm.filled(
                RegisterSchema.GOALS, rows.goals(), Map.of("alliance", allianceList, "owner", partnerList)));
        drawing.drawTable(SheetForm.filled(RegisterSchema.INDICATORS, rows.indicators(), Map.of("goal", goalList)));
        drawing.drawTable(SheetForm.filled(RegisterSchema.TARGETS, rows.targets(), Map.of("indicator", indicatorList)));
        drawing.drawTable(SheetForm.filled(RegisterSchema.SURVEY, rows.items(), Map.of()));
        drawing.drawTable(
                SheetForm.filled(RegisterSchema.RECIPIENTS, rows.recipients(), Map.of("alliance", recipientList)));
        drawing.drawTable(SheetForm.filled(RegisterSchema.CALENDAR, calendar(register.calendar()), Map.of()));
        drawing.write("Register of alliances", out);
    }

    private static List<SheetRow> calendar(FiscalCalendar calendar) {
        String month = dev.plumbline.submission.workbook.schema.ChoiceWords.of(calendar.firstMonth());
        return List.of(
                new SheetRow().words("setting", RegisterSchema.YEAR_STARTS).words("value", month),
                new SheetRow()
                        .words("setting", RegisterSchema.NAMED_AFTER)
                        .words("value", calendar.namedAfterEnd() ? "end" : "start"));
    }
}
