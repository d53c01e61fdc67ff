package dev.plumbline.measure.alignment.consensus;

import dev.plumbline.measure.SampleSummary;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The answers of one group to one or more items. Respondents with a missing answer are dropped as a whole, so that every
 * item rests on the same people; the order of respondents does not matter.
 *
 * @param items number of items
 * @param complete the answers of the complete respondents, one inner list a respondent
 */
public record Responses(int items, List<List<Double>> complete) {
    /** Copies the lists. */
    public Responses {
        complete = complete.stream().map(List::copyOf).toList();
    }

    /**
     * The complete respondents of a table of answers.
     *
     * @param rows one inner list a respondent, one entry an item, empty where the respondent gave no answer
     * @return the complete respondents
     * @throws IllegalArgumentException when rows differ in length
     */
    public static Responses of(List<List<OptionalDouble>> rows) {
        int items = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != items)) {
            throw new IllegalArgumentException("respondents answered different numbers of items");
        }
        return new Responses(
                items,
                rows.stream()
                        .filter(row -> row.stream().allMatch(OptionalDouble::isPresent))
                        .map(row ->
                                row.stream().map(OptionalDouble::getAsDouble).toList())
                        .toList());
    }

    /**
     * The number of complete respondents.
     *
     * @return 0 or more
     */
    public int n() {
        return complete.size();
    }

    /**
     * The answers to one item.
     *
     * @param item number of the item, 0 for the first
     * @return one answer a complete respondent
     */
    double[] item(int item) {
        return complete.stream().mapToDouble(row -> row.get(item)).toArray();
    }

    /**
     * The sample variance of each item.
     *
     * @return one variance an item; empty below two respondents
     */
    List<Double> itemVariances() {
        if (n() < 2) {
            return List.of();
        }
        return IntStream.range(0, items)
                .mapToObj(item -> SampleSummary.ofValues(item(item)).variance().orElseThrow())
                .toList();
    }
}
