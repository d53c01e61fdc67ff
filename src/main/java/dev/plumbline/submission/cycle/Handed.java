package dev.plumbline.submission.cycle;

import dev.plumbline.submission.FileState;
import java.time.Instant;

/**
 * A file that a partner handed in about a quarter.
 *
 * @param partner key of the partner
 * @param name its name
 * @param sha256 digest of its content, in hex
 * @param received when it was received
 * @param state how it ended
 */
public record Handed(String partner, String name, String sha256, Instant received, FileState state) {}
