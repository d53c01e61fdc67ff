package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.regex.Pattern;

/** Text on its way into XML, and back. */
final class Xml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** What a spreadsheet would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Xml() {}

    /** Marks escaped, for attributes and for text. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t', '\r' -> safe.append("&#").append((int) c).append(';');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** What a cell or a comment says: blanks count, and nothing in it is an escape. */
    static String text(String prefix, String words) {
        return "<" + prefix + "t xml:space=\"preserve\">"
                + escaped(ESCAPE.matcher(words).replaceAll("_x005F_")) + "</" + prefix + "t>";
    }

    /** The value of an attribute as it is meant. */
    static String unescaped(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder meant = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            int end = value.charAt(at) == '&' ? value.indexOf(';', at) : -1;
            if (end < 0) {
                meant.append(value.charAt(at));
            } else {
                meant.append(entity(value.substring(at + 1, end)));
                at = end;
            }
        }
        return meant.toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
        };
    }
}
