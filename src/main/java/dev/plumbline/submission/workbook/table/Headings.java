package dev.plumbline.submission.workbook.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words compared as people compare them: case, blanks of any kind, line feeds and a closing star or colon do not count. */
public final class Headings {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]+");
    private static final String CLOSING = " *:";

    private static final int LONGEST = 200;

    private Headings() {}

    /**
     * A text with single blanks and none around.
     *
     * @param text the text
     * @return the text to keep
     */
    public static String clean(String text) {
        return isClean(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Nearly every cell is plain, and each is looked at: ASCII with single blanks inside. */
    private static boolean isClean(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < ' ' || next > '~' || (next == ' ' && last == ' ')) {
                return false;
            }
            last = next;
        }
        return last != ' ' || text.isEmpty();
    }

    /**
     * The form in which texts are compared.
     *
     * @param text the text
     * @return lower case, single blanks
     */
    public static String normal(String text) {
        String clean = clean(text);
        int end = clean.length();
        while (end > 0 && CLOSING.indexOf(clean.charAt(end - 1)) >= 0) {
            end--;
        }
        return clean.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /**
     * The candidate that a mistyped word most likely meant.
     *
     * @param word the word
     * @param candidates what would be right
     * @return the nearest, or empty when there is no candidate
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String plain = normal(word);
        return candidates.stream().min(Comparator.comparingInt(candidate -> distance(plain, normal(candidate))));
    }

    /**
     * The candidate that a mistyped word surely meant: at most half of its letters differ.
     *
     * @param word the word
     * @param candidates what would be right
     * @return such a candidate, or empty
     */
    public static Optional<String> close(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .filter(candidate -> distance(normal(word), normal(candidate)) * 2 <= candidate.length());
    }

    /** How many letters differ: the edit distance of Levenshtein. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LONGEST) {
            return Integer.MAX_VALUE / 2;
        }
        int[] costs = java.util.stream.IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[other.length()];
    }
}
