package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that stand where a number is expected.
 *
 * @param missing there is no number
 * @param notApplicable no number applies
 * @param withheld there is one, but it is kept back
 * @param answers words of a scale and their numbers
 * @param decimalMark {@code .} or {@code ,}; a blank when a number that could be read two ways is to be refused
 * @param scaled what counts where a number format shows thousands: {@code held} or {@code shown}; empty when such a cell
 *     is to be refused
 */
public record Marks(
        List<String> missing,
        List<String> notApplicable,
        List<String> withheld,
        Map<String, BigDecimal> answers,
        char decimalMark,
        String scaled) {

    /** Copies all. */
    public Marks {
        missing = List.copyOf(missing);
        notApplicable = List.copyOf(notApplicable);
        withheld = List.copyOf(withheld);
        answers = Map.copyOf(answers);
    }

    /**
     * What a word stands for; case does not count.
     *
     * @param word the word, without blanks around it
     * @return one of the three kinds of nothing or an answer's number, or empty when it is no such word
     */
    public Optional<Reading> find(String word) {
        if (word.isEmpty() || missing.stream().anyMatch(word::equalsIgnoreCase)) {
            return Optional.of(new Reading.Blank());
        }
        if (notApplicable.stream().anyMatch(word::equalsIgnoreCase)) {
            return Optional.of(new Reading.NotApplicable());
        }
        if (withheld.stream().anyMatch(word::equalsIgnoreCase)) {
            return Optional.of(new Reading.Withheld());
        }
        return answers.entrySet().stream()
                .filter(answer -> word.equalsIgnoreCase(answer.getKey()))
                .<Reading>map(answer -> new Reading.Reported(answer.getValue()))
                .findFirst();
    }
}
