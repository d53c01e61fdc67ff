package dev.plumbline.job.due;

import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what is due and not done, once. */
@Component
public final class Due {

    private static final Logger LOG = LoggerFactory.getLogger(Due.class);

    private final Agenda agenda;
    private final PeriodLedger ledger;
    private final Performer performer;
    private final Clock clock;

    Due(Agenda agenda, PeriodLedger ledger, Performer performer, Clock clock) {
        this.agenda = agenda;
        this.ledger = ledger;
        this.performer = performer;
        this.clock = clock;
    }

    /**
     * Does it. What fails is noted and tried again later; it does not keep the rest from being done.
     *
     * @param files the jobs
     * @return what was done, in that order
     */
    public List<Performed> run(JobFiles files) {
        Instant now = clock.instant();
        files.jobs().forEach(job -> agenda.lookThrough(job, now));
        List<Performed> performed = new ArrayList<>();
        for (JobFile job : files.jobs()) {
            for (JobPeriod period : agenda.listToDo(job, now)) {
                performed.add(perform(job, period));
            }
        }
        return performed;
    }

    private Performed perform(JobFile job, JobPeriod period) {
        JobPeriod begun = period.begun(clock.instant());
        ledger.note(begun);
        try {
            Performer.Outcome outcome = performer.perform(job, period);
            ledger.note(begun.with(JobPeriod.State.DONE, clock.instant(), outcome.note()));
            return new Performed(period, outcome.code(), outcome.note());
        } catch (Refused refused) {
            String note = refused.getMessage() + " " + refused.action();
            ledger.note(begun.with(JobPeriod.State.FAILED, clock.instant(), note));
            boolean nobodyTyped = refused.exitCode() == ExitCode.USAGE;
            return new Performed(period, nobodyTyped ? ExitCode.TRY_AGAIN : refused.exitCode(), note);
        } catch (RuntimeException e) {
            LOG.error("The job {} of {} failed", period.job(), period.period(), e);
            String note = "Internal error: " + e.getMessage();
            ledger.note(begun.with(JobPeriod.State.FAILED, clock.instant(), note));
            return new Performed(period, ExitCode.INTERNAL, note);
        }
    }

    /**
     * What was done.
     *
     * @param period what it was about
     * @param code what became of it
     * @param note what there is to say about it
     */
    public record Performed(JobPeriod period, ExitCode code, String note) {}
}
