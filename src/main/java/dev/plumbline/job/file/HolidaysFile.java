package dev.plumbline.job.file;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.finding.Checked;
import dev.plumbline.submission.workbook.mapping.yaml.YamlNotes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a file of holidays: a day at the beginning of each line, {@code 2026-04-03} once or {@code 12-25} every year, then
 * its name. Lines that begin with {@code #} and empty lines say nothing.
 */
final class HolidaysFile {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private HolidaysFile() {}

    static Checked<BusinessDays> parse(List<String> lines, String file) {
        YamlNotes notes = new YamlNotes(file, "");
        Set<LocalDate> once = new HashSet<>();
        Set<MonthDay> yearly = new HashSet<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String day = BLANKS.split(line, 2)[0];
                if (!add(day, once, yearly)) {
                    notes.wrong(number, "day", day, "a day such as 2026-04-03, or 12-25 for every year");
                }
            }
        }
        return new Checked<>(Optional.of(new BusinessDays(once, yearly)), notes.findings());
    }

    private static boolean add(String day, Set<LocalDate> once, Set<MonthDay> yearly) {
        try {
            if (day.length() == "12-25".length()) {
                yearly.add(MonthDay.parse("--" + day));
            } else {
                once.add(LocalDate.parse(day));
            }
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
