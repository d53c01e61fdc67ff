package dev.plumbline.inbox;

/**
 * A file of which the archive holds a copy.
 *
 * @param file the file as it was copied
 * @param sha256 digest of its content, in hex
 * @param byteCount how many bytes were copied
 */
public record Taken(InboxFile file, String sha256, long byteCount) {}
