package dev.plumbline.submission.workbook.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers typed as words: {@code 1 234,5}, {@code 6,400,000}, {@code (12)}, {@code 38.7 %}, {@code 1'000}. One comma or
 * one dot before exactly three digits can be read two ways and is refused, unless the decimal mark is known. Blanks and
 * apostrophes within a number part thousands or are refused: {@code 4 60} is no 460. The wide signs of East Asian
 * keyboards are the same as the narrow ones.
 */
public final class NumberWords {

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final String BLANK = "[\\s\\p{Z}'\\u2019]+";
    private static final Pattern BLANKS = Pattern.compile(BLANK);

    /** A blank within a number that does not part it into thousands: somebody slipped, or meant two numbers. */
    private static final Pattern TORN = Pattern.compile(
            "\\d{4}" + BLANK + "\\d|\\d" + BLANK + "(?!\\d{3}(?!\\d))\\d|[.,]" + BLANK + "\\d|\\d" + BLANK + "[.,]");

    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DOT_THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern TWO_WAYS = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

    /** What words turned out to mean. */
    public sealed interface Meaning {

        /**
         * One number.
         *
         * @param value the number; 85 for {@code 85 %}
         * @param percent whether a percent sign stood behind it
         */
        record One(BigDecimal value, boolean percent) implements Meaning {}

        /**
         * Two numbers.
         *
         * @param first with the mark for thousands
         * @param second with the mark for decimals
         */
        record TwoWays(BigDecimal first, BigDecimal second) implements Meaning {}

        /** None. */
        record None() implements Meaning {}
    }

    private NumberWords() {}

    /**
     * Reads a number.
     *
     * @param typed the words
     * @param decimalMark {@code .} or {@code ,} when known, a blank when not
     * @return what they mean
     */
    public static Meaning read(String typed, char decimalMark) {
        String text = narrow(typed);
        if (TORN.matcher(text).find()) {
            return new Meaning.None();
        }
        String bare = BLANKS.matcher(text.replace('\u2212', '-')).replaceAll("");
        boolean percent = bare.endsWith("%");
        String number = percent ? bare.substring(0, bare.length() - 1) : bare;
        if (number.startsWith("(") && number.endsWith(")") && number.length() > 2) {
            number = "-" + number.substring(1, number.length() - 1);
        }
        if (decimalMark == ',') {
            return exact(swap(number), percent);
        }
        if (decimalMark == '.') {
            return exact(number, percent);
        }
        return open(number, percent);
    }

    private static String narrow(String typed) {
        boolean wide = typed.chars().anyMatch(sign -> sign >= WIDE_FIRST && sign <= WIDE_LAST);
        if (!wide) {
            return typed;
        }
        StringBuilder narrow = new StringBuilder();
        typed.chars()
                .map(sign -> sign >= WIDE_FIRST && sign <= WIDE_LAST ? sign - WIDE_FIRST + '!' : sign)
                .forEach(sign -> narrow.append((char) sign));
        return narrow.toString();
    }

    private static Meaning open(String number, boolean percent) {
        if (TWO_WAYS.matcher(number).matches()) {
            return new Meaning.TwoWays(
                    new BigDecimal(number.replaceFirst("[.,]", "")), new BigDecimal(number.replace(',', '.')));
        }
        Meaning english = exact(number, percent);
        return english instanceof Meaning.None ? exact(swap(number), percent) : english;
    }

    /** A dot marks decimals, commas mark thousands. */
    private static Meaning exact(String number, boolean percent) {
        if (PLAIN.matcher(number).matches()) {
            return new Meaning.One(bare(new BigDecimal(number)), percent);
        }
        return COMMA_THOUSANDS.matcher(number).matches()
                ? new Meaning.One(bare(new BigDecimal(number.replace(",", ""))), percent)
                : new Meaning.None();
    }

    private static String swap(String number) {
        Matcher continental = DOT_THOUSANDS.matcher(number);
        return continental.matches() || COMMA_DECIMAL.matcher(number).matches()
                ? number.replace(".", "").replace(',', '.')
                : number.contains(".") ? "" : number;
    }

    private static BigDecimal bare(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
