package dev.plumbline.job.cluster;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one process that do orders. */
public final class Crew {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long PAUSE_AFTER_TROUBLE_MILLIS = 5000;

    private final PartitionQueue queue;
    private final Hand hand;
    private final int threads;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<@Nullable HandedBack> handedBack = new AtomicReference<>();

    Crew(PartitionQueue queue, Hand hand, int threads) {
        this.queue = queue;
        this.hand = hand;
        this.threads = threads;
    }

    /**
     * Does orders until it is stopped or hands one back; what was begun is brought to its end.
     *
     * @return the order that was handed back, or empty when the crew was stopped
     */
    public Optional<HandedBack> work() {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("crew-", 1).factory())) {
            for (int i = 0; i < threads; i++) {
                pool.execute(this::workAlone);
            }
        }
        return Optional.ofNullable(handedBack.get());
    }

    /** Asks the crew to take no more orders. */
    public void stop() {
        stopping.countDown();
    }

    private void workAlone() {
        try {
            while (stopping.getCount() > 0) {
                long pause = takeOne();
                if (pause > 0 && stopping.await(pause, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says how long to wait before the next; whatever goes wrong here, the order is not lost by it. */
    private long takeOne() {
        try {
            Optional<Taken> taken = queue.take(hand::take);
            if (taken.isPresent() && taken.get() instanceof Taken.Returned(HandedBack why)) {
                handedBack.compareAndSet(null, why);
                stop();
            }
            return taken.isPresent() ? 0 : PAUSE_MILLIS;
        } catch (RuntimeException e) {
            LOG.warn(
                    "cluster   an order was put back ({}: {}); tried again in {} seconds",
                    e.getClass().getSimpleName(),
                    e.getMessage(),
                    PAUSE_AFTER_TROUBLE_MILLIS / 1000);
            return PAUSE_AFTER_TROUBLE_MILLIS;
        }
    }
}
