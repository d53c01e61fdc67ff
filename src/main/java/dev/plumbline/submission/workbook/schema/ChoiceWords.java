package dev.plumbline.submission.workbook.schema;

import dev.plumbline.agreement.Foundation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The words that stand for closed choices in a workbook. */
public final class ChoiceWords {

    /** Yes and No. */
    public static final List<String> YES_NO = List.of("Yes", "No");

    private ChoiceWords() {}

    /**
     * The word for a choice.
     *
     * @param choice the choice
     * @return such as {@code Higher}; for a foundation its name for print
     */
    public static String of(Enum<?> choice) {
        if (choice instanceof Foundation foundation) {
            return foundation.words();
        }
        String lower = choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /**
     * The words for all choices.
     *
     * @param type the choices
     * @param <E> type of the choices
     * @return words in the order of declaration
     */
    public static <E extends Enum<E>> List<String> ofAll(Class<E> type) {
        return EnumSet.allOf(type).stream().map(ChoiceWords::of).toList();
    }

    /**
     * The choice that a word of {@link #ofAll} stands for.
     *
     * @param type the choices
     * @param word one of the words
     * @param <E> type of the choices
     * @return the choice
     * @throws IllegalArgumentException when the word is none of them
     */
    public static <E extends Enum<E>> E get(Class<E> type, String word) {
        return EnumSet.allOf(type).stream()
                .filter(choice -> of(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }
}
