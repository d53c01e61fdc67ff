package dev.plumbline.job.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.delivery.page.StatusPage.Task;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the operator is to do about returns: who is silent is asked, who sent something useless is helped. */
class ReturnTasksTest {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Deadlines DEADLINES =
            new Deadlines(Optional.of(10), Optional.of(20), List.of(3), ZoneOffset.UTC);
    private static final String LATE = "2026-10-15T06:00:00Z";
    private static final String LOCKED = "2026-10-25T06:00:00Z";

    private static Handed file(String partner, String day, FileState state) {
        return new Handed(partner, "return.xlsx", "ab12", Instant.parse("2026-10-" + day + "T06:00:00Z"), state);
    }

    private static List<String> told(String now, int partners, boolean wentOut, Handed... files) {
        Corpus corpus = new Corpus(FiscalCalendar.CALENDAR_YEAR, 1);
        IntStream.rangeClosed(1, partners).forEach(number -> corpus.center("p" + number, "Partner " + number));
        Register register = corpus.register();
        List<Standing> standings = register.partners().stream()
                .map(partner -> Standing.of(
                        partner.id(),
                        Q3,
                        FiscalCalendar.CALENDAR_YEAR.periodOf(Q3),
                        List.of(files),
                        new Standing.Rules(DEADLINES, List.of())))
                .toList();
        return new ReturnTasks(new Board.Returns.Collected(register, Q3, standings, Instant.parse(now)), wentOut)
                .list().stream()
                        .map(Task::words)
                        .map(text -> text.replaceAll("[\u2066-\u2069]", ""))
                        .toList();
    }

    @Test
    void whoseFileWasRejectedIsHelpedAlsoWhenItIsLate() {
        assertThat(told(LATE, 1, false, file("p1", "02", FileState.REJECTED)))
                .containsExactly(
                        "Help Partner 1 with its return of 2026-Q3, which is late: nothing it sent can be used."
                                + " The answer lies in input/p1/feedback/.");
        assertThat(told("2026-10-05T06:00:00Z", 1, false, file("p1", "02", FileState.UNREADABLE)))
                .containsExactly("Help Partner 1 with its return of 2026-Q3: nothing it sent can be used."
                        + " The answer lies in input/p1/feedback/.");
    }

    @Test
    void whoSentNothingIsAskedInOneLineForAll() {
        assertThat(told("2026-10-05T06:00:00Z", 2, false)).isEmpty();
        assertThat(told(LATE, 1, false)).containsExactly("Ask Partner 1 for its return of 2026-Q3: it is late.");
        assertThat(told(LATE, 2, false))
                .containsExactly("Ask Partner 1 and Partner 2 for their returns of 2026-Q3: they are late.");
        assertThat(told(LATE, 26, false, file("p2", "02", FileState.REJECTED)))
                .satisfiesExactly(
                        help -> assertThat(help).startsWith("Help Partner 2 "),
                        ask -> assertThat(ask)
                                .isEqualTo("Ask Partner 1, Partner 3, Partner 4, Partner 5, Partner 6 and 20 others"
                                        + " for their returns of 2026-Q3: they are late."));
    }

    @Test
    void whatCameLateButCountsAsksForNothing() {
        assertThat(told(LATE, 1, false, file("p1", "13", FileState.ACCEPTED))).isEmpty();
    }

    @Test
    void afterTheCutOffItIsSaidWhatCameAndLeftOutOnceThePacksAreOut() {
        assertThat(told(LOCKED, 1, false))
                .containsExactly(
                        "Partner 1 did not report 2026-Q3 before the cut-off. Let it in with a reason, or leave it.");
        assertThat(told(LOCKED, 1, false, file("p1", "02", FileState.REJECTED)))
                .singleElement()
                .asString()
                .contains(
                        "Nothing that Partner 1 sent about 2026-Q3 can be used",
                        "input/p1/feedback/",
                        "cut-off is over");
        assertThat(told(LOCKED, 1, false, file("p1", "22", FileState.ACCEPTED)))
                .singleElement()
                .asString()
                .contains("What Partner 1 sent about 2026-Q3 came after the cut-off.");
        assertThat(told(LOCKED, 1, true)).isEmpty();
    }
}
