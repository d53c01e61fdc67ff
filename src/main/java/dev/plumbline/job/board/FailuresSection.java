package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.due.Agenda;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.List;
import java.util.stream.Stream;

/**
 * What failed, and why: jobs, files of the quarters that are looked at, mails.
 *
 * @param periods what jobs had to do lately
 * @param collected where returns stand; empty without a register
 * @param letters the letters of the last months
 * @param times tells times
 */
record FailuresSection(
        List<JobPeriod> periods, List<Board.Returns.Collected> collected, List<Letter> letters, Times times) {

    StatusPage.Section section() {
        List<List<Cell>> rows = Stream.of(
                        periods.stream()
                                .filter(period -> period.state() == JobPeriod.State.FAILED)
                                .map(this::row),
                        collected.stream()
                                .flatMap(quarter -> quarter.standings().stream().flatMap(this::files)),
                        letters.stream()
                                .filter(letter -> letter.standing().state() == Letter.State.FAILED
                                        || letter.standing().state() == Letter.State.DOUBTFUL)
                                .map(this::row))
                .flatMap(some -> some)
                .toList();
        return new StatusPage.Section(
                "failures",
                "What failed, and why?",
                rows.isEmpty() ? "Nothing." : "Jobs, then files, then mails.",
                List.of("What", "When", "Why"),
                rows);
    }

    private List<Cell> row(JobPeriod period) {
        return Cell.of(
                "job " + period.job() + ", " + times.period(period.period()),
                times.of(period.changedAt()),
                period.note() + " Tried again from " + times.of(Agenda.nextTry(period)) + ".");
    }

    private Stream<List<Cell>> files(Standing standing) {
        return standing.files().stream().filter(file -> !file.state().isUsed()).map(this::row);
    }

    private List<Cell> row(Handed file) {
        return Cell.of(
                Shown.text(file.partner() + "/" + file.name()),
                times.of(file.received()),
                file.state().words() + "; the answer in input/" + file.partner() + "/feedback/ says why");
    }

    private List<Cell> row(Letter letter) {
        return Cell.of(
                "mail to " + Shown.text(letter.address()) + " about " + letter.period(),
                times.of(letter.standing().changedAt()),
                Shown.text(letter.standing().note()));
    }
}
