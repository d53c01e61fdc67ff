package dev.plumbline.pack.data;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One piece of data.
 *
 * @param text as printed; empty when it is drawn only
 * @param value the number, unrounded; empty for words and for what is missing
 * @param unit unit of the number; empty when it has none
 * @param reason why a number is missing; empty when nothing is
 * @param facts ids of the figures printed
 */
public record DataCell(String text, OptionalDouble value, String unit, String reason, List<String> facts) {

    /** Copies the list. */
    public DataCell {
        facts = List.copyOf(facts);
    }

    static DataCell words(String text) {
        return new DataCell(text, OptionalDouble.empty(), "", "", List.of());
    }

    static DataCell number(double value, String unit) {
        return new DataCell("", OptionalDouble.of(value), unit, "", List.of());
    }

    static DataCell missing(String reason) {
        return new DataCell("", OptionalDouble.empty(), "", reason, List.of());
    }
}
