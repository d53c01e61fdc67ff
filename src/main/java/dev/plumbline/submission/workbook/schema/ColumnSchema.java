package dev.plumbline.submission.workbook.schema;

import java.util.List;

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
 */
public record ColumnSchema(
        String field,
        String heading,
        CellType type,
        boolean required,
        String help,
        List<String> synonyms,
        List<String> choices,
        String example) {

    /** Copies the lists. */
    public ColumnSchema {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    static ColumnSchema required(String field, String heading, CellType type, String example, String help) {
        return new ColumnSchema(field, heading, type, true, help, List.of(), List.of(), example);
    }

    static ColumnSchema optional(String field, String heading, CellType type, String example, String help) {
        return new ColumnSchema(field, heading, type, false, help, List.of(), List.of(), example);
    }

    ColumnSchema orHeaded(String... others) {
        return new ColumnSchema(field, heading, type, required, help, List.of(others), choices, example);
    }

    ColumnSchema choosing(List<String> words) {
        return new ColumnSchema(field, heading, type, required, help, synonyms, words, example);
    }

    /**
     * How wide the column is drawn.
     *
     * @return width in characters
     */
    public int widthCharacters() {
        int byType = switch (type) {
            case TEXT -> field.equals("name") || !isLong() ? 28 : 48;
            case KEY -> 20;
            case KEYS -> 26;
            case WHOLE, DECIMAL, READING, PERCENT -> 14;
            case DATE, PERIOD, CHOICE, YES_NO -> 15;
        };
        return Math.max(byType, heading.length() + 3);
    }

    private boolean isLong() {
        return List.of("purpose", "definition", "wording", "comment", "what").contains(field);
    }
}
