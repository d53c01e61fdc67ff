package dev.plumbline.inbox;

import java.nio.file.Path;

/**
 * A file of which the archive holds a copy.
 *
 * @param file the file as it was copied
 * @param sha256 digest of its content, in hex
 * @param byteCount how many bytes were copied
 * @param copy where the copy lies until it is kept
 * @see Archive#keep
 */
public record Taken(InboxFile file, String sha256, long byteCount, Path copy) {}
