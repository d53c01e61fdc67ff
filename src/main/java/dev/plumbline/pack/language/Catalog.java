package dev.plumbline.pack.language;

import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of packs in one language, and how it writes numbers and dates. */
public final class Catalog {

    private static final int LABEL_PARTS = 3;

    private final String language;
    private final Map<String, Phrase> phrases;
    private final Custom custom;

    private Catalog(String language, Map<String, Phrase> phrases, Custom custom) {
        this.language = language;
        this.phrases = phrases;
        this.custom = custom;
    }

    /**
     * The catalog made of texts; {@link CatalogCheck} tells whether they are whole.
     *
     * @param language code of the language, such as {@code en}
     * @param texts text by key
     * @return the catalog
     * @throws IllegalArgumentException if a text has a brace that belongs to no place
     */
    public static Catalog of(String language, Map<String, String> texts) {
        return new Catalog(
                language,
                texts.entrySet().stream()
                        .filter(text -> !text.getKey().startsWith("language."))
                        .collect(
                                Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> Phrase.parse(text.getValue()))),
                new Custom(texts.entrySet().stream()
                        .filter(text -> text.getKey().startsWith("language."))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /**
     * Code of the language.
     *
     * @return such as {@code en}
     */
    public String language() {
        return language;
    }

    /**
     * The tag a PDF reader wants.
     *
     * @return such as {@code en-GB}
     */
    public String tag() {
        return custom.texts().getOrDefault("language.tag", language);
    }

    /**
     * How the language writes numbers, dates and names.
     *
     * @return its custom
     */
    public Custom custom() {
        return custom;
    }

    /**
     * Whether there is a text.
     *
     * @param key its key
     * @return false when the code must do without it
     */
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /**
     * A text without places.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if there is no such text, or it asks for parts
     */
    public String text(String key) {
        return say(key, Parts.NONE).text();
    }

    /**
     * A text whose places take words only.
     *
     * @param key its key
     * @param parts what stands in its places
     * @return the text
     * @throws IllegalArgumentException if there is no such text, or it asks for other parts
     */
    public String text(String key, Parts parts) {
        return say(key, parts).text();
    }

    /**
     * A sentence without places.
     *
     * @param key its key
     * @return the sentence
     * @throws IllegalArgumentException if there is no such text, or it asks for parts
     */
    public Sentence say(String key) {
        return say(key, Parts.NONE);
    }

    /**
     * A sentence that names the figures whose numbers it prints, in the order they appear.
     *
     * @param key its key
     * @param parts what stands in its places
     * @return the sentence
     * @throws IllegalArgumentException if there is no such text, or it asks for other parts
     */
    public Sentence say(String key, Parts parts) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("Language '" + language + "' has no text '" + key + "'");
        }
        try {
            return phrase.say(parts, custom);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Text '" + key + "' in '" + language + "': " + e.getMessage(), e);
        }
    }

    /**
     * The word for a constant.
     *
     * @param constant such as {@code Rating.GOOD}
     * @return the text with the key {@code term.rating.good}
     * @throws IllegalArgumentException if there is no such text
     */
    public String term(Enum<?> constant) {
        return text(termKey(constant));
    }

    /**
     * The letter that stands for a constant where there is no room for its name; within one type no two share one.
     *
     * @param constant the constant
     * @return one letter
     */
    public String letter(Enum<?> constant) {
        return text(termKey(constant) + "-letter");
    }

    static String termKey(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return ("term." + type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }

    /**
     * The words that layout and charts bring along.
     *
     * @return a text for each label
     */
    public Labels labels() {
        Parts places = Parts.NONE;
        for (int i = 0; i < LABEL_PARTS; i++) {
            places = places.and(Integer.toString(i), "{" + i + "}");
        }
        Map<Label, String> words = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            words.put(label, text(termKey(label), places));
        }
        return new Labels(words, custom.rule("decimal"), custom.rule("group"));
    }

    /**
     * All that the catalog says, in a fixed order: two catalogs with the same bytes make the same packs.
     *
     * @return UTF-8
     */
    public byte[] canonical() {
        return (new TreeMap<>(custom.texts()) + "\n" + new TreeMap<>(phrases)).getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Phrase> phrases() {
        return phrases;
    }
}
