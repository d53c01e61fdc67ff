package dev.plumbline.job;

import org.springframework.stereotype.Component;

/** What is done before anything else: claim the store, see that it is safe, clear up after a crash. */
@Component
public final class Startup {

    private final StoreGuard guard;
    private final Recovery recovery;

    Startup(StoreGuard guard, Recovery recovery) {
        this.guard = guard;
        this.recovery = recovery;
    }

    /** Does so. What is noted as running is dead then, as the store belongs to this process alone. */
    public void run() {
        guard.claim();
        guard.check();
        recovery.run();
    }
}
