package dev.plumbline.job.reading;

import dev.plumbline.submission.workbook.stamp.SealKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The key with which a home seals its templates, kept beside its ledger and readable by its owner alone.
 *
 * @param file where it is kept
 */
public record SealKeyFile(Path file) {

    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /**
     * The key.
     *
     * @return the key, or empty when no template was made here yet
     */
    public Optional<SealKey> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SealKey.parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The key of the templates, " + file + ", cannot be read", e);
        }
    }

    /**
     * The key, made at first use. Nobody else may be working in the home.
     *
     * @return the key
     */
    public SealKey getOrMake() {
        return find().orElseGet(this::make);
    }

    private SealKey make() {
        SealKey key = SealKey.random();
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = folder.resolve(file.getFileName() + ".part");
            Files.deleteIfExists(beside);
            boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
            Files.createFile(beside, posix ? new FileAttribute<?>[] {OWNER_ALONE} : new FileAttribute<?>[0]);
            Files.write(
                    beside,
                    (key.text() + "\n").getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(beside, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the templates cannot be written to " + file, e);
        }
        return key;
    }
}
