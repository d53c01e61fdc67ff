package dev.plumbline.job;

import org.springframework.stereotype.Component;

/** What is done before anything else: see that the store is safe, then clear up after a crash. */
@Component
public final class Startup {

    private final StoreGuard guard;
    private final Recovery recovery;

    Startup(StoreGuard guard, Recovery recovery) {
        this.guard = guard;
        this.recovery = recovery;
    }

    /** Does so. A store that other processes may use at the same time is left as it is. */
    public void run() {
        guard.check();
        if (guard.isEmbedded()) {
            recovery.run();
        }
    }
}
