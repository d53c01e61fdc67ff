package dev.plumbline.job.session;

import dev.plumbline.job.PlumblineApplication;
import dev.plumbline.job.Startup;
import dev.plumbline.job.setting.Home;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A home that is open: no other process can open it until this one closes it.
 *
 * @param lock says so to other processes
 * @param context what Spring put together
 */
public record Session(RunLock lock, ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Opens a home and clears up what a crash may have left there. When the process is asked to end, it stops at once.
     *
     * @param home the home
     * @param isQuiet whether to keep from narrating
     * @param purpose what for, told to others who want to open it
     * @return the open home
     * @throws dev.plumbline.job.setting.Refused when somebody else works there
     */
    public static Session open(Home home, boolean isQuiet, String purpose) {
        return open(home, isQuiet, purpose, true);
    }

    /**
     * Opens a home for somebody who sees to it that work comes to its end before the process does.
     *
     * @param home the home
     * @param isQuiet whether to keep from narrating
     * @param purpose what for, told to others who want to open it
     * @return the open home, at which the process goes on when it is asked to end
     * @throws dev.plumbline.job.setting.Refused when somebody else works there
     */
    public static Session openResident(Home home, boolean isQuiet, String purpose) {
        return open(home, isQuiet, purpose, false);
    }

    /**
     * Opens a home beside the process that holds its lock, to help it. Nothing is cleared up, and no table is changed.
     *
     * @param home the home
     * @param isQuiet whether to keep from narrating
     * @return what Spring put together, which is not closed when the process is asked to end
     */
    public static ConfigurableApplicationContext openBeside(Home home, boolean isQuiet) {
        return new SpringApplicationBuilder(PlumblineApplication.class)
                .listeners(new LogFormat())
                .registerShutdownHook(false)
                .run(arguments(home, isQuiet, "--plumbline.cluster.role=worker"));
    }

    private static String[] arguments(Home home, boolean isQuiet, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--plumbline.home=" + home.root(),
                                "--logging.register-shutdown-hook=false",
                                "--logging.level.dev.plumbline=" + (isQuiet ? "WARN" : "INFO"),
                                "--plumbline.progress.shown=" + !isQuiet),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static Session open(Home home, boolean isQuiet, String purpose, boolean stopsOnSignal) {
        RunLock lock = RunLock.take(home, purpose);
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(PlumblineApplication.class)
                    .listeners(new LogFormat())
                    .registerShutdownHook(false)
                    .run(arguments(home, isQuiet));
            Session session = new Session(lock, context);
            if (stopsOnSignal) {
                Farewell.prepare(context, purpose);
            }
            context.getBean(Startup.class).run();
            return session;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A part of what Spring put together.
     *
     * @param type its type
     * @param <T> its type
     * @return the part
     */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }
}
