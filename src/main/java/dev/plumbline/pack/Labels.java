package dev.plumbline.pack;

import dev.plumbline.writing.Isolate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The few words that layout and charts bring along themselves, in the language of the pack, and how it writes numbers beside
 * axes.
 *
 * @param words a text for each label; {@code {0}} and so on take what the label is told with
 * @param decimal what stands before decimals
 * @param group what stands between thousands
 */
public record Labels(Map<Label, String> words, String decimal, String group) {

    /** The names of the labels themselves, for drawings outside a pack; numbers as in English. */
    public static final Labels NAMES = new Labels(
            Arrays.stream(Label.values())
                    .collect(Collectors.toMap(
                            label -> label,
                            label -> label.name().toLowerCase(Locale.ROOT).replace('_', ' '))),
            ".",
            ",");

    /** What a label says. */
    public enum Label {
        /** Where more stands: the number of a page. */
        PAGE,
        /** Number of a page, of how many. */
        PAGE_OF,
        /** A message on a further sheet. */
        CONTINUED,
        /** An empty block. */
        NONE,
        /** The digest of the inputs on the last page. */
        INPUTS,
        /** A bullet without its bar. */
        NOT_RECEIVED,
        /** A control chart whose limits may still move. */
        TRIAL,
        /** The target's line. */
        TARGET,
        /** The line of the mean. */
        MEAN,
        /** The upper limit. */
        UPPER,
        /** The lower limit. */
        LOWER,
        /** The last value, of the last period. */
        LATEST,
        /** The last value, of an earlier period. */
        LAST_KNOWN,
        /** Heading of the gaps of a dumbbell chart. */
        GAP,
        /** Names that found no place in a chart. */
        NOT_LABELED,
        /** Words for a line: title, first and last period. */
        LINE,
        /** The same, with its usual range. */
        LINE_IN_RANGE,
        /** What is added where periods are missing. */
        LINE_WITH_GAPS,
        /** The embedded facts. */
        ATTACHED_FACTS,
        /** The embedded data of a figure: its title. */
        ATTACHED_DATA,
        /** The embedded part of the manifest. */
        ATTACHED_MANIFEST
    }

    /** Copies the words. */
    public Labels {
        words = Map.copyOf(new EnumMap<>(words));
    }

    /**
     * A label with what it is told with.
     *
     * @param label the label
     * @param parts the parts, in the order of their numbers
     * @return the words
     * @throws IllegalArgumentException if the language has no such label
     */
    public String text(Label label, Object... parts) {
        String text = words.get(label);
        if (text == null) {
            throw new IllegalArgumentException("There is no text for the label " + label);
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", Isolate.around(String.valueOf(parts[i])));
        }
        return text;
    }
}
