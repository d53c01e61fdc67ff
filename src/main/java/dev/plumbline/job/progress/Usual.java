package dev.plumbline.job.progress;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * What the steps of a job took when it was last done.
 *
 * @param steps its steps in the order in which they began; none when it was never done
 */
record Usual(List<Step> steps) {

    private static final int INSTANCES = 5;

    /**
     * A step that was done.
     *
     * @param name its name
     * @param took how long it took
     * @param items how many pieces it wrote
     */
    record Step(String name, Duration took, long items) {

        /** What it would take for as many pieces as given; the same as then when it counts none. */
        Duration takes(Optional<Integer> pieces) {
            return pieces.filter(_ -> items > 0)
                    .map(count -> took.multipliedBy(count).dividedBy(items))
                    .orElse(took);
        }
    }

    /** Of the newest run that came to its end. */
    static Usual of(JobRepository repository, String job) {
        return repository.getJobInstances(job, 0, INSTANCES).stream()
                .flatMap(instance -> Optional.ofNullable(repository.getLastJobExecution(instance)).stream())
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .findFirst()
                .map(Usual::of)
                .orElse(new Usual(List.of()));
    }

    private static Usual of(JobExecution execution) {
        return new Usual(execution.getStepExecutions().stream()
                .filter(step -> !step.getStepName().contains(":"))
                .sorted(Comparator.comparingLong(StepExecution::getId))
                .flatMap(step -> of(step).stream())
                .toList());
    }

    private static Optional<Step> of(StepExecution step) {
        LocalDateTime began = step.getStartTime();
        LocalDateTime ended = step.getEndTime();
        return began == null || ended == null
                ? Optional.empty()
                : Optional.of(new Step(step.getStepName(), Duration.between(began, ended), step.getWriteCount()));
    }

    Optional<Step> find(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** What the steps behind a step took; nothing when it is not known. */
    Duration after(String name) {
        return steps.stream()
                .dropWhile(step -> !step.name().equals(name))
                .skip(1)
                .map(Step::took)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
