package dev.plumbline.job.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One part of a piece of work that was cut. All that a worker needs to know is in the name, as a crash can leave a
 * partition without its context.
 *
 * @param index which part, from 0
 * @param count into how many parts the work was cut, at least 1
 * @see <a href="https://docs.spring.io/spring-batch/reference/scalability.html#partitioning">Spring Batch, partitioning</a>
 */
public record Part(int index, int count) {

    /**
     * The parts of a work.
     *
     * @param count how many
     * @return parts by name, in order
     */
    public static Map<String, Part> cut(int count) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            Part part = new Part(index, count);
            parts.put(part.name(), part);
        }
        return parts;
    }

    /**
     * The part that a partition's step works on.
     *
     * @param stepName name of the step, such as {@code read-part:2-of-8}
     * @return the part
     */
    public static Part ofStep(String stepName) {
        String[] numbers = stepName.substring(stepName.lastIndexOf(':') + 1).split("-of-", -1);
        return new Part(Integer.parseInt(numbers[0]) - 1, Integer.parseInt(numbers[1]));
    }

    /**
     * Its name.
     *
     * @return such as {@code 2-of-8}
     */
    public String name() {
        return (index + 1) + "-of-" + count;
    }

    /**
     * The pieces of a list that belong to this part.
     *
     * @param all all pieces, in an order that stays
     * @param <T> type of the pieces
     * @return those at the positions that belong here
     */
    public <T> List<T> of(List<T> all) {
        List<T> mine = new ArrayList<>();
        for (int position = index; position < all.size(); position += count) {
            mine.add(all.get(position));
        }
        return mine;
    }
}
