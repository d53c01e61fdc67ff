package dev.plumbline.job.due;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.Runs;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.quarterly.Posting;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.submission.FileState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what a job has to do. Doing it twice comes to the same as doing it once. */
@Component
final class Performer {

    private final Runs runs;
    private final Posting posting;
    private final Reminding reminding;
    private final RegisterShelf shelf;
    private final Clock clock;

    Performer(Runs runs, Posting posting, Reminding reminding, RegisterShelf shelf, Clock clock) {
        this.runs = runs;
        this.posting = posting;
        this.reminding = reminding;
        this.shelf = shelf;
        this.clock = clock;
    }

    Outcome perform(JobFile job, JobPeriod period) {
        return switch (job.kind()) {
            case INTAKE -> intake();
            case QUARTERLY -> quarterly(job, Quarter.parse(period.period()));
            case REMINDERS -> reminders(job, period);
        };
    }

    private Outcome intake() {
        List<Told> told = runs.intake();
        return new Outcome(codeFor(told), told.size() + (told.size() == 1 ? " file answered" : " files answered"));
    }

    private Outcome quarterly(JobFile job, Quarter quarter) {
        checkCalendar(job.schedule().calendar());
        Runs.Made made = runs.quarterly(Optional.of(quarter), Optional.empty());
        posting.post(made.issue(), made.folder());
        int packs = made.manifest().packs().size();
        return new Outcome(
                made.unused().isEmpty() ? codeFor(made.told()) : ExitCode.REJECTED_INPUTS,
                packs + (packs == 1 ? " pack" : " packs") + (made.isNew() ? "" : ", made before"));
    }

    /** A quarter must have the same months for him who plans and for him who reports. */
    private void checkCalendar(FiscalCalendar planned) {
        FiscalCalendar agreed = shelf.find(clock.instant())
                .map(inForce -> inForce.register().calendar())
                .orElse(planned);
        if (agreed.firstMonth() != planned.firstMonth() || agreed.namedAfterEnd() != planned.namedAfterEnd()) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The fiscal year of jobs/quarterly.yml is not that of the register.",
                    "Write fiscal-year-starts and fiscal-year-named-after as on the register's sheet Calendar: "
                            + agreed.firstMonth() + ", " + (agreed.namedAfterEnd() ? "end" : "start") + ".");
        }
    }

    private Outcome reminders(JobFile job, JobPeriod period) {
        int letters = reminding.run(job, period.plannedAt());
        return new Outcome(ExitCode.DONE, letters + (letters == 1 ? " reminder" : " reminders"));
    }

    private static ExitCode codeFor(List<Told> told) {
        return told.stream()
                        .anyMatch(file -> file.state() == FileState.REJECTED || file.state() == FileState.UNREADABLE)
                ? ExitCode.REJECTED_INPUTS
                : ExitCode.DONE;
    }

    /**
     * What came of it.
     *
     * @param code for the shell
     * @param note for people
     */
    record Outcome(ExitCode code, String note) {}
}
