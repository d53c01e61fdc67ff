package dev.plumbline.job.command.cluster;

import dev.plumbline.job.cluster.Crew;
import dev.plumbline.job.cluster.HandedBack;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Helps a manager on another machine. For each of its runs the home is opened anew, as a run of the manager would, so that
 * nothing stays that changed meanwhile.
 */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Helps a manager: does parts of what it runs, until it is asked to end.",
            "",
            "  PLUMBLINE_STORE_URL=jdbc:postgresql://host/plumbline plumbline worker --home /mnt/plumbline",
            ""
        },
        footer = {
            "",
            "The manager is a 'run', 'due' or 'serve' with PLUMBLINE_CLUSTER_ROLE=manager on the same database and home.",
            "Ends after the parts at work when it is asked to (Ctrl-C, SIGTERM); killed, it loses nothing."
        })
public final class WorkerCommand implements Callable<Integer> {

    private static final long PAUSE_SECONDS = 5;

    @ParentCommand
    private @Nullable Terminal parent;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<@Nullable Crew> atWork = new AtomicReference<>();
    private String lastTrouble = "";
    private boolean isReady;

    /** A command that was not given yet. */
    public WorkerCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "farewell"));
        try {
            String trouble = work().map(this::trouble).orElse("");
            while (!stopping.await(pause(trouble), TimeUnit.SECONDS)) {
                trouble = workInSpiteOfTrouble();
            }
        } finally {
            stopped.countDown();
        }
        return ExitCode.DONE.number();
    }

    /** Lets the parts at work come to their end. */
    private void stop() {
        stopping.countDown();
        stopCrew();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopCrew() {
        Crew crew = atWork.get();
        if (crew != null) {
            crew.stop();
        }
    }

    private Optional<HandedBack> work() {
        try (ConfigurableApplicationContext context =
                Session.openBeside(terminal().home(), terminal().isQuiet())) {
            Crew crew = context.getBean(Crew.class);
            atWork.set(crew);
            if (stopping.getCount() == 0) {
                return Optional.empty();
            }
            sayOnce();
            return crew.work();
        } finally {
            atWork.set(null);
        }
    }

    private void sayOnce() {
        if (!isReady) {
            isReady = true;
            terminal().narrate("Ready to help in " + terminal().home().root() + ".");
        }
    }

    /** Once it worked, a database that is away for a while ends nothing. */
    private String workInSpiteOfTrouble() {
        try {
            return work().map(this::trouble).orElse("");
        } catch (RuntimeException e) {
            Optional<Throwable> refused =
                    causes(e).filter(Refused.class::isInstance).findFirst();
            if (refused.isPresent() && ((Refused) refused.get()).exitCode() == ExitCode.CONFIGURATION) {
                throw e;
            }
            return String.valueOf(
                    causes(e).reduce((_, inner) -> inner).orElse(e).getMessage());
        }
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private Terminal terminal() {
        return Objects.requireNonNull(parent, "The command line names the home");
    }

    /** What keeps this machine from helping; another run is none. */
    private String trouble(HandedBack why) {
        return switch (why.reason()) {
            case OTHER_RUN -> "";
            case OUT_OF_SIGHT -> why.words();
            case OTHER_BUILD ->
                throw new Refused(
                        ExitCode.CONFIGURATION,
                        why.words(),
                        "Give the manager and all workers the same program on the same kind of machine, and the same settings.");
        };
    }

    /** The same trouble is told once; where it is met a first time, the home may only have been opened before it changed. */
    private long pause(String trouble) {
        boolean isSame = trouble.equals(lastTrouble);
        lastTrouble = trouble;
        if (trouble.isEmpty()) {
            return 0;
        }
        if (!isSame) {
            terminal()
                    .narrate(trouble + " The parts wait for others; tried again every " + PAUSE_SECONDS + " seconds.");
        }
        return isSame ? PAUSE_SECONDS : 1;
    }
}
