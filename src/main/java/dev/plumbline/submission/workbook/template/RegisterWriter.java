package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.submission.workbook.drawing.Look;
import dev.plumbline.submission.workbook.drawing.SheetForm;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<String> partners = register.partners().stream().map(Partner::id).toList();
        String partnerList = drawing.addList("partner", partners);
        String goalList =
                drawing.addList("goal", register.goals().stream().map(Goal::id).toList());
        String indicatorList = drawing.addList(
                "indicator", register.indicators().stream().map(Indicator::id).toList());
        String recipientList = drawing.addList(
                "recipient",
                Stream.of(List.of("portfolio"), alliances, partners)
                        .flatMap(List::stream)
                        .toList());
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
        Deadlines deadlines = calendar.deadlines();
        List<SheetRow> rows = new ArrayList<>();
        rows.add(setting(RegisterSchema.YEAR_STARTS, ChoiceWords.of(calendar.firstMonth())));
        rows.add(setting(RegisterSchema.NAMED_AFTER, calendar.namedAfterEnd() ? "end" : "start"));
        deadlines.dueDays().ifPresent(days -> rows.add(setting(RegisterSchema.DUE_DAYS, days.toString())));
        deadlines.cutOffDays().ifPresent(days -> rows.add(setting(RegisterSchema.CUT_OFF_DAYS, days.toString())));
        if (!deadlines.equals(Deadlines.NONE)) {
            String days = deadlines.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
            rows.add(setting(RegisterSchema.REMINDER_DAYS, days));
            rows.add(setting(RegisterSchema.ZONE, deadlines.zone().getId()));
        }
        return rows;
    }

    private static SheetRow setting(String name, String value) {
        return new SheetRow().words("setting", name).words("value", value);
    }
}
