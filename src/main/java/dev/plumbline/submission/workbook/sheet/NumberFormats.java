package dev.plumbline.submission.workbook.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number formats that make a cell say something else than it holds.
 *
 * @see "ECMA-376-1, 18.8.31 numFmts"
 */
public final class NumberFormats {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.|\\*.|\\[[^]]*]");
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?])");
    private static final Pattern DIGIT = Pattern.compile("[0#?]");
    private static final Pattern HARMLESS = Pattern.compile("[0#.?]+|(?i:general)|@");
    private static final Set<String> SCALES = Set.of(
            "k",
            "t",
            "tsd",
            "tsd.",
            "thousand",
            "m",
            "mn",
            "mio",
            "mio.",
            "million",
            "bn",
            "mrd",
            "mrd.",
            "billion",
            "pp",
            "p.p.");

    private NumberFormats() {}

    /**
     * Whether a format shows another value than it is given.
     *
     * <p>True for {@code #,##0,} (thousands), {@code 0.0 "k"} and {@code 0.0 "pp"} (a unit that the value does not have),
     * {@code ;;;} (nothing), {@code "n/a"} (words) and a negative number without its sign; percent is handled by its unit,
     * and a dash for zero is a dash for zero.
     *
     * @param format the format as the file spells it
     * @param value what the cell holds
     * @return true where a person sees something else
     */
    public static boolean changesValue(String format, BigDecimal value) {
        if (HARMLESS.matcher(format).matches()) {
            return false;
        }
        String[] sections = LITERAL.matcher(format).replaceAll("").split(";", -1);
        for (String section : sections) {
            if (SCALED.matcher(section).find()) {
                return true;
            }
        }
        String section = section(sections, value);
        String written = section(format.split(";", -1), value);
        return (!DIGIT.matcher(section).find() && isHidden(section, written, value))
                || SCALES.contains(words(format).toLowerCase(Locale.ROOT))
                || (value.signum() < 0 && sections.length > 1 && !hasSign(format));
    }

    private static String section(String[] sections, BigDecimal value) {
        int section = value.signum() < 0 ? 1 : value.signum() == 0 ? 2 : 0;
        return section < sections.length ? sections[section] : sections[0];
    }

    /** Zero as a dash is usual; zero as nothing is not. */
    private static boolean isHidden(String section, String written, BigDecimal value) {
        boolean general = section.toLowerCase(Locale.ROOT).contains("general") || section.contains("@");
        return !general && (value.signum() != 0 || !written.contains("-"));
    }

    /** The words around a positive number. */
    private static String words(String format) {
        StringBuilder words = new StringBuilder();
        Matcher literal = LITERAL.matcher(format);
        while (literal.find() && format.lastIndexOf(';', literal.start()) < 0) {
            words.append(literal.group(1) == null ? "" : literal.group(1));
            words.append(literal.group(2) == null ? "" : literal.group(2));
        }
        return words.toString().strip();
    }

    /** Whether what is below zero shows as such. */
    private static boolean hasSign(String format) {
        String below = format.substring(format.indexOf(';') + 1);
        int end = below.indexOf(';');
        String section = end < 0 ? below : below.substring(0, end);
        return section.contains("-") || section.contains("(") || section.contains("\u2212");
    }
}
