package dev.plumbline.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The originals, each under its digest. A copy is complete once it bears its digest as its name: it is written beside its
 * place, forced to disk, and renamed.
 */
public final class Archive {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int GONE = -2;
    private static final String INCOMING = "incoming";

    private final Path folder;

    /**
     * An archive.
     *
     * @param folder where it lies; made when the first file is taken
     */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Where the file with a digest lies, or would lie.
     *
     * @param sha256 the digest in hex
     * @return its path
     */
    public Path fileOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Takes a copy of a settled file; a crash may lose it, until it is kept.
     *
     * @param file the file
     * @return the copy, or empty when the file changed or vanished while it was copied
     * @throws IOException when the archive cannot be written
     * @see #keep
     */
    public Optional<Taken> take(InboxFile file) throws IOException {
        Path incoming = folderAt(folder.resolve(INCOMING));
        Path copy = incoming.resolve(UUID.randomUUID().toString());
        boolean isTaken = false;
        try {
            Optional<String> sha256 = copy(file, copy);
            isTaken = sha256.isPresent() && looksTheSame(file);
            return isTaken ? Optional.of(new Taken(file, sha256.get(), Files.size(copy), copy)) : Optional.empty();
        } finally {
            if (!isTaken) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /**
     * Keeps copies: forces their content to disk, names them, and forces each folder once; from then on no crash loses them.
     * For many at once, as a disk then writes in long strokes.
     *
     * @param taken the copies, none of which was kept yet
     * @throws IOException when the archive cannot be written
     */
    public void keep(Collection<Taken> taken) throws IOException {
        for (Taken copy : taken) {
            force(copy.copy(), StandardOpenOption.WRITE);
        }
        Set<Path> folders = new HashSet<>();
        for (Taken copy : taken) {
            Path place = fileOf(copy.sha256());
            folders.add(folderAt(place.resolveSibling("")));
            Files.move(copy.copy(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path changed : folders) {
            force(changed, StandardOpenOption.READ);
        }
    }

    /**
     * Removes copies that a crash left unfinished. To be called when nobody else takes files.
     *
     * @throws IOException when they cannot be removed
     */
    public void sweep() throws IOException {
        Path incoming = folder.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (Stream<Path> leftovers = Files.list(incoming)) {
            for (Path leftover : leftovers.toList()) {
                Files.delete(leftover);
            }
        }
    }

    private static Optional<String> copy(InboxFile file, Path copy) throws IOException {
        Optional<InputStream> original = open(file);
        if (original.isEmpty()) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        try (InputStream in = original.get();
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[Math.clamp(file.signature().byteCount() + 1, 1, BUFFER_BYTES)];
            int count = read(in, buffer);
            for (; count >= 0; count = read(in, buffer)) {
                digest.update(buffer, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            if (count == GONE) {
                return Optional.empty();
            }
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** A share that goes away while its file is copied is that partner's trouble; a copy that cannot be written is ours. */
    private static int read(InputStream original, byte[] buffer) {
        try {
            return original.read(buffer);
        } catch (IOException e) {
            return GONE;
        }
    }

    private static Optional<InputStream> open(InboxFile file) {
        try {
            return Optional.of(Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean looksTheSame(InboxFile file) {
        try {
            return Signature.of(file.path()).equals(file.signature());
        } catch (IOException e) {
            return false;
        }
    }

    private static Path folderAt(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    }

    private static void force(Path file, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(file, way)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
