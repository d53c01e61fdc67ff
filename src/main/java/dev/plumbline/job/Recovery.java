package dev.plumbline.job;

import dev.plumbline.delivery.Publisher;
import dev.plumbline.inbox.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Clears up after a crash, before anything else runs. The store was claimed by this process:
 * whatever is noted as running is dead.
 *
 * @see <a href="https://github.com/spring-projects/spring-batch/issues/4763">Instances without executions</a>
 */
@Component
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** A crash stops the latest runs; those before were recovered by earlier starts. */
    private static final int LATEST = 50;

    private static final int TRIES = 100;

    private final JobRepository repository;
    private final JobOperator operator;
    private final Archive archive;
    private final Publisher publisher;

    Recovery(JobRepository repository, JobOperator operator, Archive archive, Publisher publisher) {
        this.repository = repository;
        this.operator = operator;
        this.archive = archive;
        this.publisher = publisher;
    }

    void run() {
        for (String job : repository.getJobNames()) {
            repository.getJobInstances(job, 0, LATEST).forEach(this::recoverInSpiteOfWorkers);
        }
        try {
            archive.sweep();
            publisher.recover();
        } catch (IOException e) {
            throw new UncheckedIOException("What a crash left in the output folder cannot be cleared up", e);
        }
    }

    /** A worker that is still at it may note something meanwhile: then looked at anew, as each try stops some for good. */
    private void recoverInSpiteOfWorkers(JobInstance instance) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                recover(instance);
                return;
            } catch (OptimisticLockingFailureException e) {
                LOG.info("A worker is still at a run of {}", instance.getJobName());
            }
        }
        recover(instance);
    }

    private void recover(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            LOG.info("Removing the trace of a run of {} that never began", instance.getJobName());
            repository.deleteJobInstance(instance);
        } else if (isUnfinished(last)) {
            LOG.info("Recovering a run of {} that was interrupted", instance.getJobName());
            settle(last);
            operator.recover(last);
        } else if (isUnknown(last)) {
            LOG.info("Taking up a run of {} of which nobody knows how it ended", instance.getJobName());
            settle(last);
        }
    }

    /**
     * The database went away for so long that a step could neither commit nor roll back, and came back in time to have that
     * noted. It rolled back itself then, and whatever a step does may be done again: so it failed, no more.
     */
    private void settle(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
    }

    private static boolean isUnknown(JobExecution execution) {
        return execution.getStatus() == BatchStatus.UNKNOWN
                || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }

    /** A failed run may hold steps that are noted as running, too. */
    private static boolean isUnfinished(JobExecution execution) {
        boolean holdsRunning = execution.getStepExecutions().stream()
                .map(StepExecution::getStatus)
                .anyMatch(BatchStatus::isRunning);
        return execution.getStatus().isRunning() || (execution.getStatus() == BatchStatus.FAILED && holdsRunning);
    }
}
