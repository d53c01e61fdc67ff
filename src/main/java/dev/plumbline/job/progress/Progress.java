package dev.plumbline.job.progress;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Watches the steps of a run and shows how far they are. A step that is cut into parts has done what its parts did in this
 * process; what workers do is told by the manager's log.
 */
public final class Progress implements StepExecutionListener, AutoCloseable {

    private final JobRepository repository;
    private final boolean isAlone;
    private final Display display;
    private final Map<String, Integer> expected = new ConcurrentHashMap<>();
    private final Set<StepExecution> parts = ConcurrentHashMap.newKeySet();
    private final Thread watch;
    private volatile @Nullable Current current;
    private volatile Usual usual = new Usual(List.of());
    private volatile long job = -1;

    /** The step at work. */
    private record Current(StepExecution step, long began) {}

    /**
     * Watches.
     *
     * @param repository knows what runs took
     * @param isShown whether anybody wants to see it
     * @param isAlone whether all pieces of a step are done here; else no share of them is told
     */
    public Progress(JobRepository repository, boolean isShown, boolean isAlone) {
        this.repository = repository;
        this.isAlone = isAlone;
        this.display = isShown ? Display.ofStandardError() : new Display.Nothing();
        this.watch = Thread.ofPlatform().daemon().name("progress").start(this::watch);
    }

    /**
     * Says how much a step has to do.
     *
     * @param step name of the step
     * @param pieces how many pieces, 0 or more
     * @return the same
     */
    public int expect(String step, int pieces) {
        if (isAlone) {
            expected.put(step, pieces);
        }
        return pieces;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (isPart(step)) {
            parts.add(step);
            return;
        }
        if (step.getJobExecutionId() != job) {
            job = step.getJobExecutionId();
            usual = Usual.of(repository, step.getJobExecution().getJobInstance().getJobName());
        }
        current = new Current(step, System.nanoTime());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (!isPart(step)) {
            current = null;
            parts.clear();
            expected.remove(step.getStepName());
            display.clear();
        }
        return null;
    }

    private static boolean isPart(StepExecution step) {
        return step.getStepName().contains(":");
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(display.every());
                Current now = current;
                if (now != null) {
                    display.show(gauge(now));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Gauge gauge(Current now) {
        String name = now.step().getStepName();
        long done = now.step().getWriteCount()
                + parts.stream().mapToLong(StepExecution::getWriteCount).sum();
        return new Gauge(
                name,
                Optional.ofNullable(expected.get(name)),
                done,
                Duration.ofNanos(System.nanoTime() - now.began()),
                usual);
    }

    @Override
    public void close() {
        watch.interrupt();
        display.clear();
    }
}
