package dev.plumbline.measure.alignment.anonymity;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which parallel groups of one parent may be shown, decided before any statistic is computed. Sizes count distinct
 * people.
 *
 * <p>The parent is shown when it reaches the minimum. Groups below the minimum are hidden. While only one group is hidden,
 * or the hidden ones together stay below the minimum, the smallest shown group is hidden too (the first of equals):
 * otherwise the parent minus the shown groups would give the hidden ones away. Empty groups are neither hidden nor shown.
 * When the parent is not shown only the first rule applies.
 *
 * @param parentShown whether the parent itself reaches the minimum
 * @param hidden positions of the hidden groups, 0 for the first, ascending
 * @param shown positions of the shown groups, ascending
 * @see "Statistical disclosure control: minimum frequency rule; employee surveys: remainder rule"
 */
public record SmallGroups(boolean parentShown, List<Integer> hidden, List<Integer> shown) {
    /** Fewest people behind a mean. */
    public static final int MINIMUM_FOR_MEANS = 5;

    /** Fewest people behind a distribution, a comment or a promoter score. */
    public static final int MINIMUM_FOR_DISTRIBUTIONS = 10;

    /** Copies the lists. */
    public SmallGroups {
        hidden = List.copyOf(hidden);
        shown = List.copyOf(shown);
    }

    /**
     * The decision for the groups of one parent.
     *
     * @param sizes number of distinct people in each group, at least 0
     * @param minimum fewest people a shown group may have, at least 1
     * @return which groups are shown
     */
    public static SmallGroups of(List<Integer> sizes, int minimum) {
        if (minimum < 1 || sizes.stream().anyMatch(size -> size < 0)) {
            throw new IllegalArgumentException("group sizes %s with minimum %s".formatted(sizes, minimum));
        }
        boolean parentShown = total(sizes, positions(sizes)) >= minimum;
        SortedSet<Integer> hidden = new TreeSet<>();
        SortedSet<Integer> shown = new TreeSet<>();
        for (int group : positions(sizes)) {
            (sizes.get(group) < minimum ? hidden : shown).add(group);
        }
        // Without a shown group left the hidden ones are the parent, which reaches the minimum: not exposed.
        while (parentShown && isExposed(sizes, hidden, minimum)) {
            int next = shown.stream().min(Comparator.comparing(sizes::get)).orElseThrow();
            shown.remove(next);
            hidden.add(next);
        }
        return new SmallGroups(parentShown, List.copyOf(hidden), List.copyOf(shown));
    }

    /**
     * Whether two published groups of which one contains the other may stand side by side, such as a quarter and the
     * next, or all and a filter: they must hold the same people or differ by enough of them.
     *
     * @param larger number of people in the larger group
     * @param smaller number of people in the smaller group
     * @return true when they differ by 0 or by at least {@link #MINIMUM_FOR_MEANS}
     */
    public static boolean mayStandSideBySide(int larger, int smaller) {
        int difference = Math.abs(larger - smaller);
        return difference == 0 || difference >= MINIMUM_FOR_MEANS;
    }

    private static boolean isExposed(List<Integer> sizes, SortedSet<Integer> hidden, int minimum) {
        return hidden.size() == 1 || (!hidden.isEmpty() && total(sizes, hidden) < minimum);
    }

    private static long total(List<Integer> sizes, Iterable<Integer> groups) {
        long total = 0;
        for (int group : groups) {
            total += sizes.get(group);
        }
        return total;
    }

    private static List<Integer> positions(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .filter(group -> sizes.get(group) > 0)
                .boxed()
                .toList();
    }
}
