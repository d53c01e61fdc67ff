package dev.plumbline.pack.data;

import dev.plumbline.pack.language.Catalog;

/** Units of figures in the words of a language; those that partners chose stay as they wrote them. */
public final class Units {

    private static final String KEY = "data.unit-";

    private Units() {}

    /**
     * The word for a unit.
     *
     * @param unit unit of a figure, such as {@code share}; may be empty
     * @param language the language
     * @return its word; the unit itself when it is a partner's own
     */
    public static String word(String unit, Catalog language) {
        String key = KEY + unit.replace(' ', '-');
        return language.has(key) ? language.text(key) : unit;
    }
}
