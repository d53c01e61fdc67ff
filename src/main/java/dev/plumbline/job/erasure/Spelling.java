package dev.plumbline.job.erasure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All ways in which a part of a workbook may write one text: a sign as itself, by name or by number, and the whole in one piece
 * or cut into runs of different looks.
 */
final class Spelling {

    private static final Map<Integer, String> NAMED =
            Map.of((int) '&', "amp", (int) '<', "lt", (int) '>', "gt", (int) '\'', "apos", (int) '"', "quot");

    /** From within the text of one run into that of the next; long looks are those of drawings. */
    private static final String CUT = "(?:</%1$st>\\s*</%1$sr>\\s*<%1$sr(?:\\s[^>]*)?>\\s*".formatted("(?:\\w+:)?")
            + "(?:<%1$srPr(?:\\s[^>]*)?/>|<%1$srPr(?:\\s[^>]*)?>(?s:.{0,4000}?)</%1$srPr>)?\\s*<%1$st(?:\\s[^>]*)?>)?"
                    .formatted("(?:\\w+:)?");

    private Spelling() {}

    /**
     * A pattern of the text.
     *
     * @param text as people read it
     * @return what finds it in XML; a match that goes over several runs begins and ends within their texts
     */
    static String of(String text) {
        return text.codePoints().mapToObj(Spelling::sign).collect(Collectors.joining(CUT));
    }

    private static String sign(int sign) {
        String numbers = "&#(?:0*%d|x0*(?i:%s));"
                .formatted(sign, Integer.toHexString(sign).toLowerCase(Locale.ROOT));
        String name = NAMED.containsKey(sign) ? "|&" + NAMED.get(sign) + ";" : "";
        String itself = sign == '&' || sign == '<' ? "" : "|" + Pattern.quote(Character.toString(sign));
        return "(?:" + numbers + name + itself + ")";
    }
}
