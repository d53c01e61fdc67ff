package dev.plumbline.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the texts of a language are whole: the keys of English, the same places in each text, forms for every number. */
public final class CatalogCheck {

    private static final List<String> MONTHS = List.of("months", "months-short");

    private CatalogCheck() {}

    /**
     * Compares a language with English.
     *
     * @param catalog the language
     * @return what has to be mended, a sentence each, by key; empty when it can be used
     */
    public static List<String> problems(Catalog catalog) {
        Catalog english = BuiltIn.english();
        List<String> problems = new ArrayList<>(customs(catalog.custom(), english.custom()));
        Set<String> keys = new TreeSet<>(english.phrases().keySet());
        keys.addAll(catalog.phrases().keySet());
        for (String key : keys) {
            if (!catalog.has(key)) {
                problems.add("Text '" + key + "' is missing.");
            } else if (!english.has(key)) {
                problems.add("Text '" + key + "' is asked for by nobody.");
            } else {
                problems.addAll(places(key, catalog, english));
            }
        }
        return problems;
    }

    private static List<String> customs(Custom custom, Custom english) {
        List<String> problems = new ArrayList<>();
        for (String key : new TreeSet<>(english.texts().keySet())) {
            if (!custom.texts().containsKey(key) && !key.equals("language.genitive-s")) {
                problems.add("Text '" + key + "' is missing.");
            }
        }
        for (String months : MONTHS) {
            if (custom.texts().getOrDefault("language." + months, "").split("\\|", -1).length != 12) {
                problems.add("Text 'language." + months + "' has to hold 12 months, parted by |.");
            }
        }
        try {
            PluralRule.parse(custom.texts().getOrDefault("language.plural", ""));
        } catch (IllegalArgumentException e) {
            problems.add("Text 'language.plural': " + e.getMessage() + ".");
        }
        return problems;
    }

    private static List<String> places(String key, Catalog catalog, Catalog english) {
        Phrase phrase = Map.copyOf(catalog.phrases()).getOrDefault(key, new Phrase(List.of()));
        Set<String> wanted =
                english.phrases().getOrDefault(key, new Phrase(List.of())).places();
        List<String> problems = new ArrayList<>();
        if (!phrase.places().equals(wanted)) {
            problems.add("Text '" + key + "' has the places " + phrase.places() + ", but needs " + wanted + ".");
        }
        int forms = forms(catalog.custom());
        for (List<String> choice : phrase.choices()) {
            if (choice.size() != forms) {
                problems.add("Text '" + key + "' has " + choice.size() + " forms in " + choice + ", but needs " + forms
                        + ".");
            }
        }
        return problems;
    }

    private static int forms(Custom custom) {
        try {
            return PluralRule.parse(custom.texts().getOrDefault("language.plural", ""))
                    .size();
        } catch (IllegalArgumentException _) {
            return 0;
        }
    }
}
