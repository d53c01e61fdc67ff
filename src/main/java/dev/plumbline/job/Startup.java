package dev.plumbline.job;

import dev.plumbline.job.erasure.Eraser;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is done before anything else: claim the store, see that it is safe, clear up after a crash. */
@Component
public final class Startup {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    private final StoreGuard guard;
    private final Recovery recovery;
    private final Eraser eraser;
    private final Strays strays;

    Startup(StoreGuard guard, Recovery recovery, Eraser eraser, Strays strays) {
        this.guard = guard;
        this.recovery = recovery;
        this.eraser = eraser;
        this.strays = strays;
    }

    /** Does so. What is noted as running is dead then, as the store belongs to this process alone. */
    public void run() {
        guard.claim();
        guard.check();
        recovery.run();
        finishErasing();
        strays.sweep();
    }

    /** A partner's folder that cannot be written stops nobody else. */
    private void finishErasing() {
        try {
            eraser.finish();
        } catch (UncheckedIOException e) {
            LOG.warn("{}: {}", e.getMessage(), String.valueOf(e.getCause()));
        }
    }
}
