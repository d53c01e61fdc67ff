package dev.plumbline.submission.workbook.schema;

import dev.plumbline.submission.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words in a number cell that say why there is no number. */
public final class ReadingWords {

    /** As we write it: no number applies. */
    public static final String NOT_APPLICABLE = "n/a";

    /** As we write it: there is a number, but it is kept back. */
    public static final String WITHHELD = "withheld";

    private static final Set<String> NOT_APPLICABLE_FORMS =
            Set.of("n/a", "na", "n.a.", "n\\a", "not applicable", "entfällt");
    private static final Set<String> WITHHELD_FORMS =
            Set.of("withheld", "confidential", "suppressed", "vertraulich", "c", "*");
    private static final Set<String> BLANK_FORMS =
            Set.of("-", "--", "---", "..", "...", ".", "\u2013", "\u2014", "tbd", "not available", "no answer");

    private ReadingWords() {}

    /**
     * What a word says.
     *
     * @param text the word, as typed
     * @return the kind of nothing it stands for, or empty when it is no such word
     */
    public static Optional<Reading> find(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (NOT_APPLICABLE_FORMS.contains(word)) {
            return Optional.of(new Reading.NotApplicable());
        }
        if (WITHHELD_FORMS.contains(word)) {
            return Optional.of(new Reading.Withheld());
        }
        return word.isEmpty() || BLANK_FORMS.contains(word) ? Optional.of(new Reading.Blank()) : Optional.empty();
    }
}
