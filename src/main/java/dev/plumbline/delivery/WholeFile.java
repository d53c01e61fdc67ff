package dev.plumbline.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes files that are there whole or not at all: written beside their place, forced to disk, renamed. */
public final class WholeFile {

    private static final Pattern BESIDE = Pattern.compile("\\.plumbline-[0-9a-f-]{36}\\.tmp");

    private WholeFile() {}

    /**
     * Writes a file, in place of one that may be there.
     *
     * @param file where
     * @param content what
     * @throws IOException when it cannot be written; then nothing changed
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file piece by piece, in place of one that may be there.
     *
     * @param file where
     * @param content what writes it
     * @throws IOException when it cannot be written; then nothing changed
     */
    public static void write(Path file, Content content) throws IOException {
        writeUnnamed(file, content);
        forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /**
     * Writes a file of which only the name may be lost in a crash, until its folder is forced to disk as well: for many files
     * of one folder.
     *
     * @param file where
     * @param content what writes it
     * @throws IOException when it cannot be written; then nothing changed
     * @see #forceFolder
     */
    public static void writeUnnamed(Path file, Content content) throws IOException {
        Path folder = folder(file.toAbsolutePath().resolveSibling(""));
        Path beside = beside(folder);
        boolean isNamed = false;
        try {
            try (FileChannel channel =
                            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            isNamed = true;
        } finally {
            if (!isNamed) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static Path beside(Path folder) {
        return folder.resolve(".plumbline-" + UUID.randomUUID() + ".tmp");
    }

    private static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    }

    /**
     * Gives a file that is never changed in place a second name, where the file system can do that; else copies it.
     *
     * @param from the file
     * @param to its second name, in place of a file that may be there
     * @throws IOException when that fails
     */
    public static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().resolveSibling(""));
        Files.deleteIfExists(to);
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException e) {
            write(to, out -> Files.copy(from, out));
        }
    }

    /**
     * Forces the names in a folder to disk.
     *
     * @param folder the folder
     * @throws IOException when that fails
     */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Removes what a crash left of files that were being written.
     *
     * @param folder the folder, in which nobody writes any more
     * @throws IOException when it cannot be removed
     */
    public static void sweep(Path folder) throws IOException {
        for (Path file : listBeside(folder)) {
            Files.delete(file);
        }
    }

    /**
     * Removes what crashes left of files that were being written, from a folder in which somebody may be writing now.
     *
     * @param folder the folder
     * @param rest for how long nothing was written to what is removed, by the clock of the folder's own disk
     * @return how many were removed
     * @throws IOException when they cannot be removed
     */
    public static int sweepRested(Path folder, Duration rest) throws IOException {
        List<Path> found = listBeside(folder);
        if (found.isEmpty()) {
            return 0;
        }
        Instant newest = now(folder).minus(rest);
        int removed = 0;
        for (Path file : found) {
            if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                            .toInstant()
                            .isBefore(newest)
                    && Files.deleteIfExists(file)) {
                removed++;
            }
        }
        return removed;
    }

    private static List<Path> listBeside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            BESIDE.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        }
    }

    /** The clock of a share may be hours from ours. */
    private static Instant now(Path folder) throws IOException {
        Path probe = beside(folder);
        try {
            Files.write(probe, new byte[] {1});
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out where to; not closed
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
