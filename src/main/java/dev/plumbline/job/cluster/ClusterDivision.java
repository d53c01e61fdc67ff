package dev.plumbline.job.cluster;

import dev.plumbline.job.cluster.place.Build;
import dev.plumbline.job.cluster.place.Share;
import dev.plumbline.job.setting.WorkProperties;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.messaging.MessageChannel;

/**
 * Over all machines that help, this one included: it goes on when no worker is there. What was done is asked of the job
 * repository, so nothing has to find its way back.
 *
 * @see <a href="https://docs.spring.io/spring-batch/reference/spring-batch-integration/sub-elements.html#remote-partitioning">Remote
 *     partitioning</a>
 */
final class ClusterDivision implements Division {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterDivision.class);

    private static final long POLL_MILLIS = 500;

    /** As many parts keep a hundred threads busy; more would only make the poll dearer. */
    private static final int MOST_PARTS = 256;

    private static final int PIECES_A_PART = 8;
    private static final Duration PATIENCE_FOR_NOTES = Duration.ofSeconds(10);

    private final JobRepository repository;
    private final PartitionQueue queue;
    private final Supplier<Crew> crews;
    private final Place place;
    private final WorkProperties work;

    /** What a worker must have in common with this process. */
    record Place(Build build, Share share) {}

    ClusterDivision(
            JobRepository repository, PartitionQueue queue, Supplier<Crew> crews, Place place, WorkProperties work) {
        this.repository = repository;
        this.queue = queue;
        this.crews = crews;
        this.place = place;
        this.work = work;
    }

    @Override
    public int partCount(int pieces) {
        int byPieces = Math.min(MOST_PARTS, pieces / PIECES_A_PART);
        return Math.max(work.partCount(pieces), byPieces);
    }

    @Override
    public PartitionHandler over(Step part) {
        return (splitter, whole) -> handle(part.getName(), splitter, whole);
    }

    private Collection<StepExecution> handle(String part, StepExecutionSplitter splitter, StepExecution whole)
            throws Exception {
        MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
        handler.setStepName(part);
        handler.setJobRepository(repository);
        handler.setPollInterval(POLL_MILLIS);
        handler.setMessagingOperations(new MessagingTemplate(channel()));
        handler.afterPropertiesSet();
        Crew crew = crews.get();
        Thread helping = Thread.ofPlatform().name("crew").start(crew::work);
        try {
            Collection<StepExecution> done = handler.handle(splitter, whole);
            report(whole, done);
            return done;
        } finally {
            crew.stop();
            helping.join();
        }
    }

    private MessageChannel channel() {
        Share.Seen seen = place.share().leaveMark();
        return (message, _) -> {
            queue.add(Order.of(
                    (StepExecutionRequest) message.getPayload(), place.build().text(), seen));
            return true;
        };
    }

    private void report(StepExecution whole, Collection<StepExecution> done) throws InterruptedException {
        List<StepExecution> failed = done.stream()
                .filter(part -> part.getStatus() != BatchStatus.COMPLETED)
                .toList();
        tellWhoDidWhat(whole, done);
        if (!failed.isEmpty()) {
            awaitNotes();
            List<PartNotes> notes = failed.stream()
                    .map(part -> repository.getStepExecution(part.getId()))
                    .flatMap(part -> Optional.ofNullable(part).stream())
                    .map(PartNotes::new)
                    .toList();
            notes.forEach(note -> LOG.error("cluster   failed: {}", note.failure()));
            notes.stream().flatMap(note -> note.refused().stream()).forEach(whole::addFailureException);
            whole.addFailureException(new PartsFailed(
                    notes.stream().map(PartNotes::failure).toList(),
                    notes.stream().anyMatch(PartNotes::isGivenUp)));
        }
    }

    private static void tellWhoDidWhat(StepExecution whole, Collection<StepExecution> done) {
        String shares = done.stream()
                .collect(Collectors.groupingBy(part -> new PartNotes(part).workers(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(share -> share.getValue() + " at " + share.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
        LOG.info("cluster   {} in {} parts: {}", whole.getStepName(), done.size(), shares);
    }

    /** Why a part failed is noted after that it did, but before its order is gone. */
    private void awaitNotes() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_FOR_NOTES.toNanos();
        while (!queue.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }
}
