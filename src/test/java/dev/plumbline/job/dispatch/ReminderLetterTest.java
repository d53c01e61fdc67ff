package dev.plumbline.job.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Partner;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Language;
import dev.plumbline.job.file.Deliver;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Reminders;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderLetterTest {

    private static final Instant NOW = Instant.parse("2026-10-07T06:00:00Z");
    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Deadlines DEADLINES =
            new Deadlines(Optional.of(10), Optional.of(20), List.of(3), ZoneOffset.UTC);

    private static String body(Language language, List<Handed> files) {
        Standing standing = Standing.of(
                "north",
                Q3,
                FiscalCalendar.CALENDAR_YEAR.periodOf(Q3),
                files,
                new Standing.Rules(DEADLINES, List.of()));
        Reminders.Reminder reminder =
                Reminders.findNext(DEADLINES.dayOf(NOW), standing).orElseThrow();
        Partner partner = new Partner("north", "North Ltd", "North", language);
        Letter.Enclosure template = new Letter.Enclosure("output/templates/north.xlsx", "north.xlsx", "ab12", 1);
        return new ReminderLetter(reminder, partner, template, Deliver.USUAL)
                .write("Ada", "ada@example.com", NOW)
                .body();
    }

    @Test
    void whoSentNothingIsAskedForTheReturn() {
        assertThat(body(Language.ENGLISH, List.of()))
                .contains("nothing that can be used has come so far")
                .doesNotContain("Your last file");
    }

    @Test
    void whoSentSomethingUselessIsToldThatItWasSeenAndWhereTheAnswerLies() {
        List<Handed> files = List.of(
                new Handed("north", "first.xlsx", "ab12", NOW.minusSeconds(86_400), FileState.UNREADABLE),
                new Handed("north", "second.xlsx", "cd34", NOW, FileState.REJECTED));

        assertThat(body(Language.ENGLISH, files))
                .contains("Your last file, second.xlsx, could not be used: the answer to it says why");
        assertThat(body(Language.GERMAN, files)).contains("Ihre letzte Datei, second.xlsx, ließ sich nicht verwenden");
    }
}
