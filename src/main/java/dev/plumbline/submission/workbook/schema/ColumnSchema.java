package dev.plumbline.submission.workbook.schema;

import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet.
 *
 * @param field name by which code asks for it
 * @param heading heading as we write it
 * @param type what it asks for
 * @param required whether every row must fill it
 * @param help what to enter, one line
 * @param synonyms other headings that are understood
 * @param choices the words to choose from; empty when it is no choice
 * @param example a right entry, shown in messages
 * @param role what it is for
 */
public record ColumnSchema(
        String field,
        String heading,
        CellType type,
        boolean required,
        String help,
        List<String> synonyms,
        List<String> choices,
        String example,
        Role role) {

    /** What a column is for. */
    public enum Role {
        /** To be filled in. */
        ENTRY,
        /** Names what the row is about: a row that holds nothing else was not filled in. */
        NAME,
        /** Shows something to the reader: drawn locked, never read. */
        SHOWN
    }

    /** Copies the lists. */
    public ColumnSchema {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    static ColumnSchema required(String field, String heading, CellType type, String example, String help) {
        return new ColumnSchema(field, heading, type, true, help, List.of(), List.of(), example, Role.ENTRY);
    }

    static ColumnSchema optional(String field, String heading, CellType type, String example, String help) {
        return new ColumnSchema(field, heading, type, false, help, List.of(), List.of(), example, Role.ENTRY);
    }

    static ColumnSchema shown(String field, String heading, CellType type, String example, String help) {
        return new ColumnSchema(field, heading, type, false, help, List.of(), List.of(), example, Role.SHOWN);
    }

    ColumnSchema orHeaded(String... others) {
        return new ColumnSchema(field, heading, type, required, help, List.of(others), choices, example, role);
    }

    ColumnSchema choosing(List<String> words) {
        return new ColumnSchema(field, heading, type, required, help, synonyms, words, example, role);
    }

    ColumnSchema naming() {
        return new ColumnSchema(field, heading, type, required, help, synonyms, choices, example, Role.NAME);
    }

    /**
     * The same column under another heading.
     *
     * @param words the heading
     * @return a copy
     */
    public ColumnSchema headed(String words) {
        return words.equals(heading)
                ? this
                : new ColumnSchema(field, words, type, required, help, synonyms, choices, example, role);
    }

    /**
     * Whether it only shows something to the reader.
     *
     * @return true when it is never read
     */
    public boolean shown() {
        return role == Role.SHOWN;
    }

    /**
     * How wide the column is drawn.
     *
     * @return width in characters
     */
    public int widthCharacters() {
        int byType = switch (type) {
            case TEXT ->
                isLong() ? 48 : shown() && !field.toLowerCase(Locale.ROOT).endsWith("name") ? 13 : 28;
            case KEY -> 18;
            case KEYS -> 26;
            case READING -> choices.isEmpty() ? 12 : 14;
            case WHOLE, DECIMAL, PERCENT -> 12;
            case DATE, PERIOD, CHOICE, YES_NO -> 13;
        };
        return Math.max(byType, heading.length() + 3);
    }

    private boolean isLong() {
        return List.of("purpose", "definition", "wording", "comment", "what", "explanation")
                .contains(field);
    }
}
