package dev.plumbline.pack.language;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the places of a phrase, by name: words as they are, sentences made before, and figures that the phrase prints. */
public final class Parts {

    /** Nothing. */
    public static final Parts NONE = new Parts(Map.of());

    private final Map<String, Part> parts;

    private Parts(Map<String, Part> parts) {
        this.parts = parts;
    }

    sealed interface Part {
        record Word(String text) implements Part {}

        record Said(Sentence sentence) implements Part {}

        record Printed(Figure figure) implements Part {}
    }

    /**
     * A word: a name, a text of the catalog, a date; never a number that is a figure.
     *
     * @param name name of the place
     * @param text the word
     * @return the part alone
     */
    public static Parts of(String name, String text) {
        return NONE.and(name, text);
    }

    /**
     * A figure.
     *
     * @param name name of the place
     * @param figure the figure
     * @return the part alone
     */
    public static Parts of(String name, Figure figure) {
        return NONE.and(name, figure);
    }

    /**
     * Figures by number: the first one is {@code 0}.
     *
     * @param figures the figures
     * @return a part for each
     */
    public static Parts of(List<Figure> figures) {
        Parts parts = NONE;
        for (int i = 0; i < figures.size(); i++) {
            parts = parts.and(Integer.toString(i), figures.get(i));
        }
        return parts;
    }

    /**
     * These and a word.
     *
     * @param name name of the place
     * @param text the word
     * @return all
     */
    public Parts and(String name, String text) {
        return with(name, new Part.Word(text));
    }

    /**
     * These and words that may print figures themselves.
     *
     * @param name name of the place
     * @param sentence the words
     * @return all
     */
    public Parts and(String name, Sentence sentence) {
        return with(name, new Part.Said(sentence));
    }

    /**
     * These and a figure.
     *
     * @param name name of the place
     * @param figure the figure
     * @return all
     */
    public Parts and(String name, Figure figure) {
        return with(name, new Part.Printed(figure));
    }

    private Parts with(String name, Part part) {
        Map<String, Part> more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return new Parts(more);
    }

    /**
     * The part with a name.
     *
     * @throws IllegalArgumentException if there is none: phrase and code do not fit
     */
    Part get(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("Nothing is called '" + name + "'; there are " + parts.keySet());
        }
        return part;
    }
}
