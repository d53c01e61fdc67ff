package dev.plumbline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of messages in the language of the message: numbers and days in its form, words of ours translated. What is
 * neither, such as a key or a heading, stays as it is.
 */
public final class PartWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final String OPEN = "{}";
    private static final List<Phrase> GERMAN = phrases(Language.GERMAN);

    private PartWords() {}

    /** A phrase with open places; each takes any words. */
    private record Phrase(Pattern pattern, String translation) {}

    /**
     * A part in a language.
     *
     * @param language the language
     * @param part a number with a point, a day as year-month-day, words of ours in English, or anything else
     * @return the part as the language writes it
     */
    public static String in(Language language, String part) {
        return switch (language) {
            case ENGLISH -> part;
            case GERMAN -> german(part);
        };
    }

    private static String german(String part) {
        Matcher day = DAY.matcher(part);
        if (day.matches()) {
            return day.replaceFirst("$3.$2.$1");
        }
        if (NUMBER.matcher(part).matches()) {
            return part.replace('.', ',');
        }
        for (Phrase phrase : GERMAN) {
            Matcher matcher = phrase.pattern.matcher(part);
            if (matcher.matches()) {
                return filled(phrase.translation, matcher);
            }
        }
        return part;
    }

    private static String filled(String translation, Matcher matcher) {
        String filled = translation;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            filled = filled.replaceFirst(Pattern.quote(OPEN), Matcher.quoteReplacement(german(matcher.group(i))));
        }
        return filled;
    }

    /** Those with the longest fixed words first, so that the closest one is found. */
    private static List<Phrase> phrases(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dev.plumbline.finding.phrases", Locale.of(language.code()), FindingTexts.EXACT);
        List<String> keys = new ArrayList<>(bundle.keySet());
        keys.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return keys.stream()
                .map(key -> new Phrase(
                        Pattern.compile(Pattern.quote(key).replace(OPEN, "\\E(.*)\\Q"), Pattern.DOTALL),
                        bundle.getString(key)))
                .toList();
    }
}
