package dev.plumbline.finding;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What a kind of finding says in one language, as templates with named parts. The English sentences stand beside their
 * rule; right examples and the other languages stand in {@code findings_xx.properties}, keyed by code, so that a finding
 * that was recorded once can be told in any language.
 *
 * @param what what is wrong
 * @param fix how to fix it
 * @param example how it looks when it is right
 */
public record FindingTexts(String what, String fix, String example) {

    private static final String BUNDLES = "dev.plumbline.finding.findings";
    private static final String ON_TRIAL = "on-trial";
    /** Only the language asked for: no bundle of the machine's own language steps in. */
    static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ResourceBundle ENGLISH = bundle(Language.ENGLISH);
    private static final ResourceBundle GERMAN = bundle(Language.GERMAN);

    /**
     * The texts of a kind. A code of an older version that is gone today keeps the English words it was recorded with.
     *
     * @param kind the kind
     * @param language the language
     * @return its texts
     */
    public static FindingTexts of(FindingKind kind, Language language) {
        return new FindingTexts(
                text(kind, "what", language, kind.what()),
                text(kind, "fix", language, kind.fix()),
                text(kind, "example", language, ""));
    }

    /**
     * Whether all parts are there in a language.
     *
     * @param kind the kind
     * @param language the language
     * @return false when a text is missing
     */
    public static boolean isWhole(FindingKind kind, Language language) {
        ResourceBundle texts = texts(language);
        return switch (language) {
            case ENGLISH -> has(texts, kind, "example");
            case GERMAN -> has(texts, kind, "what") && has(texts, kind, "fix") && has(texts, kind, "example");
        };
    }

    /**
     * The keys of a language: code, dot, {@code what}, {@code fix} or {@code example}.
     *
     * @param language the language
     * @return the keys in no order
     */
    public static Set<String> keys(Language language) {
        return texts(language).keySet();
    }

    /** What is added to the words of a rule on trial. */
    static String onTrial(Language language) {
        return texts(language).getString(ON_TRIAL);
    }

    private static ResourceBundle texts(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLES, Locale.of(language.code()), EXACT);
    }

    private static boolean has(ResourceBundle texts, FindingKind kind, String part) {
        return texts.containsKey(kind.code() + "." + part)
                && !texts.getString(kind.code() + "." + part).isBlank();
    }

    private static String text(FindingKind kind, String part, Language language, String recorded) {
        String key = kind.code() + "." + part;
        ResourceBundle texts = texts(language);
        return texts.containsKey(key) ? texts.getString(key) : recorded;
    }
}
