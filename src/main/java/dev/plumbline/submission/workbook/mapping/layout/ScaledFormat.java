package dev.plumbline.submission.workbook.mapping.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number formats that show thousands or millions of what a cell holds. */
final class ScaledFormat {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern SCALED = Pattern.compile("[0#?](,+)(?![0#?,])");

    private ScaledFormat() {}

    /** By how many thousands a format divides: 0 for most, 1 for {@code #,##0,}, 2 for {@code 0.0,,}. */
    static int thousands(String format) {
        String positive = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
        Matcher matcher = SCALED.matcher(positive);
        return matcher.find() ? matcher.group(1).length() : 0;
    }
}
