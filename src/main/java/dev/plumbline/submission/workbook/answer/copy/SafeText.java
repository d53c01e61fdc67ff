package dev.plumbline.submission.workbook.answer.copy;

import org.apache.poi.ss.SpreadsheetVersion;

/** Texts on their way into a cell or a comment: no control characters, no longer than a cell can hold. */
final class SafeText {

    private static final int LONGEST = SpreadsheetVersion.EXCEL97.getMaxTextLength() - 1;
    private static final String ACTING = "=+-@|%";

    private SafeText() {}

    /** The text without characters that no workbook may hold; line feeds stay. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::isAllowed).forEach(safe::appendCodePoint);
        return safe.length() <= LONGEST
                ? safe.toString()
                : safe.substring(0, Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noCharacter = c == 0xFFFE || c == 0xFFFF;
        return c == '\n' || !(Character.isISOControl(c) || surrogate || noCharacter);
    }

    /** Whether a program could take the text for something to do: the cell is then marked as holding words. */
    static boolean couldAct(String text) {
        String bare = of(text).stripLeading();
        return !bare.isEmpty() && ACTING.indexOf(bare.charAt(0)) >= 0;
    }
}
