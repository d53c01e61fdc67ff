package dev.plumbline.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A disk of its own under a folder, or a folder that nobody can write to. Both ask the operating system; where it refuses,
 * the test is skipped, with a word.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final int PATIENCE = 50;
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    /** A disk of a size such as {@code 1m}. */
    static SmallDisk of(Path folder, String size) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "no disk can be mounted");
        return new SmallDisk(folder);
    }

    /** The folder with what is in it, read-only even for the administrator. */
    static SmallDisk readOnly(Path folder) {
        assumeTrue(run("mount", "--bind", folder.toString(), folder.toString()), "no folder can be mounted");
        SmallDisk disk = new SmallDisk(folder);
        if (!run("mount", "-o", "remount,ro,bind", folder.toString())) {
            disk.close();
            assumeTrue(false, "no folder can be made read-only");
        }
        return disk;
    }

    void grow(String size) {
        run("mount", "-o", "remount,size=" + size, folder.toString());
    }

    /** A file that was just closed can keep it busy for a moment; after that it goes once nobody uses it. */
    @Override
    public void close() {
        boolean isGone = run("umount", folder.toString());
        for (int i = 0; i < PATIENCE && !isGone; i++) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
            isGone = run("umount", folder.toString());
        }
        if (!isGone) {
            run("umount", "--lazy", folder.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
