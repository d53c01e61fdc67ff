package dev.plumbline.job.session;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run away from a home, and tells it who is there. The operating system lets go of it when a process dies,
 * however it dies.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param home the home
     * @param purpose what for, told to others who want to open it
     * @return the lock, held until it is closed
     * @throws Refused when somebody else holds it, or the home cannot be written
     */
    public static RunLock take(Home home, String purpose) {
        if (!Files.isDirectory(home.root())) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "There is no folder " + home.root() + ".",
                    "Say with --home where the home lies; if it is a share, see whether it is mounted.");
        }
        Path file = file(home);
        try {
            Files.createDirectories(home.store());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Refused(
                        ExitCode.LOCKED,
                        "Another run works here: " + Files.readString(file).strip() + ".",
                        "Wait until it is done, then run again.");
            }
            Lull.end(home);
            sign(channel, purpose);
            return new RunLock(channel);
        } catch (IOException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The folder " + home.output() + " cannot be written: " + e.getMessage() + ".",
                    "Choose another home with --home, or give this user the right to write there.");
        }
    }

    /**
     * Keeps others away during a piece of work that needs no more than the folder.
     *
     * @param home the home
     * @param purpose what for, told to others who want to open it
     * @param work the work
     * @param <T> what comes of it
     * @return what came of it
     * @throws Refused when somebody else works there
     */
    public static <T> T during(Home home, String purpose, Supplier<T> work) {
        RunLock lock = take(home, purpose);
        try {
            return work.get();
        } finally {
            lock.close();
        }
    }

    /**
     * Whether anybody ever worked in a home, so that its ledger may know something.
     *
     * @param home the home
     * @return true once a lock was taken, also when it is free again
     */
    public static boolean wasTaken(Home home) {
        return Files.exists(file(home));
    }

    private static Path file(Home home) {
        return home.store().resolve("run.lock");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void sign(FileChannel channel, String purpose) throws IOException {
        String holder = "process " + ProcessHandle.current().pid() + ", '" + purpose + "', since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock cannot be given back", e);
        }
    }
}
