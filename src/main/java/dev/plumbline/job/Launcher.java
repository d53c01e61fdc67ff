package dev.plumbline.job;

import dev.plumbline.job.cluster.PartsFailed;
import dev.plumbline.job.secret.Seals;
import dev.plumbline.job.setting.Refused;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Starts jobs and sees to it that a failure is heard. */
@Component
final class Launcher {

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job intake;
    private final Job quarterly;
    private final Seals seals;

    Launcher(
            JobOperator operator,
            JobRepository repository,
            @Qualifier("intake") Job intake,
            @Qualifier("quarterly") Job quarterly,
            Seals seals) {
        this.operator = operator;
        this.repository = repository;
        this.intake = intake;
        this.quarterly = quarterly;
        this.seals = seals;
    }

    void runIntake(JobParameters parameters) {
        run(intake, parameters);
    }

    /** Nothing is begun with a key or password that cannot be used. */
    void runQuarterly(JobParameters parameters) {
        seals.check();
        run(quarterly, parameters);
    }

    /** Runs a job to its end; takes up a run with the same parameters that was interrupted. */
    private void run(Job job, JobParameters parameters) {
        JobExecution execution = start(job, parameters);
        for (int tries = 1; PartsFailed.isWorthAnotherTry(execution, tries); tries++) {
            execution = start(job, parameters);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(job, execution);
        }
    }

    private JobExecution start(Job job, JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The job " + job.getName() + " could not be started", e);
        }
    }

    /** Whether the packs with these parameters were made and published once. */
    boolean isCompleted(JobParameters parameters) {
        return isCompleted(quarterly, parameters);
    }

    /** Whether the inbox was looked at with these parameters. */
    boolean isIntakeCompleted(JobParameters parameters) {
        return isCompleted(intake, parameters);
    }

    private boolean isCompleted(Job job, JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    /** Whether that was begun, at least. */
    boolean isBegun(JobParameters parameters) {
        return repository.getLastJobExecution(quarterly.getName(), parameters) != null;
    }

    private static RuntimeException failure(Job job, JobExecution execution) {
        List<Throwable> all = execution.getAllFailureExceptions();
        for (Throwable thrown : all) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused refused) {
                    return refused;
                }
            }
        }
        for (Throwable thrown : all) {
            if (thrown instanceof PartsFailed parts) {
                return parts.toRefused();
            }
        }
        IllegalStateException failure = new IllegalStateException("The job " + job.getName() + " failed");
        all.forEach(failure::addSuppressed);
        return failure;
    }
}
