package dev.plumbline.job.board;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPageWriter;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.quarterly.Cycle;
import dev.plumbline.job.reading.Astray;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.ledger.operation.PeriodLedger;
import dev.plumbline.submission.cycle.Standing;
import dev.plumbline.writing.Isolate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the status page, {@code output/index.html}. */
@Component
public final class Board {

    private static final Duration LETTERS_SHOWN = Duration.ofDays(100);
    private static final int PERIODS_SHOWN = 8;

    private final Home home;
    private final PeriodLedger periods;
    private final LetterLedger letters;
    private final Returns returns;
    private final Clock clock;

    Board(Home home, PeriodLedger periods, LetterLedger letters, Returns returns, Clock clock) {
        this.home = home;
        this.periods = periods;
        this.letters = letters;
        this.returns = returns;
        this.clock = clock;
    }

    /** Writes it, and beside it the same for those who watch many homes. */
    public void write() {
        Instant now = clock.instant();
        JobFiles files = JobFiles.read(home);
        List<Returns.Collected> collected = returns.list(now);
        List<JobPeriod> known = files.jobs().stream().flatMap(this::newest).toList();
        List<Letter> written = letters.listChangedSince(now.minus(LETTERS_SHOWN));
        try {
            WholeFile.write(home.statusPage(), StatusPageWriter.write(page(files, known, written, collected, now)));
            WholeFile.write(home.metrics(), new MetricsFile(known, collected, written, now).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The status page cannot be written", e);
        }
    }

    private StatusPage page(
            JobFiles files,
            List<JobPeriod> known,
            List<Letter> written,
            List<Returns.Collected> collected,
            Instant now) {
        ZoneId zone = files.jobs().stream()
                .findFirst()
                .map(job -> job.schedule().zone())
                .orElse(ZoneOffset.UTC);
        Times times = new Times(zone, now);
        List<StatusPage.Task> tasks = new Tasks(files, known, written, collected, astray(collected), times).list();
        return new StatusPage(
                headline(tasks.size()),
                tasks.isEmpty() ? StatusPage.Tone.GOOD : StatusPage.Tone.WATCH,
                "As of " + times.of(now) + " " + times.zoneWords() + ".",
                tasks,
                Stream.of(
                                Stream.of(new DueSection(files, known, times).section()),
                                collected.stream().map(quarter -> new ReturnsSection(quarter, times).section()),
                                Stream.of(
                                        new FailuresSection(known, collected, written, times).section(),
                                        new LettersSection(written, times).section(),
                                        new PacksSection(home).section()))
                        .flatMap(some -> some)
                        .toList());
    }

    private List<String> astray(List<Returns.Collected> collected) {
        List<String> partners = collected.stream()
                .flatMap(quarter -> quarter.register().partners().stream())
                .map(Partner::id)
                .distinct()
                .toList();
        return new Astray(new Inbox(home.input()), partners).list();
    }

    private static String headline(int tasks) {
        return switch (tasks) {
            case 0 -> "All is well: nothing waits for you.";
            case 1 -> "One thing waits for you.";
            default -> tasks + " things wait for you.";
        };
    }

    private Stream<JobPeriod> newest(JobFile job) {
        return periods.listNewest(job.kind().word(), PERIODS_SHOWN).stream();
    }

    /** Where returns stand: of the quarter that ended last, and once that is locked of the one that runs. */
    @Component
    static final class Returns {

        private final RegisterShelf shelf;
        private final Cycle cycle;

        Returns(RegisterShelf shelf, Cycle cycle) {
            this.shelf = shelf;
            this.cycle = cycle;
        }

        List<Collected> list(Instant now) {
            return shelf.find(now).map(RegisterShelf.InForce::register).stream()
                    .flatMap(register -> quarters(register.calendar(), now)
                            .map(quarter ->
                                    new Collected(register, quarter, cycle.standings(register, quarter, now), now)))
                    .toList();
        }

        private static Stream<Quarter> quarters(FiscalCalendar calendar, Instant now) {
            Quarter ended = calendar.quarterOf(
                            YearMonth.from(calendar.deadlines().dayOf(now)))
                    .plus(-1);
            return Stream.of(ended, RegisterFile.collected(calendar, now)).distinct();
        }

        /**
         * A quarter whose returns are looked at.
         *
         * @param register what was agreed
         * @param quarter the quarter
         * @param standings one for each partner
         * @param now the instant
         */
        record Collected(Register register, Quarter quarter, List<Standing> standings, Instant now) {

            String nameOf(Standing standing) {
                return Isolate.around(
                        register.findPartner(standing.partner()).orElseThrow().shortName());
            }
        }
    }
}
