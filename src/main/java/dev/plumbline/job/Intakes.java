package dev.plumbline.job;

import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.intake.IntakeJob;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/** Looks at the inbox. */
@Component
public final class Intakes {

    private static final Logger LOG = LoggerFactory.getLogger(Intakes.class);

    private final Launcher launcher;
    private final ReceiptLedger receipts;
    private final ReadingLedger readings;
    private final RegisterShelf shelf;
    private final Inbox inbox;

    Intakes(Launcher launcher, ReceiptLedger receipts, ReadingLedger readings, RegisterShelf shelf, Inbox inbox) {
        this.launcher = launcher;
        this.receipts = receipts;
        this.readings = readings;
        this.shelf = shelf;
        this.inbox = inbox;
    }

    Looked run(Instant now) {
        Instant look = nextLook(now);
        launcher.runIntake(parametersOf(look));
        if (shelf.find(look).isEmpty()) {
            throw withoutRegister();
        }
        List<Told> told = readings.listTold(look);
        LOG.info("intake    {}", counts(told));
        return new Looked(look, told);
    }

    /** A clock that was put back shows a time of which the first millisecond that is free was looked at already. */
    private Instant nextLook(Instant now) {
        Instant look = receipts.nextInstant(now);
        while (launcher.isIntakeCompleted(parametersOf(look))) {
            look = look.plusMillis(1);
        }
        return look;
    }

    private static JobParameters parametersOf(Instant look) {
        return new JobParametersBuilder()
                .addString(IntakeJob.LOOK, look.toString())
                .toJobParameters();
    }

    /**
     * Why there is no register in force, and how to get one.
     *
     * @return the refusal of whoever needs one
     */
    public Refused withoutRegister() {
        if (inbox.findRegister().isEmpty()) {
            return new Refused(
                    ExitCode.CONFIGURATION,
                    "There is no register: nobody knows what was agreed.",
                    "Put it at input/register.xlsx, or try 'plumbline example DIR' to see how one looks.");
        }
        boolean wasRead = readings.listTold().stream()
                .anyMatch(told -> told.receipt().partner().equals(Receipt.ALLIANCE_OFFICE));
        return wasRead
                ? new Refused(
                        ExitCode.CONFIGURATION,
                        "The register cannot be used, and there was no good one before.",
                        "The answer in input/feedback/ says what to mend.")
                : new Refused(
                        ExitCode.CONFIGURATION,
                        "The register was not read yet: nobody knows what was agreed.",
                        "'plumbline run intake' reads it, and what lies in the partners' folders.");
    }

    /** Files seen as the sum of their states. */
    private static String counts(List<Told> told) {
        return told.size()
                + (told.size() == 1 ? " file seen = " : " files seen = ")
                + Arrays.stream(FileState.values())
                        .map(state -> told.stream()
                                        .filter(file -> file.state() == state)
                                        .count()
                                + " " + state.words())
                        .collect(Collectors.joining(" + "));
    }

    /**
     * A look at the inbox.
     *
     * @param at when
     * @param told the files that were told what became of them
     */
    record Looked(Instant at, List<Told> told) {}
}
