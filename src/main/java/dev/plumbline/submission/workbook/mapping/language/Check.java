package dev.plumbline.submission.workbook.mapping.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must hold in a cell, or in the cells of a column.
 *
 * @param place where
 * @param required whether something must stand there
 * @param form what it must be; empty for anything
 * @param least smallest number allowed, if there is one
 * @param most largest number allowed, if there is one
 * @param choice what is allowed; empty for anything
 * @param when what must be so for the check to count, all of it; by heading or cell
 * @param say what to tell whoever has to mend it; may be empty
 * @param line line in the mapping file
 */
public record Check(
        Place place,
        boolean required,
        Optional<Form> form,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Choice> choice,
        Map<String, Condition> when,
        String say,
        int line) {

    /** Copies the map. */
    public Check {
        when = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(when));
    }

    /** Where a check looks. */
    public sealed interface Place {

        /**
         * One cell.
         *
         * @param at the cell
         */
        record Cell(CellPlace at) implements Place {}

        /**
         * A column, or all columns whose headings fit.
         *
         * @param heading the heading
         * @param many whether several columns may fit
         */
        record Column(String heading, boolean many) implements Place {}
    }

    /** What words must be. */
    public enum Form {
        /** A number. */
        NUMBER("12.5"),
        /** A whole number of 0 or more. */
        WHOLE_NUMBER("12"),
        /** A day. */
        DATE("2026-09-30"),
        /** A period. */
        PERIOD("2026-Q3"),
        /** An address for mail. */
        EMAIL("name@example.org"),
        /** A telephone number. */
        PHONE("+44 20 7946 0000");

        private final String example;

        Form(String example) {
            this.example = example;
        }

        /**
         * Its name in a mapping file.
         *
         * @return such as {@code whole-number}
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * A right one.
         *
         * @return the example
         */
        public String example() {
            return example;
        }
    }

    /** What must be so elsewhere. */
    public sealed interface Condition {

        /**
         * One of some words stands there.
         *
         * @param words the words
         */
        record Says(List<String> words) implements Condition {

            /** Copies the list. */
            public Says {
                words = List.copyOf(words);
            }
        }

        /**
         * A period stands there that ends no later than another one.
         *
         * @param period words of the other period, with names of cells in braces
         */
        record NoLaterThan(String period) implements Condition {}

        /** Something stands there. */
        record Filled() implements Condition {}
    }

    /**
     * The headings it needs.
     *
     * @return headings as the mapping writes them
     */
    public Set<String> headings() {
        Set<String> all = new LinkedHashSet<>();
        if (place instanceof Place.Column column && !column.many()) {
            all.add(column.heading());
        }
        references().filter(name -> CellPlace.tryParseWithSheet(name).isEmpty()).forEach(all::add);
        return all;
    }

    /**
     * The cells it needs.
     *
     * @return their places
     */
    public Set<CellPlace> cells() {
        Set<CellPlace> all = new LinkedHashSet<>();
        if (place instanceof Place.Cell cell) {
            all.add(cell.at());
        }
        references().flatMap(name -> CellPlace.tryParseWithSheet(name).stream()).forEach(all::add);
        return all;
    }

    private Stream<String> references() {
        List<String> all = new ArrayList<>(when.keySet());
        when.values().forEach(condition -> {
            if (condition instanceof Condition.NoLaterThan later) {
                all.addAll(new Source.Key(later.period()).columns());
            }
        });
        choice.ifPresent(found -> all.addAll(found.references()));
        return all.stream();
    }
}
