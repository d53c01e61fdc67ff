package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import dev.plumbline.inbox.Shown;
import dev.plumbline.ledger.operation.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was sent to whom, and what was not.
 *
 * @param letters the letters of the last months
 * @param times tells times
 */
record LettersSection(List<Letter> letters, Times times) {

    private static final int MOST_ROWS = 200;

    /** What somebody has to look at stands first. */
    private static final List<Letter.State> ORDER = List.of(
            Letter.State.DOUBTFUL,
            Letter.State.FAILED,
            Letter.State.HELD,
            Letter.State.SENDING,
            Letter.State.READY,
            Letter.State.SENT,
            Letter.State.WITHDRAWN);

    StatusPage.Section section() {
        return new StatusPage.Section(
                "mail",
                "What was sent to whom?",
                lead(),
                List.of("Recipient", "Address", "State", "Since", "What", "Note"),
                letters.stream()
                        .sorted(Comparator.comparingInt(
                                letter -> ORDER.indexOf(letter.standing().state())))
                        .limit(MOST_ROWS)
                        .map(this::row)
                        .toList());
    }

    private String lead() {
        if (letters.isEmpty()) {
            return "No mail was written in the last 100 days.";
        }
        return ORDER.stream()
                        .map(state -> letters.stream()
                                        .filter(letter -> letter.standing().state() == state)
                                        .count()
                                + " " + word(state))
                        .filter(words -> !words.startsWith("0 "))
                        .collect(Collectors.joining(", "))
                + ", in the last 100 days.";
    }

    private List<Cell> row(Letter letter) {
        Letter.State state = letter.standing().state();
        List<Cell> row = new ArrayList<>(Cell.of(Shown.text(letter.person()), Shown.text(letter.address())));
        row.add(new Cell(word(state), toneOf(state), ""));
        row.addAll(Cell.of(
                times.of(letter.standing().changedAt()),
                (letter.kind() == Letter.Kind.REMINDER ? "reminder: " : "")
                        + letter.enclosures().stream()
                                .map(Letter.Enclosure::name)
                                .collect(Collectors.joining(", ")),
                Shown.text(letter.standing().note())));
        return row;
    }

    private static String word(Letter.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Tone toneOf(Letter.State state) {
        return switch (state) {
            case SENT -> Tone.GOOD;
            case HELD, READY, SENDING -> Tone.WATCH;
            case DOUBTFUL, FAILED -> Tone.BAD;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }
}
