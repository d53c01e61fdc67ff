package dev.plumbline.job.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidates nearest to a word.
     *
     * @param word what was typed
     * @param candidates what there is
     * @param count how many are wanted
     * @return candidates, the nearest first, by the number of characters to change; of equally near ones the first by name
     */
    public static List<String> to(String word, Collection<String> candidates, int count) {
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                                (String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /**
     * A hint for people.
     *
     * @param word what was typed
     * @param candidates what there is
     * @return such as {@code Did you mean 'quarterly'?}; empty when no candidate shares half of the characters
     */
    public static String hint(String word, Collection<String> candidates) {
        List<String> nearest = to(word, candidates, 1);
        boolean isNear = !nearest.isEmpty()
                && distance(word.toLowerCase(Locale.ROOT), nearest.getFirst().toLowerCase(Locale.ROOT))
                        <= Math.max(2, word.length() / 2);
        return isNear ? "Did you mean '" + nearest.getFirst() + "'?" : "";
    }

    /** Characters to insert, remove or replace (Levenshtein 1966). */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
