package dev.plumbline.calendar;

import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of months: in full, or their first three letters. */
final class MonthWords {

    /** A name, for use in an expression. */
    static final String NAME = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Map<String, Month> BY_LETTERS = Arrays.stream(Month.values())
            .collect(Collectors.toUnmodifiableMap(month -> lower(month).substring(0, 3), Function.identity()));

    private MonthWords() {}

    /** The month of a lower-case name, also of one cut after three letters or more. */
    static Optional<Month> find(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.length() < 3) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LETTERS.get(bare.substring(0, 3)))
                .filter(month -> Stream.of(lower(month), "sept").anyMatch(full -> full.startsWith(bare)));
    }

    private static String lower(Month month) {
        return month.name().toLowerCase(java.util.Locale.ROOT);
    }
}
