package dev.plumbline.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words for a reader together with the ids of the figures whose numbers stand in them.
 *
 * @param text plain words, as printed; may be empty, never holds a line break
 * @param figures ids of the figures printed in the text, in the order they appear; empty when the text holds no number
 */
public record Sentence(String text, List<String> figures) {

    /** The empty sentence: nothing is printed. */
    public static final Sentence NONE = new Sentence("", List.of());

    /** Copies the list. */
    public Sentence {
        figures = List.copyOf(figures);
    }

    /**
     * Words that hold no figure.
     *
     * @param text plain words
     * @return the sentence
     */
    public static Sentence of(String text) {
        return new Sentence(text, List.of());
    }

    /**
     * Words that print one or more figures.
     *
     * @param text plain words
     * @param figures ids of the figures in them
     * @return the sentence
     */
    public static Sentence of(String text, String... figures) {
        return new Sentence(text, List.of(figures));
    }

    /**
     * Sentences one after the other.
     *
     * @param between what stands between two
     * @param parts the sentences
     * @return all of them as one
     */
    public static Sentence join(String between, List<Sentence> parts) {
        return new Sentence(
                parts.stream().map(Sentence::text).collect(Collectors.joining(between)),
                parts.stream()
                        .flatMap(part -> part.figures().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Whether nothing is printed.
     *
     * @return true when the text is blank
     */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
