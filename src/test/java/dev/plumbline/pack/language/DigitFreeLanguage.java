package dev.plumbline.pack.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English without a digit of its own: days and quarters by name, constants of the method left out. What digits a page shows then come from figures. */
public final class DigitFreeLanguage {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final List<String> CONSTANTS = List.of("{scale}", "{window}", "{enough}", "{wolf}");
    private static final String BAND = "goals.band";

    private DigitFreeLanguage() {}

    /**
     * The catalog.
     *
     * @return its language is called {@code qaa}
     */
    public static Catalog catalog() {
        Map<String, String> texts = new HashMap<>(BuiltIn.texts("en"));
        texts.replaceAll((key, text) -> key.startsWith("language.") ? text : withoutDigits(text));
        texts.put(BAND, "within its band");
        texts.putAll(Map.of(
                "language.quarter", "this quarter",
                "language.quarter-short", "then",
                "language.day", "{month}",
                "language.month", "{month}"));
        return Catalog.of("qaa", texts);
    }

    private static String withoutDigits(String text) {
        String rest = text;
        for (String constant : CONSTANTS) {
            rest = rest.replace(constant, "some");
        }
        StringBuilder plain = new StringBuilder();
        Matcher place = PLACE.matcher(rest);
        int end = 0;
        while (place.find()) {
            plain.append(rest.substring(end, place.start()).replaceAll("[0-9]", "some"))
                    .append(place.group());
            end = place.end();
        }
        return plain.append(rest.substring(end).replaceAll("[0-9]", "some")).toString();
    }
}
