package dev.plumbline.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal quarter, such as {@code 2026-Q3}. Which months it covers is said by a {@link FiscalCalendar}.
 *
 * @param year the fiscal year's label, 1900 to 2999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-?[Qq]([1-4])");

    /** Checks both parts. */
    public Quarter {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("A fiscal year lies between 1900 and 2999, not " + year);
        }
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
        }
    }

    /**
     * Reads {@code 2026-Q3} (also {@code 2026Q3}).
     *
     * @param text the text
     * @return the quarter
     * @throws IllegalArgumentException when the text has another form
     */
    public static Quarter parse(String text) {
        return tryParse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is not a quarter; write it as 2026-Q3"));
    }

    /**
     * Reads {@code 2026-Q3} (also {@code 2026Q3}).
     *
     * @param text the text
     * @return the quarter, or empty when the text has another form
     */
    public static Optional<Quarter> tryParse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return year < 1900 || year > 2999
                ? Optional.empty()
                : Optional.of(new Quarter(year, Integer.parseInt(matcher.group(2))));
    }

    /**
     * The quarter that lies {@code count} quarters later.
     *
     * @param count may be negative
     * @return the other quarter
     */
    public Quarter plus(int count) {
        int index = index() + count;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /**
     * Number of quarters from this one to another.
     *
     * @param other the other quarter
     * @return 0 for the same, negative when the other is earlier
     */
    public int until(Quarter other) {
        return other.index() - index();
    }

    private int index() {
        return year * 4 + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    /** {@code 2026-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
