package dev.plumbline.submission.workbook.mapping.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a file.
 *
 * @param sheet its sheet; empty for the sheet of the table
 * @param cell its name, such as {@code B5}
 */
public record CellPlace(String sheet, String cell) {

    private static final Pattern FORM = Pattern.compile("(?:'?(.+?)'?!)?\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");

    /**
     * Reads {@code B5} or {@code Start!B5}.
     *
     * @param text the text
     * @return the place, or empty when the text has another form
     */
    public static Optional<CellPlace> tryParse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sheet = matcher.group(1) == null ? "" : matcher.group(1);
        return Optional.of(
                new CellPlace(sheet, matcher.group(2).toUpperCase(java.util.Locale.ROOT) + matcher.group(3)));
    }

    /**
     * Reads {@code Start!B5}.
     *
     * @param text the text
     * @return the place, or empty when the text has another form or names no sheet
     */
    public static Optional<CellPlace> tryParseWithSheet(String text) {
        return text.contains("!") ? tryParse(text) : Optional.empty();
    }

    /** {@code B5} or {@code Start!B5}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
