package dev.plumbline.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names set apart in the text around them by signs that are not seen. Without them a number after a name that runs from right to
 * left is drawn to the left of that name, beside the wrong thing. Text without such names stays as it is.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode bidirectional algorithm</a>
 */
public final class Isolate {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';
    private static final Pattern SIGN = Pattern.compile("[\u2066-\u2069]");
    private static final char FIRST_TURNING = '\u0590';

    private Isolate() {}

    /**
     * A name, or other words that somebody else wrote, as they go into a text.
     *
     * @param words the words
     * @return the same between two signs when some of them run from right to left and do not stand apart yet, in the direction
     *     of their first letter; else as they are
     */
    public static String around(String words) {
        if (words.chars().allMatch(letter -> letter < FIRST_TURNING)) {
            return words;
        }
        String own = isPaired(words) ? words : without(words);
        byte first = Character.DIRECTIONALITY_UNDEFINED;
        boolean turns = false;
        int depth = 0;
        for (int i = 0; i < own.length(); i += Character.charCount(own.codePointAt(i))) {
            depth += step(own.charAt(i));
            byte direction = Character.getDirectionality(own.codePointAt(i));
            if (depth == 0 && (isRightToLeft(direction) || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)) {
                first = first == Character.DIRECTIONALITY_UNDEFINED ? direction : first;
                turns |= isRightToLeft(direction);
            }
        }
        return turns ? (isRightToLeft(first) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + own + END : own;
    }

    /**
     * A text without the signs: for what is compared, searched or kept as data.
     *
     * @param text the text
     * @return its words
     */
    public static String without(String text) {
        return text.indexOf(END) < 0 && !SIGN.matcher(text).find()
                ? text
                : SIGN.matcher(text).replaceAll("");
    }

    /**
     * Whether a character is one of the signs.
     *
     * @param character the character
     * @return true for the three that begin and the one that ends
     */
    public static boolean isSign(char character) {
        return character >= LEFT_TO_RIGHT && character <= END;
    }

    /**
     * A text that was broken into lines: a name that goes on in the next line stands apart in both.
     *
     * @param lines the lines
     * @return the same lines, each with as many ends as beginnings
     */
    public static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        Deque<Character> open = new ArrayDeque<>();
        for (String line : lines) {
            StringBuilder whole = new StringBuilder();
            open.descendingIterator().forEachRemaining(whole::append);
            whole.append(line);
            for (int i = 0; i < line.length(); i++) {
                switch (step(line.charAt(i))) {
                    case 1 -> open.push(line.charAt(i));
                    case -1 -> open.poll();
                    default -> {}
                }
            }
            open.forEach(_ -> whole.append(END));
            closed.add(whole.toString());
        }
        return closed;
    }

    private static boolean isPaired(String words) {
        int depth = 0;
        for (int i = 0; i < words.length() && depth >= 0; i++) {
            depth += step(words.charAt(i));
        }
        return depth == 0;
    }

    private static int step(char character) {
        return switch (character) {
            case LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG -> 1;
            case END -> -1;
            default -> 0;
        };
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING;
    }
}
