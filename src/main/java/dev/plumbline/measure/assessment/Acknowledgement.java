package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.picture.AllianceFacts;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.submission.Commitment.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the action that takes up a warning: its key or its words name the warning's rule, such as {@code sponsor-absent}, or the
 * warning itself, such as {@code sponsor-absent.helvara}.
 *
 * @param actions actions told in the quarter and the one before, the latest last
 */
public record Acknowledgement(List<Action> actions) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    /** Copies the list. */
    public Acknowledgement {
        actions = List.copyOf(actions);
    }

    static Acknowledgement of(AllianceFacts facts, Quarter quarter) {
        return new Acknowledgement(List.of(quarter.plus(-1), quarter).stream()
                .flatMap(each -> facts.alliance().sides().stream()
                        .map(Side::partner)
                        .flatMap(partner -> facts.list(Action.class, partner, each).stream()))
                .toList());
    }

    Warning acknowledge(Warning warning) {
        Optional<Action> taken = actions.reversed().stream()
                .filter(action -> names(action, warning))
                .findFirst();
        return taken.map(action -> warning.acknowledged(action.owner())).orElse(warning);
    }

    private static boolean names(Action action, Warning warning) {
        String text = (action.id() + " " + action.what()).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(text, -1))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(word -> word.equals(warning.reference())
                        || word.equals(warning.signal().rule().id()));
    }
}
