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
 * Watches the steps of a run and shows how far they are. A step that is cut into parts has done what its parts did, in this
 * process or at workers: what those did is in the job repository with each commit.
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

    /**
     * The step at work.
     *
     * @param step the step
     * @param began when, by the clock of nanoseconds
     * @param everywhere what its parts do at all machines
     * @param before how many of its pieces an earlier run did that was interrupted
     */
    private record Current(StepExecution step, long began, Parts everywhere, long before) {}

    /**
     * Watches.
     *
     * @param repository knows what runs took, and what workers do
     * @param isShown whether anybody wants to see it
     * @param isAlone whether all parts of a step are done in this process
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
        expected.put(step, pieces);
        Optional.ofNullable(current)
                .filter(now -> now.step().getStepName().equals(step))
                .ifPresent(now -> display.begin(gauge(now, 0)));
        return pieces;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (Parts.isPart(step)) {
            parts.add(step);
            return;
        }
        if (step.getJobExecutionId() != job) {
            job = step.getJobExecutionId();
            usual = Usual.of(repository, step.getJobExecution().getJobInstance().getJobName());
        }
        Parts everywhere = new Parts(repository, step);
        current = new Current(step, System.nanoTime(), everywhere, everywhere.writtenBefore());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (!Parts.isPart(step)) {
            end(step);
        }
        return null;
    }

    /** Waits for a turn that is being shown, which would else stay after its step. */
    private synchronized void end(StepExecution step) {
        current = null;
        parts.clear();
        expected.remove(step.getStepName());
        display.clear();
    }

    private synchronized void show() {
        find().ifPresent(display::show);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(display.every());
                show();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How far the step at work has come; empty between steps. */
    Optional<Gauge> find() {
        return Optional.ofNullable(current).map(now -> gauge(now, written(now)));
    }

    private long written(Current now) {
        long byParts = isAlone
                ? parts.stream().mapToLong(StepExecution::getWriteCount).sum()
                : now.everywhere().written();
        return now.step().getWriteCount() + byParts;
    }

    private Gauge gauge(Current now, long done) {
        String name = now.step().getStepName();
        return new Gauge(
                name,
                Optional.ofNullable(expected.get(name)).map(all -> Math.toIntExact(Math.max(0, all - now.before()))),
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
