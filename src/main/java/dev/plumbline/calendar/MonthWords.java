package dev.plumbline.calendar;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English and German names of months: in full, or cut after three letters or more. No name of one means another month in the other. */
final class MonthWords {

    /** A name, for use in an expression. */
    static final String NAME =
            "(?:jan(?:uary?)?|j\u00e4n(?:ner)?|feb(?:ruary?)?|mar(?:ch)?|m\u00e4rz?|maerz|mrz|apr(?:il)?"
                    + "|ma[yi]|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";

    private static final Map<String, Month> BY_NAME = byName();

    private MonthWords() {}

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>(Map.of(
                "j\u00e4nner", Month.JANUARY, "maerz", Month.MARCH, "mrz", Month.MARCH, "sept", Month.SEPTEMBER));
        for (Month month : Month.values()) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                names.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), month);
            }
        }
        return Map.copyOf(names);
    }

    /** The month of a lower-case name, also of one cut after three letters or more. */
    static Optional<Month> find(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return bare.length() < 3
                ? Optional.empty()
                : BY_NAME.entrySet().stream()
                        .filter(full -> full.getKey().startsWith(bare))
                        .map(Map.Entry::getValue)
                        .findAny();
    }
}
