package dev.plumbline.pack.drawing;

import dev.plumbline.pack.theme.TypeStyle;
import dev.plumbline.writing.Isolate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks text into lines: at spaces but for that before a percent sign, after hyphens and slashes, and within a word only if
 * the word alone is too wide.
 */
public final class Lines {

    private static final String BREAK_AFTER = "-/–—_";
    private static final String ELLIPSIS = "…";

    private final Lettering lettering;
    private final TypeStyle style;
    private final double width;

    private Lines(Lettering lettering, TypeStyle style, double width) {
        this.lettering = lettering;
        this.style = style;
        this.width = width;
    }

    /**
     * Breaks a text.
     *
     * @param text words
     * @param style type
     * @param width longest line in points
     * @param lettering fonts
     * @return lines without white space at their ends; none for a blank text
     */
    public static List<String> wrap(String text, TypeStyle style, double width, Lettering lettering) {
        return new Lines(lettering, style, width).wrap(text);
    }

    /**
     * Shortens a text to one line. Only for text that stands in full elsewhere.
     *
     * @param text words
     * @param style type
     * @param width longest line in points
     * @param lettering fonts
     * @return the text, or its start with an ellipsis
     */
    public static String shorten(String text, TypeStyle style, double width, Lettering lettering) {
        if (lettering.width(text, style) <= width) {
            return text;
        }
        String start = text;
        while (!start.isEmpty() && lettering.width(start + ELLIPSIS, style) > width) {
            start = start.substring(0, start.length() - 1).stripTrailing();
        }
        return start + ELLIPSIS;
    }

    /**
     * Width of the widest number in a text.
     *
     * @param text words
     * @param style type
     * @param lettering fonts
     * @return in points, 0 without a number
     */
    public static double widestNumber(String text, TypeStyle style, Lettering lettering) {
        return widest(pieces(text.strip()).stream().filter(Lines::isNumber), style, lettering);
    }

    /**
     * Width of the widest piece of a text that is set in one line.
     *
     * @param text words
     * @param style type
     * @param lettering fonts
     * @return in points, 0 for a blank text
     */
    public static double widestPiece(String text, TypeStyle style, Lettering lettering) {
        return widest(pieces(text.strip()).stream(), style, lettering);
    }

    private static double widest(Stream<String> pieces, TypeStyle style, Lettering lettering) {
        return pieces.mapToDouble(piece -> lettering.width(piece.strip(), style))
                .max()
                .orElse(0);
    }

    private static boolean isNumber(String piece) {
        return piece.chars().anyMatch(Character::isDigit) && piece.chars().noneMatch(Character::isLetter);
    }

    private List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text.strip())) {
            if (fits((line + piece).stripTrailing())) {
                line += piece;
            } else {
                if (!line.isBlank()) {
                    lines.add(line.stripTrailing());
                }
                line = cut(piece, lines);
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return Isolate.closed(lines);
    }

    /** Cuts a word that is wider than a line; returns what is left of it for the next line. */
    private String cut(String word, List<String> lines) {
        int joint = word.strip().indexOf(' ');
        if (joint > 0 && !fits(word.strip())) {
            lines.add(cut(word.substring(0, joint), lines));
            return cut(word.substring(joint + 1), lines);
        }
        String rest = word;
        while (!fits(rest.stripTrailing())) {
            int end = rest.length() - 1;
            while (end > 1 && !fits(rest.substring(0, end))) {
                end--;
            }
            if (end < 1) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String line) {
        return lettering.width(line, style) <= width;
    }

    /** Alone on a line it would say nothing. */
    private static boolean isPercentSign(String text, int at) {
        return at > 1 && text.startsWith("%", at) && Character.isDigit(text.charAt(at - 2));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean joint = BREAK_AFTER.indexOf(c) >= 0
                    && i > start
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if ((space && !isPercentSign(text, i + 1)) || joint) {
                pieces.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
