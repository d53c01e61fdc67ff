package dev.plumbline.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which partners are answered. */
public enum Language {
    /** English as in the United Kingdom: days before months, a point before decimals. */
    ENGLISH("en", Locale.UK),
    /** German as in Germany: a comma before decimals. */
    GERMAN("de", Locale.GERMANY);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /**
     * Its code, as written in the register.
     *
     * @return two letters after ISO 639, such as {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * How it writes numbers and dates.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The language with a code.
     *
     * @param code the code, in any case
     * @return the language, or empty when there is none
     */
    public static Optional<Language> tryParse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /**
     * The codes of all languages.
     *
     * @return codes, English first
     */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
