package dev.plumbline.job.intake;

import dev.plumbline.inbox.Archive;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Part;
import dev.plumbline.job.setting.Product;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;

/** What a look at the inbox works with; made once for a look, after its register was read. */
final class Looks {

    private final ReadingLedger readings;
    private final Archive archive;
    private final RegisterShelf shelf;
    private final FileReading reading;
    private final Incomplete incomplete;
    private final LastLook<Intake> looks = new LastLook<>(this::open);

    Looks(ReadingLedger readings, Archive archive, RegisterShelf shelf, FileReading reading, Incomplete incomplete) {
        this.readings = readings;
        this.archive = archive;
        this.shelf = shelf;
        this.reading = reading;
        this.incomplete = incomplete;
    }

    /** The instant of the look that the step on this thread belongs to. */
    static Instant instant() {
        return instant(context());
    }

    private static Instant instant(StepContext step) {
        return Instant.parse(String.valueOf(step.getJobParameters().get(IntakeJob.LOOK)));
    }

    /** The name of the step on this thread. */
    static String stepName() {
        return context().getStepName();
    }

    private static StepContext context() {
        return Objects.requireNonNull(StepSynchronizationManager.getContext(), "No step runs on this thread");
    }

    /** What the step on this thread works with. */
    Intake current() {
        return looks.of(instant());
    }

    /** The files that a part is to read, before it does. */
    List<Receipt> unread(StepExecution part) {
        StepContext step = new StepContext(part);
        return looks.of(instant(step)).unread(Part.ofStep(step.getStepName()));
    }

    private Intake open(Instant look) {
        return shelf.find(look)
                .map(inForce -> open(look, inForce))
                .orElseGet(() -> new Intake(
                        readings,
                        archive,
                        Optional.empty(),
                        Optional.empty(),
                        look,
                        Optional.empty(),
                        incomplete,
                        look));
    }

    private Intake open(Instant look, RegisterShelf.InForce inForce) {
        Receipt register = inForce.receipt();
        FileReading.Prepared reader = reading.prepare(inForce.register());
        Instant mappingsKnown = readings.noteMappings(reader.mappingSha256(), look);
        return new Intake(
                readings,
                archive,
                Optional.of(inForce.register()),
                Optional.of(new Basis(register.sha256(), reader.mappingSha256(), Product.READING_RULES)),
                register.receivedAt().isAfter(mappingsKnown) ? register.receivedAt() : mappingsKnown,
                Optional.of(reader),
                incomplete,
                look);
    }
}
