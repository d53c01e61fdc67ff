package dev.plumbline.pack.wording;

import dev.plumbline.submission.FileState;
import java.time.Instant;
import java.util.List;

/**
 * A file that went into a pack, or that should have.
 *
 * @param partner key of the partner; empty for the register
 * @param name name of the file as it was dropped
 * @param sha256 digest of its content
 * @param received when it was received
 * @param state how it ended
 * @param explained what its partner said about what was found in it
 */
public record SourceFile(
        String partner, String name, String sha256, Instant received, FileState state, List<Explained> explained) {

    /** Copies the list. */
    public SourceFile {
        explained = List.copyOf(explained);
    }

    /**
     * A partner's words about a finding.
     *
     * @param place sheet and cell
     * @param finding what was found, a sentence
     * @param words what the partner said
     */
    public record Explained(String place, String finding, String words) {}
}
