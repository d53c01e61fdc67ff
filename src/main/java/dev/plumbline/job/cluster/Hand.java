package dev.plumbline.job.cluster;

import dev.plumbline.job.cluster.place.Whereabouts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Does orders. One that nobody waits for any more is dropped: its run ended, or was given up when its manager died. Who was
 * thought dead and is not cannot commit any more, as the execution of the part was noted anew meanwhile.
 */
final class Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);

    /** How many processes may end while they work at the same part. */
    private static final int TRIES = 3;

    private final JobRepository repository;
    private final Function<String, Step> steps;
    private final BiFunction<Order, StepExecution, Optional<HandedBack>> objections;
    private final AtomicLong run = new AtomicLong();

    /**
     * A hand.
     *
     * @param repository knows the parts
     * @param steps the steps by name
     * @param objections why an order cannot be done here, if it cannot
     */
    Hand(
            JobRepository repository,
            Function<String, Step> steps,
            BiFunction<Order, StepExecution, Optional<HandedBack>> objections) {
        this.repository = repository;
        this.steps = steps;
        this.objections = objections;
    }

    Taken take(Order order) {
        StepExecution part = repository.getStepExecution(order.execution());
        if (part == null
                || !part.getStatus().isRunning()
                || !part.getJobExecution().getStatus().isRunning()) {
            LOG.info("cluster   dropping part {}: nobody waits for it", order.execution());
            return new Taken.Settled();
        }
        Optional<HandedBack> objection =
                isOfThisRun(part) ? objections.apply(order, part) : Optional.of(ofAnotherRun(part));
        if (objection.isPresent()) {
            return new Taken.Returned(objection.get());
        }
        PartNotes notes = new PartNotes(part);
        if (notes.takes() >= TRIES) {
            giveUp(part, notes);
        } else {
            notes.take(Whereabouts.NAME);
            repository.updateExecutionContext(part);
            work(part, steps.apply(order.step()));
        }
        return new Taken.Settled();
    }

    /** What was read for one run may have changed by the next. */
    private boolean isOfThisRun(StepExecution part) {
        run.compareAndSet(0, part.getJobExecutionId());
        return run.get() == part.getJobExecutionId();
    }

    private static HandedBack ofAnotherRun(StepExecution part) {
        return new HandedBack(HandedBack.Reason.OTHER_RUN, "Run " + part.getJobExecutionId() + " has begun.");
    }

    private void work(StepExecution part, Step step) {
        LOG.info("cluster   {} of run {}", part.getStepName(), part.getJobExecutionId());
        try {
            step.execute(part);
        } catch (JobInterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a part", e);
        }
        if (part.getStatus() == BatchStatus.UNKNOWN) {
            resolve(part.getId());
        } else if (part.getStatus() != BatchStatus.COMPLETED) {
            new PartNotes(part).fail(part.getFailureExceptions());
            repository.updateExecutionContext(part);
        }
    }

    /**
     * The end of a part could not be noted. When another took it over, that is as it should be; when the database was away,
     * the part must be neither left as running nor as something that no run may take up.
     */
    private void resolve(long execution) {
        StepExecution noted = repository.getStepExecution(execution);
        if (noted != null && noted.getStatus() == BatchStatus.UNKNOWN) {
            noted.setStatus(BatchStatus.FAILED);
            repository.update(noted);
        } else if (noted != null && noted.getStatus().isRunning()) {
            throw new IllegalStateException("The end of " + noted.getStepName() + " could not be noted");
        }
    }

    private void giveUp(StepExecution part, PartNotes notes) {
        LOG.warn("cluster   {} is given up: {} died at it", part.getStepName(), notes.workers());
        part.setStatus(BatchStatus.FAILED);
        part.setExitStatus(ExitStatus.FAILED);
        part.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        notes.giveUp();
        repository.updateExecutionContext(part);
        repository.update(part);
    }
}
