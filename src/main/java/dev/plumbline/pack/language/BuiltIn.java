package dev.plumbline.pack.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The languages that come with the program. */
public final class BuiltIn {

    /** Codes of the languages. */
    public static final List<String> CODES = List.of("en", "de");

    /** Files of a language: keys of a file begin with its name. */
    static final List<String> FILES = List.of(
            "agenda",
            "alignment",
            "answer",
            "change",
            "common",
            "copy",
            "data",
            "foundation",
            "goals",
            "ground",
            "heat",
            "language",
            "page",
            "portfolio",
            "quality",
            "record",
            "results",
            "share",
            "sources",
            "term",
            "trends",
            "verdict",
            "voices",
            "warning");

    private static final String FOLDER = "dev.plumbline.pack.language.";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Catalog ENGLISH = Catalog.of("en", texts("en"));
    private static final Catalog GERMAN = Catalog.of("de", texts("de"));

    private BuiltIn() {}

    /**
     * English, against which every other language is held.
     *
     * @return the catalog
     */
    public static Catalog english() {
        return ENGLISH;
    }

    /**
     * A language of the program.
     *
     * @param code its code, such as {@code de}
     * @return its catalog, or empty when the program does not bring it
     */
    public static Optional<Catalog> find(String code) {
        return switch (code) {
            case "en" -> Optional.of(ENGLISH);
            case "de" -> Optional.of(GERMAN);
            default -> Optional.empty();
        };
    }

    /**
     * The texts of a language of the program, as written.
     *
     * @param code its code
     * @return text by key
     * @throws MissingResourceException if a file is missing
     */
    static Map<String, String> texts(String code) {
        Map<String, String> texts = new HashMap<>();
        for (String file : FILES) {
            ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + code + "." + file, Locale.ROOT, EXACT);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }
}
