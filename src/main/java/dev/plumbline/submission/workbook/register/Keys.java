package dev.plumbline.submission.workbook.register;

import dev.plumbline.finding.Origin;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.TableRow;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of one sheet and where they stand; also those of rows with an error, so that one error stays one. */
final class Keys {

    /** Longest key that becomes part of the name of a file. */
    static final int OF_FILES = 60;

    /** Longest key that is looked up only: mappings make it of a partner's own words. */
    static final int OF_WORDS = 200;

    private final String what;
    private final String sheet;
    private final int longest;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    Keys(String what, String sheet, int longest) {
        this.what = what;
        this.sheet = sheet;
        this.longest = longest;
    }

    /** Takes the key of a row; a second one of the same name is logged. */
    String take(TableRow row, String field) {
        String key = row.key(field, longest);
        if (!key.isEmpty()) {
            Origin first = origins.putIfAbsent(key, row.origin(field));
            if (first != null) {
                row.fail(RegisterFinding.KEY_TWICE, field, "first", first.cell());
            }
        }
        return key;
    }

    /** The key a row refers to; one that nothing has is logged. */
    String refer(TableRow row, String field) {
        String key = row.text(field);
        check(row, field, key);
        return key;
    }

    /** Logs a key that nothing has. */
    boolean check(TableRow row, String field, String key) {
        if (key.isEmpty() || origins.containsKey(key)) {
            return !key.isEmpty();
        }
        String hint = Headings.close(key, origins.keySet())
                .map(nearest -> ", perhaps " + nearest)
                .orElse("");
        row.fail(RegisterFinding.REFERENCE_UNKNOWN, field, "what", what, "sheet", sheet, "hint", hint, "value", key);
        return false;
    }

    Map<String, Origin> origins() {
        return origins;
    }
}
