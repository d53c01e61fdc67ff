package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.inbox.Shown;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Reminders;
import dev.plumbline.submission.cycle.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reported and who is missing.
 *
 * @param quarter the quarter and where its returns stand
 * @param times tells times
 */
record ReturnsSection(Board.Returns.Collected quarter, Times times) {

    private static final List<String> COLUMNS = List.of("Partner", "Return", "Counted file", "Next reminder");

    /** Those who are missing stand first. */
    StatusPage.Section section() {
        return new StatusPage.Section(
                "returns-" + quarter.quarter(),
                "Who is missing for " + quarter.quarter() + "?",
                lead(quarter),
                COLUMNS,
                quarter.standings().stream()
                        .sorted(Comparator.comparing(
                                standing -> standing.findUsed().isPresent()))
                        .map(standing -> row(quarter, standing))
                        .toList());
    }

    private static String lead(Board.Returns.Collected quarter) {
        long there = quarter.standings().stream()
                .filter(standing -> standing.findUsed().isPresent())
                .count();
        Optional<Standing> any = quarter.standings().stream().findFirst();
        return there + " of " + quarter.standings().size() + " returns for " + quarter.quarter() + " can be used"
                + any.flatMap(Standing::due).map(day -> ", wanted by " + day).orElse("")
                + any.flatMap(Standing::cutOff)
                        .map(day -> ", counted until " + day)
                        .orElse("")
                + ".";
    }

    private List<Cell> row(Board.Returns.Collected quarter, Standing standing) {
        List<Cell> row = new ArrayList<>(Cell.of(quarter.nameOf(standing)));
        Standing.State state = standing.state(quarter.now());
        row.add(new Cell(state.word(), Tasks.toneOf(state), ""));
        row.addAll(Cell.of(
                Stream.of(
                                standing.findUsed().stream().map(this::words),
                                nothingUsable(standing).stream(),
                                standing.findUpdate().stream()
                                        .flatMap(_ -> standing.findFirstGood().stream())
                                        .map(first -> "the first one came " + times.of(first.received())),
                                standing.listWaiting().stream()
                                        .map(file -> words(file) + ", waits for the next quarter's pack"),
                                standing.extension().stream()
                                        .map(extension -> "exception until " + extension.until() + ": "
                                                + Shown.text(extension.reason())))
                        .flatMap(some -> some)
                        .collect(Collectors.joining("; ")),
                nextReminder(quarter, standing).map(LocalDate::toString).orElse("")));
        return row;
    }

    private static Optional<LocalDate> nextReminder(Board.Returns.Collected quarter, Standing standing) {
        return Reminders.findNext(standing.deadlines().dayOf(quarter.now()), standing)
                .map(Reminders.Reminder::day);
    }

    /** Why there is no file to count: an empty cell would leave open whether anything came. */
    private static Optional<String> nothingUsable(Standing standing) {
        if (standing.findFirstGood().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                standing.files().isEmpty()
                        ? "nothing came yet"
                        : "nothing that can be used: "
                                + Shown.text(standing.files().getLast().name()));
    }

    private String words(Handed file) {
        return Shown.text(file.name()) + ", " + times.of(file.received());
    }
}
