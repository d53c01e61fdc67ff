package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.calendar.Period;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.place.NamedCells;
import dev.plumbline.submission.workbook.mapping.place.TableHead;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where everything stands in one table.
 *
 * @param head the heading rows
 * @param columns column by heading, for every heading the mapping names
 * @param wide for fields with columns by period or measure: the columns of each
 * @param ticks for items whose answers have a column each: column by answer, by heading of the mapping
 * @param checked columns by the heading of a check that may fit many
 * @param forPeriods the only period a field speaks for, where the mapping says so
 * @param named cells that are the same for all rows
 */
public record Layout(
        TableHead head,
        Map<String, Integer> columns,
        Map<Field, Map<Slot, List<Integer>>> wide,
        Map<String, Map<String, Integer>> ticks,
        Map<String, List<Integer>> checked,
        Map<Field, Period> forPeriods,
        NamedCells named) {

    /**
     * What the headings give figures for, earliest first.
     *
     * @return the slots; empty when no field has columns by period or measure
     */
    public Collection<Slot> slots() {
        TreeSet<Slot> slots = new TreeSet<>();
        wide.values().forEach(columnsOfField -> slots.addAll(columnsOfField.keySet()));
        return slots;
    }

    /**
     * All columns that are asked for.
     *
     * @return them, from 0
     */
    public BitSet asked() {
        BitSet asked = new BitSet();
        columns.values().forEach(asked::set);
        wide.values().forEach(slots -> slots.values().forEach(found -> found.forEach(asked::set)));
        ticks.values().forEach(answers -> answers.values().forEach(asked::set));
        checked.values().forEach(found -> found.forEach(asked::set));
        return asked;
    }

    /**
     * The columns of a field for a slot.
     *
     * @param field the field
     * @param slot what the figure is about
     * @return columns whose numbers are added up; empty when it has none
     */
    public List<Integer> columns(Field field, Slot slot) {
        Map<Slot, List<Integer>> own = wide.getOrDefault(field, Map.of());
        List<Integer> exact = own.get(slot);
        if (exact != null || slot.equals(Slot.ROW)) {
            return exact == null ? List.of() : exact;
        }
        return Optional.ofNullable(own.get(new Slot(slot.period(), "")))
                .or(() -> Optional.ofNullable(own.get(new Slot(Optional.empty(), slot.measure()))))
                .orElse(List.of());
    }

    /**
     * The column under a heading.
     *
     * @param heading the heading as the mapping writes it
     * @return the column, from 0
     * @throws IllegalArgumentException when the mapping does not name the heading
     */
    public int column(String heading) {
        Integer column = columns.get(heading);
        if (column == null) {
            throw new IllegalArgumentException("The layout was made without the heading '" + heading + "'");
        }
        return column;
    }
}
