package dev.plumbline.pack.wording;

import dev.plumbline.submission.FileState;
import java.time.Instant;

/**
 * A file that went into a pack, or that should have.
 *
 * @param partner key of the partner; empty for the register
 * @param name name of the file as it was dropped
 * @param sha256 digest of its content
 * @param received when it was received
 * @param state how it ended
 */
public record SourceFile(String partner, String name, String sha256, Instant received, FileState state) {}
