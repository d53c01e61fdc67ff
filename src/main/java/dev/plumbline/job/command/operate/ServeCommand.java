package dev.plumbline.job.command.operate;

import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Stays and does what is due when it is. It is {@code due} at the right moments: between them the home is free for other
 * commands, and whatever happens to it is made up for as if it had never run.
 */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Stays, does what is due when it is, and shows the status page on this machine.",
            "",
            "  plumbline serve                status at http://localhost:7586/",
            "  plumbline serve --port 0       at any port that is free",
            ""
        },
        footer = {"", "Ends after the run at work when it is asked to (Ctrl-C, SIGTERM)."})
public final class ServeCommand implements Callable<Integer> {

    private static final long WATCH_SECONDS = 30;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PAUSE_WITH_WORK_LEFT = Duration.ofMinutes(5);

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Option(names = "--port", paramLabel = "PORT", description = "Port on loopback, 0 for any. Default: 7586.")
    private int port = 7586;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private String lastWords = "";

    /** A command that was not given yet. */
    public ServeCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() throws InterruptedException {
        JobFiles.read(terminal.home());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "farewell"));
        try (StatusServer server = StatusServer.start(terminal.home(), port)) {
            terminal.out().println(server.address());
            serve();
        } finally {
            stopped.countDown();
        }
        return ExitCode.DONE.number();
    }

    /** Lets the run at work come to its end. */
    private void stop() {
        stopping.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The clock is looked at often, as it may be put forward or back meanwhile. */
    private void serve() throws InterruptedException {
        Instant next = Instant.MIN;
        do {
            Instant now = Instant.now();
            if (!now.isBefore(next) || next.isAfter(now.plus(LONGEST_PAUSE))) {
                next = work(now);
            }
        } while (!stopping.await(WATCH_SECONDS, TimeUnit.SECONDS));
    }

    /** Does what is due and says when to look again; a database that is away for a while ends nothing. */
    private Instant work(Instant now) {
        try {
            JobFiles files = JobFiles.read(terminal.home());
            DueRun run;
            try (Session session = Session.openResident(terminal.home(), terminal.isQuiet(), "serve")) {
                run = DueRun.in(session, files);
            }
            run.lines().forEach(terminal::narrate);
            lastWords = "";
            Duration longest = run.round().waiting() > 0 ? PAUSE_WITH_WORK_LEFT : LONGEST_PAUSE;
            return files.jobs().stream()
                    .flatMap(job -> job.schedule().findNext(now).stream())
                    .min(Instant::compareTo)
                    .filter(planned -> planned.isBefore(now.plus(longest)))
                    .orElse(now.plus(longest));
        } catch (Refused refused) {
            tell(refused.getMessage() + " " + refused.action());
            return now;
        } catch (RuntimeException e) {
            tell("Tried again in " + WATCH_SECONDS + " seconds: " + e.getMessage());
            return now;
        }
    }

    /** The same words once. */
    private void tell(String words) {
        if (!words.equals(lastWords)) {
            terminal.narrate(words);
            lastWords = words;
        }
    }
}
