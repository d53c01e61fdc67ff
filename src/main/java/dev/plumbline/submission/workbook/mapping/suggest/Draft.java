package dev.plumbline.submission.workbook.mapping.suggest;

import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import java.util.regex.Pattern;

/** A draft while it is written: lines of YAML, each with a remark that says how sure it is. */
final class Draft {

    /** What stands where nothing could be told. */
    static final String OPEN = "\"" + MappingParser.OPEN + "\"";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/()-]*[\\p{L}\\p{N}.)]|[\\p{L}]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)yes|no|on|off|true|false|null|y|n|row-number|file-name");
    private static final int REMARK_COLUMN = 60;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void line(String line, String remark) {
        text.append(line);
        text.repeat(' ', Math.max(1, REMARK_COLUMN - line.length()));
        text.append("# ").append(remark.replaceAll("\\R", " ")).append('\n');
    }

    void remark(String remark) {
        text.append("# ").append(remark.replaceAll("\\R", " ")).append('\n');
    }

    /** Whether every line of it is filled in. */
    boolean isWhole() {
        return text.indexOf(OPEN) < 0;
    }

    /** Puts in another draft as it is. */
    void add(Draft other) {
        text.append(other.text);
    }

    /** Puts in another draft as an item of a list. */
    void addItem(Draft other) {
        boolean open = false;
        for (String line : other.text.toString().lines().toList()) {
            boolean opens = !open && !line.startsWith("#");
            text.append(opens ? "  - " : "    ").append(line).append('\n');
            open |= opens;
        }
    }

    /** Words as YAML reads them back. */
    static String quoted(String words) {
        return PLAIN.matcher(words).matches() && !RESERVED.matcher(words).matches()
                ? words
                : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
