package dev.plumbline.submission.workbook.answer.copy.part;

import java.util.Optional;

/** The tags of an XML text in turn, with their places in it, so that the text can be changed there and nowhere else. */
final class Tags {

    private final String xml;
    private int start;
    private int end;
    private int open;

    Tags(String xml) {
        this.xml = xml;
    }

    /** The prefix of the root of a text, with its colon. */
    static String rootPrefix(String xml) {
        Tags root = new Tags(xml);
        return root.next() ? root.prefix() : "";
    }

    /** Moves to the next tag; false after the last one. */
    boolean next() {
        if (end > 0 && !isEnd() && !isEmpty()) {
            open++;
        }
        for (start = xml.indexOf('<', end); start >= 0; start = xml.indexOf('<', end)) {
            if (xml.startsWith("<!--", start)) {
                end = behind("-->");
            } else if (xml.startsWith("<![CDATA[", start)) {
                end = behind("]]>");
            } else if (xml.startsWith("<?", start)) {
                end = behind("?>");
            } else if (xml.startsWith("<!", start)) {
                throw new IllegalArgumentException("A part of a workbook has no document type");
            } else {
                end = endOfTag();
                open -= isEnd() ? 1 : 0;
                return true;
            }
        }
        return false;
    }

    private int behind(String mark) {
        int at = xml.indexOf(mark, start);
        if (at < 0) {
            throw new IllegalArgumentException("A part of a workbook ends too early");
        }
        return at + mark.length();
    }

    private int endOfTag() {
        char quote = 0;
        for (int i = start + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("A part of a workbook ends too early");
    }

    /** Where the tag begins. */
    int start() {
        return start;
    }

    /** Where what follows the tag begins. */
    int end() {
        return end;
    }

    /** How many elements are open around the element: 0 for the root. */
    int depth() {
        return open;
    }

    boolean isEnd() {
        return xml.charAt(start + 1) == '/';
    }

    boolean isEmpty() {
        return xml.charAt(end - 2) == '/';
    }

    /** Whether it starts an element of a name, whatever its prefix. */
    boolean opens(String name) {
        return !isEnd() && isNamed(name);
    }

    /** Whether it ends an element of a name that has content. */
    boolean closes(String name) {
        return isEnd() && isNamed(name);
    }

    private boolean isNamed(String name) {
        int from = nameStart();
        return endOfName(from) - from == name.length() && xml.startsWith(name, from);
    }

    String name() {
        int from = nameStart();
        return xml.substring(from, endOfName(from));
    }

    /** The prefix with its colon; empty for none. */
    String prefix() {
        int from = start + (isEnd() ? 2 : 1);
        return xml.substring(from, nameStart());
    }

    private int nameStart() {
        int from = start + (isEnd() ? 2 : 1);
        int colon = xml.indexOf(':', from);
        return colon >= 0 && colon < endOfName(from) ? colon + 1 : from;
    }

    private int endOfName(int from) {
        int at = from;
        while (" \t\r\n/>".indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The value of an attribute that is named so, prefix and all. */
    Optional<String> attribute(String name) {
        int[] place = place(name);
        return place.length == 0 ? Optional.empty() : Optional.of(Xml.unescaped(xml.substring(place[0], place[1])));
    }

    int number(String name, int otherwise) {
        return attribute(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** The value of an attribute with a prefix, whichever. */
    Optional<String> foreign(String name) {
        int colon = xml.substring(start, end).indexOf(":" + name + "=");
        if (colon < 0) {
            return Optional.empty();
        }
        int from = start + colon;
        while (!Character.isWhitespace(xml.charAt(from - 1))) {
            from--;
        }
        return attribute(xml.substring(from, start + colon) + ":" + name);
    }

    /** Where the value of an attribute begins and ends; empty when it is not there. */
    int[] place(String name) {
        int at = endOfName(nameStart());
        while (true) {
            while (Character.isWhitespace(xml.charAt(at))) {
                at++;
            }
            int equals = xml.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                return new int[0];
            }
            int quote = equals + 1;
            while (Character.isWhitespace(xml.charAt(quote))) {
                quote++;
            }
            int close = xml.indexOf(xml.charAt(quote), quote + 1);
            if (xml.substring(at, equals).strip().equals(name)) {
                return new int[] {quote + 1, close};
            }
            at = close + 1;
        }
    }
}
