package dev.plumbline.submission.workbook.register;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.RegisterSchema;
import dev.plumbline.submission.workbook.table.FindingLog;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.TableRow;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How years are counted, and by when returns are wanted: the sheet Calendar. */
final class CalendarSheet {

    private static final List<String> ENDS = List.of("start", "end");
    private static final Pattern DAYS = Pattern.compile("\\d{1,2}|[12]\\d\\d|3[0-5]\\d|36[0-6]");
    private static final Pattern DAY_LIST = Pattern.compile("-?\\d{1,3}(\\s*[,;]\\s*-?\\d{1,3})*");
    private static final String DAYS_ALLOWED = "a whole number from 0 to 366";
    private static final String DAY_LIST_ALLOWED = "days such as 15, 5, -3";
    private static final String ZONE_ALLOWED = "a time zone such as Europe/Zurich";
    private static final String CUT_OFF_ALLOWED = "no fewer days than until returns are due";

    private final Map<String, Consumer<TableRow>> settings = Map.of(
            RegisterSchema.YEAR_STARTS, this::readFirstMonth,
            RegisterSchema.NAMED_AFTER, this::readEnd,
            RegisterSchema.DUE_DAYS, row -> dueDays = days(row),
            RegisterSchema.CUT_OFF_DAYS, this::readCutOff,
            RegisterSchema.REMINDER_DAYS, this::readReminders,
            RegisterSchema.ZONE, this::readZone);
    private Month firstMonth = Month.JANUARY;
    private boolean namedAfterEnd;
    private Optional<Integer> dueDays = Optional.empty();
    private Optional<Integer> cutOffDays = Optional.empty();
    private Optional<TableRow> cutOffRow = Optional.empty();
    private List<Integer> reminderDays = Deadlines.USUAL_REMINDERS;
    private ZoneId zone = Deadlines.NONE.zone();

    void read(TableRow row) {
        String setting = Headings.normal(row.text("setting"));
        settings.entrySet().stream()
                .filter(entry -> Headings.normal(entry.getKey()).equals(setting))
                .findFirst()
                .ifPresentOrElse(entry -> entry.getValue().accept(row), () -> unknown(row, setting));
    }

    private void unknown(TableRow row, String setting) {
        if (!setting.isEmpty()) {
            String known = settings.keySet().stream()
                    .sorted()
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            row.fail(RegisterFinding.SETTING_UNKNOWN, "setting", "settings", known);
        }
    }

    private void readFirstMonth(TableRow row) {
        choose(row, ChoiceWords.ofAll(Month.class))
                .ifPresent(month -> firstMonth = ChoiceWords.get(Month.class, month));
    }

    private void readEnd(TableRow row) {
        choose(row, ENDS).ifPresent(end -> namedAfterEnd = end.equals("end"));
    }

    private static Optional<String> choose(TableRow row, List<String> allowed) {
        String value = row.text("value");
        Optional<String> chosen = ChoiceWords.find(allowed, value);
        if (chosen.isEmpty() && !value.isEmpty()) {
            refuse(row, String.join(", ", allowed));
        }
        return chosen;
    }

    private static Optional<Integer> days(TableRow row) {
        String value = row.text("value");
        if (DAYS.matcher(value).matches()) {
            return Optional.of(Integer.valueOf(value));
        }
        if (!value.isEmpty()) {
            refuse(row, DAYS_ALLOWED);
        }
        return Optional.empty();
    }

    private void readCutOff(TableRow row) {
        cutOffDays = days(row);
        cutOffRow = Optional.of(row);
    }

    private void readReminders(TableRow row) {
        String value = row.text("value");
        if (DAY_LIST.matcher(value).matches()) {
            reminderDays = Arrays.stream(value.split("[,;]", -1))
                    .map(day -> Integer.valueOf(day.strip()))
                    .toList();
        } else if (!value.isEmpty()) {
            refuse(row, DAY_LIST_ALLOWED);
        }
    }

    private void readZone(TableRow row) {
        String value = row.text("value");
        if (value.isEmpty()) {
            return;
        }
        try {
            zone = ZoneId.of(value);
        } catch (DateTimeException e) {
            refuse(row, ZONE_ALLOWED);
        }
    }

    /** A quarter is not locked before its returns are due. */
    void checkWhole(FindingLog log) {
        if (dueDays.isPresent()
                && cutOffDays.filter(days -> days < dueDays.get()).isPresent()) {
            TableRow row = cutOffRow.orElseThrow();
            log.add(
                    RegisterFinding.SETTING_VALUE_WRONG,
                    row.origin("value"),
                    row.text("value"),
                    Map.of("setting", row.text("setting"), "allowed", CUT_OFF_ALLOWED));
            cutOffDays = Optional.empty();
        }
    }

    private static void refuse(TableRow row, String allowed) {
        row.fail(RegisterFinding.SETTING_VALUE_WRONG, "value", "setting", row.text("setting"), "allowed", allowed);
    }

    FiscalCalendar calendar() {
        return new FiscalCalendar(firstMonth, namedAfterEnd, new Deadlines(dueDays, cutOffDays, reminderDays, zone));
    }
}
