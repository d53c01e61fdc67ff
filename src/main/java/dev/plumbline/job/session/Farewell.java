package dev.plumbline.job.session;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * What a process does that is asked to end (Ctrl-C, SIGTERM) while it is at work: it says so and lets go of the store. That
 * comes first: what the work then fails at cannot be noted as a failure, and the next start takes it up as after a crash.
 */
public final class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final List<String> LOGGERS = List.of(LoggingSystem.ROOT_LOGGER_NAME, "dev.plumbline");

    /** There is one process, and it ends once. */
    private static final AtomicBoolean SAID = new AtomicBoolean();

    private Farewell() {}

    /** Sees to it until the context is closed. */
    static void prepare(ConfigurableApplicationContext context, String purpose) {
        Thread hook = new Thread(() -> say(context, purpose), "farewell");
        Runtime.getRuntime().addShutdownHook(hook);
        context.addApplicationListener((ContextClosedEvent _) -> forget(hook));
    }

    /**
     * Whether the process ends because it was asked to.
     *
     * @return true from then on
     */
    public static boolean isSaid() {
        return SAID.get();
    }

    private static void say(ConfigurableApplicationContext context, String purpose) {
        SAID.set(true);
        LOG.warn("Asked to end: '{}' stops here. Nothing is lost; the next start goes on from what was done.", purpose);
        LoggingSystem logging = LoggingSystem.get(Farewell.class.getClassLoader());
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
        if (context.getBean(DataSource.class) instanceof AutoCloseable store) {
            try (store) {
                LOG.debug("The store is closed.");
            } catch (Exception e) {
                LOG.debug("The store did not close.", e);
            }
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("The process ends already.", e);
        }
    }
}
