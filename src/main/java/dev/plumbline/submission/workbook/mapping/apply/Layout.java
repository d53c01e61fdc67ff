package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.calendar.Period;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where everything stands in one table.
 *
 * @param head the heading row
 * @param columns column by heading, for every heading the mapping names
 * @param wide for fields with one column a period: column by period
 * @param forPeriods the only period a field speaks for, where the mapping says so
 * @param named cells that are the same for all rows
 */
record Layout(
        TableHead head,
        Map<String, Integer> columns,
        Map<Field, Map<Period, Integer>> wide,
        Map<Field, Period> forPeriods,
        NamedCells named) {

    /** All periods that have a column of their own, earliest first. */
    Collection<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        wide.values().forEach(columnsOfField -> periods.addAll(columnsOfField.keySet()));
        return periods;
    }

    /** The column of a field for a period, or empty when it has none. */
    Optional<Integer> column(Field field, Period period) {
        return Optional.ofNullable(wide.getOrDefault(field, Map.of()).get(period));
    }

    int column(String heading) {
        Integer column = columns.get(heading);
        if (column == null) {
            throw new IllegalArgumentException("The layout was made without the heading '" + heading + "'");
        }
        return column;
    }
}
