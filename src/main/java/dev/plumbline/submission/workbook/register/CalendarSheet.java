package dev.plumbline.submission.workbook.register;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.TableRow;
import java.time.Month;
import java.util.List;

/** How years are counted: the sheet Calendar. */
final class CalendarSheet {

    private static final List<String> ENDS = List.of("start", "end");

    private Month firstMonth = Month.JANUARY;
    private boolean namedAfterEnd;

    void read(TableRow row) {
        String setting = Headings.normal(row.text("setting"));
        String value = row.text("value");
        if (setting.equals(Headings.normal(RegisterSchema.YEAR_STARTS))) {
            List<String> months = ChoiceWords.ofAll(Month.class);
            choose(row, value, months).ifPresent(month -> firstMonth = ChoiceWords.get(Month.class, month));
        } else if (setting.equals(Headings.normal(RegisterSchema.NAMED_AFTER))) {
            choose(row, value, ENDS).ifPresent(end -> namedAfterEnd = end.equals("end"));
        } else if (!setting.isEmpty()) {
            String settings = "'" + RegisterSchema.YEAR_STARTS + "', '" + RegisterSchema.NAMED_AFTER + "'";
            row.fail(RegisterFinding.SETTING_UNKNOWN, "setting", "settings", settings);
        }
    }

    private static java.util.Optional<String> choose(TableRow row, String value, List<String> allowed) {
        java.util.Optional<String> chosen = ChoiceWords.find(allowed, value);
        if (chosen.isEmpty() && !value.isEmpty()) {
            String words = String.join(", ", allowed);
            row.fail(RegisterFinding.SETTING_VALUE_WRONG, "value", "setting", row.text("setting"), "allowed", words);
        }
        return chosen;
    }

    FiscalCalendar calendar() {
        return new FiscalCalendar(firstMonth, namedAfterEnd);
    }
}
