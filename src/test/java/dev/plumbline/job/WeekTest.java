package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.finding.Checked;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.dispatch.Dispatch;
import dev.plumbline.job.due.Due;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/**
 * Two weeks of October, told by the status page: returns come early, wrong, twice, late and not at all; reminders go out, the
 * cut-off falls, the packs are made when they are due and go out when they are released. By hand: the drop and the release.
 */
class WeekTest {

    private static final MovedClock CLOCK = new MovedClock(Instant.EPOCH);
    private static final List<String> PARTNERS = partners();

    @TempDir
    private Path home;

    private static List<String> partners() {
        return JobHarness.RETURNS.stream().map(one -> one.partner()).distinct().toList();
    }

    /** Number of the right return of a partner for the quarter. */
    private static String right(int partner) {
        return String.valueOf(IntStream.range(0, JobHarness.RETURNS.size())
                .filter(number -> JobHarness.RETURNS.get(number).partner().equals(PARTNERS.get(partner)))
                .max()
                .orElseThrow());
    }

    /** What the day brings: files are dropped, then every hour somebody asks what is due. */
    private String day(int day, String... drops) throws IOException {
        for (int i = 0; i < drops.length; i += 2) {
            JobHarness.drop(home, drops[i], drops[i + 1]);
        }
        try (JobHarness harness = JobHarness.open(home, Agreed.class)) {
            for (int hour = 7; hour <= 9; hour++) {
                CLOCK.put(at(day, hour));
                harness.get(Due.class).run(JobFiles.read(new Home(home)));
                harness.get(Closing.class).run();
            }
        }
        return page();
    }

    private static Instant at(int day, int hour) {
        return LocalDate.of(2026, Month.OCTOBER, day).atTime(hour, 5).toInstant(ZoneOffset.UTC);
    }

    private String page() throws IOException {
        return Files.readString(home.resolve("output/index.html"));
    }

    private List<String> mails() throws IOException {
        Path outbox = home.resolve("output/outbox/2026-Q3");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void layOutJobs() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(
                home.resolve("jobs/intake.yml"),
                "job: intake\ncalendar: { zone: UTC }\nwhen: every business day at 07:00\n");
        Files.writeString(
                home.resolve("jobs/reminders.yml"),
                "job: reminders\ncalendar: { zone: UTC }\nwhen: every business day at 08:00\ndeliver: { hold: false }\n");
        Files.writeString(home.resolve("jobs/quarterly.yml"), """
                job: quarterly
                calendar: { zone: UTC }
                when: quarter-end + 11 business days at 08:00
                needs: { received: 90%, else: banner }
                deliver: { hold: true, domains: [example.com] }
                """);
    }

    @Test
    void twoWeeksGoByWithNothingDoneByHandButTheDropAndTheRelease() throws IOException {
        layOutJobs();
        JobHarness.drop(home, "register.xlsx", "register");
        CLOCK.put(at(1, 6));
        day(2);
        assertThat(day(5, PARTNERS.get(0) + "/early.xlsx", right(0))).contains(">accepted<");
        assertThat(mails()).isEmpty();

        assertThat(day(6)).contains("sent, in the last 100 days");
        assertThat(mails())
                .as("three days before: all but the one who reported")
                .hasSize(2);
        assertThat(day(7, PARTNERS.get(1) + "/wrong.xlsx", "bad"))
                .contains("nothing it sent can be used", "wrong.xlsx", "rejected; the answer in input/");
        day(9, PARTNERS.get(0) + "/again.xlsx", right(0));
        assertThat(day(12, PARTNERS.get(1) + "/late.xlsx", right(1)))
                .contains("Ask ", " for its return of 2026-Q3: it is late.", ">late<")
                .doesNotContain("nothing it sent can be used");
        assertThat(mails()).as("three days after: the one who is still missing").hasSize(3);
        assertThat(day(14)).doesNotContain("plumbline release");

        String due = day(15, PARTNERS.get(2) + "/too-late.xlsx", right(2));
        assertThat(due)
                .contains(
                        "plumbline release --period 2026-Q3",
                        " sent about 2026-Q3 came after the cut-off. Let it in with a reason",
                        ">held<")
                .contains("2026-Q3/portfolio-2026-Q3.pdf", "too-late.xlsx, Thu 15 Oct 2026 07:05, waits");
        assertThat(mails()).hasSize(3);
        release();

        String after = day(16);
        assertThat(after).doesNotContain("plumbline release", ">held<").contains(">sent<");
        assertThat(mails()).hasSize(3 + 1 + PARTNERS.size());
        String pack = Files.readString(home.resolve("output/outbox/2026-Q3")
                .resolve(mails().stream()
                        .filter(name -> name.startsWith("chair"))
                        .findFirst()
                        .orElseThrow()));
        assertThat(pack).contains("Fewer returns came in than were agreed (90", "portfolio-2026-Q3.pdf");
        assertThat(Files.readString(home.resolve("output/metrics.prom")))
                .contains("plumbline_last_success_timestamp_seconds{job=\"quarterly\"} "
                        + at(15, 8).getEpochSecond())
                .contains("plumbline_due_lag_seconds{job=\"intake\"} 0\n")
                .contains("plumbline_returns_expected{quarter=\"2026-Q3\"} " + PARTNERS.size() + "\n")
                .contains("plumbline_returns_usable{quarter=\"2026-Q3\"} 2\n")
                .contains("plumbline_files_refused{quarter=\"2026-Q3\"} 1\n")
                .contains("plumbline_letters{state=\"held\"} 0\n", "plumbline_letters{state=\"failed\"} 1\n");
        assertThat(Files.readString(home.resolve("output/2026-Q3/facts.json")))
                .contains("late.xlsx")
                .doesNotContain("too-late.xlsx");
    }

    private void release() throws IOException {
        try (JobHarness harness = JobHarness.open(home, Agreed.class)) {
            CLOCK.put(at(15, 10));
            Dispatch dispatch = harness.get(Dispatch.class);
            List<Letter> held = dispatch.listToRelease("2026-Q3", false);
            assertThat(held)
                    .extracting(Letter::address)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("chair"), PARTNERS.stream())
                            .map(name -> name + "@example.com")
                            .toList());
            dispatch.release(held);
            harness.get(Closing.class).run();
            assertThat(harness.get(LetterLedger.class).listAbout("2026-Q3"))
                    .extracting(letter -> letter.standing().state())
                    .containsOnly(Letter.State.SENT, Letter.State.FAILED);
        }
    }

    /** A register with deadlines, a chair who gets the portfolio, one outside of the domain, and somebody at each partner. */
    static class Agreed {

        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        FileReading fileReading() {
            FileReading words = new JobHarness.Words().fileReading();
            return new FileReading() {
                @Override
                public Checked<Register> readRegister(Path file, String sha256) {
                    Checked<Register> read = words.readRegister(file, sha256);
                    return new Checked<>(read.value().map(Agreed::with), read.findings());
                }

                @Override
                public Prepared prepare(Register register) {
                    return words.prepare(register);
                }
            };
        }

        private static Register with(Register one) {
            List<Recipient> recipients = new ArrayList<>();
            recipients.add(new Recipient("portfolio", "The Chair", "chair@example.com"));
            recipients.add(new Recipient("portfolio", "An Outsider", "out@elsewhere.example"));
            PARTNERS.forEach(partner -> recipients.add(new Recipient(partner, "PMO", partner + "@example.com")));
            Deadlines deadlines = new Deadlines(Optional.of(9), Optional.of(14), List.of(3, -3), ZoneOffset.UTC);
            return new Register(
                    new FiscalCalendar(
                            one.calendar().firstMonth(), one.calendar().namedAfterEnd(), deadlines),
                    one.partners(),
                    one.alliances(),
                    one.goals(),
                    one.indicators(),
                    one.targets(),
                    one.items(),
                    recipients);
        }
    }
}
