package dev.plumbline.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns behind {@link PeriodWords}: one method a form, each given lower-case text with single spaces. */
record PeriodGrammar(FiscalCalendar calendar) {

    private static final String YEAR = "(?:fy ?)?\\d{4}(?: ?[-/] ?(?:\\d{4}|\\d{2}))?|fy ?\\d{2}";
    private static final String TAIL = "(?:[: (]+(.+?)\\)?)?";
    private static final Pattern MONTH_NAMED = Pattern.compile("(?<name>" + MonthWords.NAME
            + ")[ /'-]+(?<year>\\d{4}|\\d{2})|(?<before>\\d{4})[ -](?<after>" + MonthWords.NAME + ")");
    private static final Pattern MONTH_NUMBERED =
            Pattern.compile("(\\d{4})[-/.m]?(\\d{2})|(?<month>\\d{1,2}(?=/)|\\d{2}(?=\\.))[/.](?<year>\\d{4})");
    private static final Pattern MONTH_FISCAL = Pattern.compile("(fy ?(?:\\d{4}|\\d{2}))[ -](" + MonthWords.NAME + ")");
    private static final Pattern MONTHS_ONLY = Pattern.compile("q([1-4])[: (]+(" + MonthWords.NAME + ".+?)\\)?");
    private static final Pattern YEAR_FORM = Pattern.compile(
            "(?:(?:fy|gj|financial year|fiscal year|gesch\u00e4ftsjahr|jahr|year) ?)?(\\d{4})(?: ?(?:[-/]|to) ?(\\d{4}|\\d{2}))?");
    private static final Pattern YEAR_SHORT = Pattern.compile("(?:fy|gj) ?(\\d{2})(?: ?[-/] ?(\\d{2}))?");
    private static final Pattern YEAR_PACKED = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern YEARS_PACKED = Pattern.compile("(\\d{2})(\\d{2})");
    private static final Pattern MONTHS_IN_YEAR = Pattern.compile(
            "(.*?\\d{4}.*?) [( ]*(" + MonthWords.NAME + ") ?(?:-|to|bis) ?(" + MonthWords.NAME + ")[) ]*");
    private static final Pattern CANONICAL = Pattern.compile("\\d{4}-\\d{2}/\\d{1,2}");
    private static final Pattern BETWEEN = Pattern.compile(" ?- ?| to | until | bis ");

    /** A part of a year, such as a quarter, before or after its year. */
    private enum Part {
        QUARTER("(?:quarter |quartal |q)([1-4])", 3),
        HALF("(?:half |halbjahr |h)([12])", 6);

        private final Pattern first;
        private final Pattern last;
        private final int months;

        Part(String number, int months) {
            this.first = Pattern.compile(number + "[ ,/-]*(" + YEAR + ")" + TAIL);
            this.last = Pattern.compile("(" + YEAR + ")[ ,/-]*" + number + TAIL);
            this.months = months;
        }
    }

    Optional<Period> month(String text) {
        Matcher fiscal = MONTH_FISCAL.matcher(text);
        if (fiscal.matches()) {
            return year(fiscal.group(1))
                    .flatMap(year -> MonthWords.find(fiscal.group(2)).map(month -> monthIn(year, month)));
        }
        return plainMonth(text).map(Period::of);
    }

    Optional<Period> quarter(String text) {
        Matcher months = MONTHS_ONLY.matcher(text);
        return months.matches()
                ? range(months.group(2)).filter(range -> isQuarter(range, Integer.parseInt(months.group(1))))
                : part(text, Part.QUARTER);
    }

    Optional<Period> halfYear(String text) {
        return part(text, Part.HALF);
    }

    Optional<Period> year(String text) {
        Matcher full = YEAR_FORM.matcher(text);
        if (full.matches()) {
            return labelled(Integer.parseInt(full.group(1)), full.group(2));
        }
        Matcher cut = YEAR_SHORT.matcher(text);
        if (cut.matches()) {
            return labelled(2000 + Integer.parseInt(cut.group(1)), cut.group(2));
        }
        Matcher packed = YEAR_PACKED.matcher(text);
        return packed.matches() ? labelled(Integer.parseInt(packed.group(1)), packed.group(2)) : Optional.empty();
    }

    Optional<Period> range(String text) {
        if (CANONICAL.matcher(text).matches()) {
            return canonical(text);
        }
        Matcher inYear = MONTHS_IN_YEAR.matcher(text);
        if (inYear.matches()) {
            return year(inYear.group(1)).flatMap(year -> monthsIn(year, inYear.group(2), inYear.group(3)));
        }
        Matcher separator = BETWEEN.matcher(text);
        while (separator.find()) {
            Optional<Period> range = between(text.substring(0, separator.start()), text.substring(separator.end()));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> monthsIn(Period year, String from, String until) {
        return MonthWords.find(from)
                .flatMap(first -> MonthWords.find(until)
                        .flatMap(last -> months(
                                monthIn(year, first).first(),
                                monthIn(year, last).first())));
    }

    private static Optional<Period> canonical(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Period> between(String from, String until) {
        Optional<LocalDate> lastDay = DayWords.find(until);
        Optional<YearMonth> last =
                lastDay.isPresent() ? lastDay.filter(DayWords::endsMonth).map(YearMonth::from) : plainMonth(until);
        return last.flatMap(end -> start(from, end).flatMap(first -> months(first, end)));
    }

    private Optional<YearMonth> start(String from, YearMonth end) {
        Optional<LocalDate> day = DayWords.find(from);
        if (day.isPresent()) {
            return day.filter(date -> date.getDayOfMonth() == 1).map(YearMonth::from);
        }
        Optional<YearMonth> full = plainMonth(from);
        return full.isPresent() ? full : MonthWords.find(from).map(month -> lastBefore(end, month));
    }

    private static YearMonth lastBefore(YearMonth end, Month month) {
        YearMonth same = YearMonth.of(end.getYear(), month);
        return same.isAfter(end) ? same.minusYears(1) : same;
    }

    private static Optional<Period> months(YearMonth first, YearMonth last) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        return months < 1 || months > 12 ? Optional.empty() : Optional.of(new Period(first, (int) months));
    }

    private Optional<Period> part(String text, Part part) {
        Matcher first = part.first.matcher(text);
        if (first.matches()) {
            return partOf(first.group(2), Integer.parseInt(first.group(1)), part)
                    .filter(period -> agrees(period, first.group(3)));
        }
        Matcher last = part.last.matcher(text);
        return last.matches()
                ? partOf(last.group(1), Integer.parseInt(last.group(2)), part)
                        .filter(period -> agrees(period, last.group(3)))
                : Optional.empty();
    }

    private Optional<Period> partOf(String yearText, int number, Part part) {
        return year(yearText)
                .or(() -> packedYears(yearText))
                .map(year -> new Period(year.first().plusMonths((long) part.months * (number - 1)), part.months));
    }

    private Optional<Period> packedYears(String text) {
        Matcher packed = YEARS_PACKED.matcher(text);
        return packed.matches()
                ? labelled(2000 + Integer.parseInt(packed.group(1)), packed.group(2))
                : Optional.empty();
    }

    /** Whether the months written behind a quarter are its months. */
    private boolean agrees(Period period, @org.jspecify.annotations.Nullable String tail) {
        return tail == null
                || range(tail).filter(period::equals).isPresent()
                || range(tail + " " + period.last().getYear())
                        .filter(period::equals)
                        .isPresent();
    }

    private boolean isQuarter(Period range, int number) {
        Quarter quarter = calendar.quarterOf(range.first());
        return quarter.number() == number && calendar.periodOf(quarter).equals(range);
    }

    private static Period monthIn(Period year, Month month) {
        YearMonth inFirst = YearMonth.of(year.first().getYear(), month);
        return Period.of(inFirst.isBefore(year.first()) ? inFirst.plusYears(1) : inFirst);
    }

    /** A fiscal year of one or two calendar years; two that do not follow each other are none. */
    private Optional<Period> labelled(int start, @org.jspecify.annotations.Nullable String end) {
        if (start < 1900 || start > 2998) {
            return Optional.empty();
        }
        if (end == null) {
            return Optional.of(calendar.yearOf(start));
        }
        int next = Integer.parseInt(end);
        boolean follows = next == (end.length() == 2 ? (start + 1) % 100 : start + 1);
        return follows && calendar.firstMonth() != Month.JANUARY
                ? Optional.of(calendar.yearOf(calendar.namedAfterEnd() ? start + 1 : start))
                : Optional.empty();
    }

    private static Optional<YearMonth> plainMonth(String text) {
        Matcher named = MONTH_NAMED.matcher(text);
        if (named.matches()) {
            boolean nameFirst = named.group("name") != null;
            String year = nameFirst ? named.group("year") : named.group("before");
            return MonthWords.find(nameFirst ? named.group("name") : named.group("after"))
                    .flatMap(month -> yearMonth(year.length() == 2 ? "20" + year : year, month.getValue()));
        }
        Matcher numbered = MONTH_NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        return numbered.group("month") != null
                ? yearMonth(numbered.group("year"), Integer.parseInt(numbered.group("month")))
                : yearMonth(numbered.group(1), Integer.parseInt(numbered.group(2)));
    }

    private static Optional<YearMonth> yearMonth(String year, int month) {
        int label = Integer.parseInt(year);
        return month < 1 || month > 12 || label < 1900 || label > 2999
                ? Optional.empty()
                : Optional.of(YearMonth.of(label, month));
    }
}
