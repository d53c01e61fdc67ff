package dev.plumbline.submission.workbook.schema;

import dev.plumbline.finding.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a template says in a language. Names of sheets are the same in all of them, so that everybody speaks of the same
 * thing; headings, what explains them, what can be chosen and the first sheet are in the language of the partner. Whatever
 * the language of a template, headings are understood in all.
 *
 * @param language the language
 */
public record FormWords(Language language) {

    private static final String BUNDLES = "dev.plumbline.submission.workbook.schema.form";
    private static final ResourceBundle ENGLISH = bundle(Language.ENGLISH);
    private static final ResourceBundle GERMAN = bundle(Language.GERMAN);

    private static final List<FormWords> ALL =
            Arrays.stream(Language.values()).map(FormWords::new).toList();
    private static final Map<String, String> LABELS = labels();
    private static final Map<String, Set<String>> HEADS =
            ReturnSchema.DRAWN.stream().collect(Collectors.toUnmodifiableMap(SheetSchema::name, FormWords::head));

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLES,
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private ResourceBundle texts() {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    /**
     * A phrase of the template.
     *
     * @param key its key
     * @param parts take the places {@code {0}}, {@code {1}} and so on
     * @return the phrase
     * @throws java.util.MissingResourceException when there is no such phrase
     */
    public String say(String key, String... parts) {
        String phrase = texts().getString(key);
        for (int i = 0; i < parts.length; i++) {
            phrase = phrase.replace("{" + i + "}", parts[i]);
        }
        return phrase;
    }

    /**
     * The title of a sheet.
     *
     * @param sheet the sheet
     * @return its first line
     */
    public String title(SheetSchema sheet) {
        return translated(sheet.name() + ".title", sheet.title());
    }

    /**
     * What belongs on a sheet.
     *
     * @param sheet the sheet
     * @return a sentence or two
     */
    public String about(SheetSchema sheet) {
        return translated(sheet.name() + ".about", sheet.about());
    }

    /**
     * What to enter in a column. Survey items are asked in the words of the register, whatever the language.
     *
     * @param sheet the sheet
     * @param column its column
     * @return one line
     */
    public String help(SheetSchema sheet, ColumnSchema column) {
        return translated(sheet.name() + "." + column.field(), column.help());
    }

    /**
     * A sheet with its headings in the language. Survey items keep their keys.
     *
     * @param sheet the sheet, as the schema has it
     * @return the sheet to be drawn
     */
    public SheetSchema headed(SheetSchema sheet) {
        return new SheetSchema(
                sheet.name(),
                sheet.title(),
                sheet.about(),
                sheet.columns().stream()
                        .map(column -> column.headed(heading(sheet, column)))
                        .toList());
    }

    /**
     * The headings of a column in all languages.
     *
     * @param sheet the sheet
     * @param column its column
     * @return the headings, that of the schema first
     */
    public static List<String> headings(SheetSchema sheet, ColumnSchema column) {
        return ALL.stream()
                .map(words -> words.heading(sheet, column))
                .distinct()
                .toList();
    }

    private String heading(SheetSchema sheet, ColumnSchema column) {
        return translated(sheet.name() + "." + column.field() + ".heading", column.heading());
    }

    /**
     * A word to choose.
     *
     * @param word the word, as the schema has it
     * @return the word that is shown and understood
     */
    public String choice(String word) {
        return translated("choice." + word, word);
    }

    /**
     * A label of the first sheet.
     *
     * @param label the label, as the schema has it
     * @return the label that is shown and understood
     */
    public String label(String label) {
        return translated("label." + label.replace(' ', '-'), label);
    }

    /**
     * The label that a text stands for in any language.
     *
     * @param text a label as it is shown
     * @return the label, as the schema has it; the text itself when it is none
     */
    public static String findLabel(String text) {
        return LABELS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text);
    }

    /**
     * Whether we write a text above the table of a sheet ourselves, in any language.
     *
     * @param sheet the sheet
     * @param text the text
     * @return true for its title, what belongs there, and the help of a column
     */
    public static boolean isOurs(SheetSchema sheet, String text) {
        return HEADS.getOrDefault(sheet.name(), Set.of()).contains(text)
                || text.equals(sheet.title())
                || text.equals(sheet.about())
                || sheet.columns().stream().anyMatch(column -> column.help().equals(text));
    }

    private static Set<String> head(SheetSchema sheet) {
        return ALL.stream()
                .flatMap(words -> Stream.concat(
                        Stream.of(words.title(sheet), words.about(sheet)),
                        sheet.columns().stream().map(column -> words.help(sheet, column))))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new java.util.HashMap<>();
        for (Language language : Language.values()) {
            for (String label : ReturnSchema.LABELS) {
                labels.put(new FormWords(language).label(label).toLowerCase(Locale.ROOT), label);
            }
        }
        return Map.copyOf(labels);
    }

    private String translated(String key, String english) {
        ResourceBundle texts = texts();
        return texts.containsKey(key) ? texts.getString(key) : english;
    }
}
