package dev.plumbline.submission.workbook.table;

import java.util.regex.Pattern;

/** Number formats that make a cell say something else than it holds. */
final class NumberFormats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?])");

    private NumberFormats() {}

    /** True for {@code #,##0,} (thousands), {@code ;;;} (nothing) and the like; percent is handled by its unit. */
    static boolean changesValue(String format) {
        String bare = LITERAL.matcher(format).replaceAll("");
        String positive = bare.split(";", -1)[0];
        return SCALED.matcher(positive).find()
                || (format.contains(";") && positive.isBlank() && !format.contains("\""));
    }
}
