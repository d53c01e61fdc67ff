package dev.plumbline.submission.workbook.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row to be written: entries by field; what is absent or empty stays an empty cell. */
public final class SheetRow {

    /** Nothing yet. */
    static final SheetRow BLANK = new SheetRow();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();
    private int decimals = -1;

    /** A row without entries. */
    public SheetRow() {}

    /** What a cell holds. */
    sealed interface Entry {
        record Words(String text) implements Entry {}

        record Amount(BigDecimal value) implements Entry {}

        record Day(LocalDate date) implements Entry {}
    }

    /**
     * Words.
     *
     * @param field the field of the column
     * @param text the words; nothing is entered when empty
     * @return this row
     */
    public SheetRow words(String field, String text) {
        if (!text.isEmpty()) {
            entries.put(field, new Entry.Words(text));
        }
        return this;
    }

    /**
     * A number.
     *
     * @param field the field of the column
     * @param value the number
     * @return this row
     */
    public SheetRow amount(String field, BigDecimal value) {
        entries.put(field, new Entry.Amount(value));
        return this;
    }

    /**
     * A number that may be absent.
     *
     * @param field the field of the column
     * @param value the number, if any
     * @return this row
     */
    public SheetRow amount(String field, Optional<BigDecimal> value) {
        value.ifPresent(present -> amount(field, present));
        return this;
    }

    /**
     * A whole number.
     *
     * @param field the field of the column
     * @param value the number
     * @return this row
     */
    public SheetRow whole(String field, int value) {
        return amount(field, BigDecimal.valueOf(value));
    }

    /**
     * A whole number that may be absent.
     *
     * @param field the field of the column
     * @param value the number, if any
     * @return this row
     */
    public SheetRow whole(String field, Optional<Integer> value) {
        value.ifPresent(present -> whole(field, present));
        return this;
    }

    /**
     * A day that may be absent.
     *
     * @param field the field of the column
     * @param date the day, if any
     * @return this row
     */
    public SheetRow day(String field, Optional<LocalDate> date) {
        date.ifPresent(present -> entries.put(field, new Entry.Day(present)));
        return this;
    }

    /**
     * Shows all numbers of the row with so many decimals.
     *
     * @param places the decimals, 0 or more
     * @return this row
     */
    public SheetRow shownWith(int places) {
        decimals = places;
        return this;
    }

    /**
     * Some entries are given: not for the one who fills in the form to change.
     *
     * @param fields their fields
     * @return this row
     */
    public SheetRow given(String... fields) {
        given.addAll(List.of(fields));
        return this;
    }

    boolean isGiven(String field) {
        return given.contains(field);
    }

    int decimals() {
        return decimals;
    }

    Optional<Entry> find(String field) {
        return Optional.ofNullable(entries.get(field));
    }
}
