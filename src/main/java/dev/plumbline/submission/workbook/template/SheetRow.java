package dev.plumbline.submission.workbook.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One row to be written: entries by field; what is absent or empty stays an empty cell. */
final class SheetRow {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int decimals = -1;

    /** What a cell holds. */
    sealed interface Entry {
        record Words(String text) implements Entry {}

        record Amount(BigDecimal value) implements Entry {}

        record Day(LocalDate date) implements Entry {}
    }

    SheetRow words(String field, String text) {
        if (!text.isEmpty()) {
            entries.put(field, new Entry.Words(text));
        }
        return this;
    }

    SheetRow amount(String field, BigDecimal value) {
        entries.put(field, new Entry.Amount(value));
        return this;
    }

    SheetRow amount(String field, Optional<BigDecimal> value) {
        value.ifPresent(present -> amount(field, present));
        return this;
    }

    SheetRow whole(String field, int value) {
        return amount(field, BigDecimal.valueOf(value));
    }

    SheetRow whole(String field, Optional<Integer> value) {
        value.ifPresent(present -> whole(field, present));
        return this;
    }

    SheetRow day(String field, Optional<LocalDate> date) {
        date.ifPresent(present -> entries.put(field, new Entry.Day(present)));
        return this;
    }

    /** Shows all numbers of the row with so many decimals. */
    SheetRow shownWith(int places) {
        decimals = places;
        return this;
    }

    int decimals() {
        return decimals;
    }

    Optional<Entry> find(String field) {
        return Optional.ofNullable(entries.get(field));
    }
}
