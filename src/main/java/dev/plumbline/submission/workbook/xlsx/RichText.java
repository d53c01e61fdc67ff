package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** Text with runs of different looks; hints for pronunciation do not belong to it. */
final class RichText {

    /** A cell takes 32,767. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** A text in which characters that XML cannot hold stand for themselves again, such as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    static void readInto(StringBuilder text, XmlCursor cursor) throws UnreadableException {
        int depth = 1;
        boolean inText = false;
        while (depth > 0) {
            int event = cursor.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (cursor.name().equals("rPh")) {
                    cursor.skipElement();
                } else {
                    depth++;
                    inText = cursor.name().equals("t");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw cursor.damaged();
            } else if (inText) {
                text.append(
                        cursor.reader().getTextCharacters(),
                        cursor.reader().getTextStart(),
                        cursor.reader().getTextLength());
                if (text.length() > LONGEST) {
                    throw cursor.damaged();
                }
            }
        }
    }
}
