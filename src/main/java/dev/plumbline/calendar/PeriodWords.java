package dev.plumbline.calendar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The forms in which people write periods, read and written under a fiscal calendar.
 *
 * <p>Reading never guesses: where two forms fit and mean different months ({@code 2010-11}: a fiscal year, or November),
 * the answer is {@link PeriodReading.Ambiguous} until the form is named. Case, hard spaces, dashes of any length and a
 * closing remark such as {@code (Revised)} do not matter. Names of months, quarters and years may be English or German.
 *
 * @param calendar the fiscal calendar that years and quarters are counted by
 */
public record PeriodWords(FiscalCalendar calendar) {

    private static final List<PeriodForm> PLAIN =
            Arrays.stream(PeriodForm.values()).filter(PeriodForm::isPlain).toList();
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ORDINAL =
            Pattern.compile("\\b([1-4])(?:st|nd|rd|th|\\.) ?(quarter|quartal|half|halbjahr)\\b(?: of)?");
    private static final Pattern REMARK = Pattern.compile("\\s*\\((?:(?:revised|provisional|note|notes)\\b[^)]*)\\)$");

    /**
     * Reads a period in any form that needs no naming.
     *
     * @param text the words, as typed
     * @return what they mean
     */
    public PeriodReading read(String text) {
        String plain = isShort(text) ? text.toLowerCase(Locale.ROOT) : plain(text);
        List<Period> periods = candidates(plain).stream()
                .flatMap(form -> parse(plain, form).stream())
                .distinct()
                .sorted()
                .toList();
        return switch (periods.size()) {
            case 0 -> new PeriodReading.Unknown();
            case 1 -> new PeriodReading.Known(periods.getFirst());
            default -> new PeriodReading.Ambiguous(periods);
        };
    }

    /**
     * Reads a period in a named form.
     *
     * @param text the words, as typed
     * @param form the form
     * @return what they mean; never ambiguous
     */
    public PeriodReading read(String text, PeriodForm form) {
        Optional<Period> period = parse(plain(text), form);
        return period.isPresent() ? new PeriodReading.Known(period.get()) : new PeriodReading.Unknown();
    }

    /**
     * Writes a period in the form that is shortest under the calendar.
     *
     * @param period the period
     * @return {@code 2026-Q3}, {@code FY 2026} or {@code 2026-07}; for other runs of months {@code 2026-06/3}
     */
    public String write(Period period) {
        Quarter quarter = calendar.quarterOf(period.first());
        if (calendar.periodOf(quarter).equals(period)) {
            return quarter.toString();
        }
        return calendar.yearOf(quarter.year()).equals(period) ? "FY " + quarter.year() : period.toString();
    }

    /** What registers and templates say in every row, {@code 2026-Q3} or {@code 2026-07}, is not held against every pattern. */
    private static List<PeriodForm> candidates(String plain) {
        if (!isShort(plain)) {
            return PLAIN;
        }
        return plain.charAt(5) == 'q' ? List.of(PeriodForm.QUARTER) : List.of(PeriodForm.MONTH, PeriodForm.YEAR);
    }

    private static boolean isShort(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return false;
        }
        boolean isQuarter = text.charAt(5) == 'q' || text.charAt(5) == 'Q';
        return IntStream.of(0, 1, 2, 3, isQuarter ? 6 : 5, 6)
                .allMatch(index -> text.charAt(index) >= '0' && text.charAt(index) <= '9');
    }

    private Optional<Period> parse(String plain, PeriodForm form) {
        PeriodGrammar grammar = new PeriodGrammar(calendar);
        return switch (form) {
            case MONTH -> grammar.month(plain);
            case QUARTER -> grammar.quarter(plain);
            case HALF_YEAR -> grammar.halfYear(plain);
            case YEAR -> grammar.year(plain);
            case RANGE -> grammar.range(plain);
            case MONTH_START ->
                DayWords.find(plain).filter(day -> day.getDayOfMonth() == 1).map(day -> ending(day, 1));
            case MONTH_OF_DAY -> DayWords.find(plain).map(day -> ending(day, 1));
            case QUARTER_END -> DayWords.find(plain).filter(DayWords::endsMonth).map(day -> ending(day, 3));
            case YEAR_END -> DayWords.find(plain).filter(DayWords::endsMonth).map(day -> ending(day, 12));
        };
    }

    private static Period ending(java.time.LocalDate day, int months) {
        return new Period(java.time.YearMonth.from(day).minusMonths(months - 1L), months);
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spaced = SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String dashed = DASH.matcher(spaced).replaceAll("-");
        return REMARK.matcher(ORDINAL.matcher(dashed).replaceFirst("$2 $1")).replaceFirst("");
    }
}
