package dev.plumbline.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * How a file looks from outside: a file that was written to has another signature, even when its size stayed the same or
 * its modification time was set back.
 *
 * @param byteCount its size
 * @param modified its modification time
 * @param changed when its content or its properties changed, as the file system noted it; its modification time where the
 *     file system notes no such thing
 * @param key what the file system knows it by; empty where it has no such thing
 */
public record Signature(long byteCount, Instant modified, Instant changed, String key) {

    /**
     * How a file looks now.
     *
     * @param file the file; a link is looked at, not followed
     * @return its signature
     * @throws IOException when it is gone or cannot be looked at
     */
    public static Signature of(Path file) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Instant modified = basic.lastModifiedTime().toInstant();
        return new Signature(basic.size(), modified, changed(file, modified), Objects.toString(basic.fileKey(), ""));
    }

    private static Instant changed(Path file, Instant modified) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return modified;
        }
        Map<String, Object> unix = Files.readAttributes(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        return unix.get("ctime") instanceof FileTime time ? time.toInstant() : modified;
    }

    /**
     * The last time anything happened to the file, by the clock of its file system.
     *
     * @return the later of both times
     */
    public Instant touched() {
        return modified.isAfter(changed) ? modified : changed;
    }

    /**
     * The signature as one word, for comparing.
     *
     * @return size, times and key
     */
    public String text() {
        return byteCount + " " + modified + " " + changed + " " + key;
    }
}
