package dev.plumbline.submission.workbook.schema;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.finding.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that stand for closed choices in a workbook. */
public final class ChoiceWords {

    /** Yes and No. */
    public static final List<String> YES_NO = List.of("Yes", "No");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("y", "yes"),
            Map.entry("true", "yes"),
            Map.entry("n", "no"),
            Map.entry("false", "no"),
            Map.entry("r", "red"),
            Map.entry("a", "amber"),
            Map.entry("yellow", "amber"),
            Map.entry("g", "green"),
            Map.entry("exec", "executive"),
            Map.entry("ja", "yes"),
            Map.entry("nein", "no"),
            Map.entry("rot", "red"),
            Map.entry("gelb", "amber"),
            Map.entry("grün", "green"),
            Map.entry("leitung", "executive"),
            Map.entry("arbeitsebene", "working"),
            Map.entry("ohne angabe", "unstated"),
            Map.entry("verfolgen", "pursue"),
            Map.entry("mittragen", "accept"),
            Map.entry("ablehnen", "oppose"),
            Map.entry("passung", "fit"),
            Map.entry("ziele", "goals"),
            Map.entry("steuerung", "governance"),
            Map.entry("vertrag", "terms"),
            Map.entry("mittel", "resources"),
            Map.entry("lernen", "learning"));

    private ChoiceWords() {}

    /**
     * The word for a choice.
     *
     * @param choice the choice
     * @return such as {@code Higher}; for a foundation its name for print, for a language its code
     */
    public static String of(Enum<?> choice) {
        if (choice instanceof Foundation foundation) {
            return foundation.words();
        }
        if (choice instanceof Language language) {
            return language.code();
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

    /**
     * The choice that somebody most likely typed: in any case, or by a common short form.
     *
     * @param choices the words to choose from
     * @param typed what was typed
     * @return one of the choices, or empty
     */
    public static Optional<String> find(List<String> choices, String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        String word = SHORT_FORMS.getOrDefault(lower, lower);
        return choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(lower) || choice.equalsIgnoreCase(word))
                .findFirst();
    }
}
