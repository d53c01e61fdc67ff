package dev.plumbline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in a form that can mean one day only: {@code 2026-07-31}, {@code 31 July 2026}, {@code July 31, 2026},
 * {@code 31. Juli 2026} and {@code 31.07.2026}: wherever dots part the numbers of a date, the day stands before the month.
 */
public final class DayWords {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]\\d{1,2}:.*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?: \\d{1,2}:.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](" + MonthWords.NAME + ")[ ,-]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(" + MonthWords.NAME + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private DayWords() {}

    /**
     * The day that a text names. {@code 04/05/2026} is refused: it names two.
     *
     * @param text the text, in lower or upper case
     * @return the day, or empty when the text has another form
     */
    public static Optional<LocalDate> find(String text) {
        String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dotted = DOTTED.matcher(plain);
        if (dotted.matches()) {
            return day(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), monthOf(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches()
                ? day(monthFirst.group(3), monthOf(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static int monthOf(String name) {
        return MonthWords.find(name).map(java.time.Month::getValue).orElse(0);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
