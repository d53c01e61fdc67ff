package dev.plumbline.job.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * What the file system tells of a file without reading it. While it tells the same nobody wrote to the file; a second name
 * changes none of it, another file of the same name does.
 *
 * @param file name of the file
 * @param bytes its size
 * @param modified when somebody wrote to it last
 * @param key what the file system knows it by
 */
public record Mark(String file, long bytes, Instant modified, String key) {

    /** Marks a regular file; empty where there is none, or where the file system has no keys. */
    static Optional<Mark> find(Path folder, String file) {
        try {
            BasicFileAttributes told =
                    Files.readAttributes(folder.resolve(file), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.ofNullable(told.fileKey())
                    .filter(_ -> told.isRegularFile())
                    .map(key ->
                            new Mark(file, told.size(), told.lastModifiedTime().toInstant(), key.toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
