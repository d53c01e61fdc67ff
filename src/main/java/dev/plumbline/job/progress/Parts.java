package dev.plumbline.job.progress;

import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;

/** What the parts of a step wrote, at whatever machine, as the job repository has it. */
final class Parts {

    /** Each look reads all parts of a run, of which there may be hundreds. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final JobRepository repository;
    private final StepExecution whole;
    private long lookedAt;
    private long written;

    Parts(JobRepository repository, StepExecution whole) {
        this.repository = repository;
        this.whole = whole;
        this.lookedAt = System.nanoTime() - PAUSE.toNanos();
    }

    /** Whether a step does a part of another. */
    static boolean isPart(StepExecution step) {
        return step.getStepName().contains(":");
    }

    /** How many pieces need not be done any more, as a run that was interrupted did them. */
    long writtenBefore() {
        return written(repository.getJobExecutions(whole.getJobExecution().getJobInstance()).stream()
                .filter(execution -> execution.getId() != whole.getJobExecutionId())
                .map(JobExecution::getStepExecutions)
                .flatMap(Collection::stream)
                .filter(step -> step.getStatus() == BatchStatus.COMPLETED));
    }

    /** How many pieces were done by now, or a moment ago; a database that is away tells no more than it did. */
    synchronized long written() {
        if (System.nanoTime() - lookedAt >= PAUSE.toNanos()) {
            try {
                JobExecution run = repository.getJobExecution(whole.getJobExecutionId());
                written = run == null ? written : written(run.getStepExecutions().stream());
            } catch (DataAccessException e) {
                return written;
            } finally {
                lookedAt = System.nanoTime();
            }
        }
        return written;
    }

    private long written(Stream<StepExecution> steps) {
        return steps.filter(step -> isPart(step) && step.getStepName().startsWith(whole.getStepName()))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
    }
}
