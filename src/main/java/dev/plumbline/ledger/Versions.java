package dev.plumbline.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the newest earlier versions of a file stand now.
 *
 * @param last the newest one, used or not
 * @param lastUsed the newest one that is used; the same one, if that is
 * @param firstUsedAt when the first return for the same quarter was received that can be used and holds one of the same
 *     sections
 */
public record Versions(Optional<Told> last, Optional<Told> lastUsed, Optional<Instant> firstUsedAt) {

    /** Of a file that has no earlier version. */
    public static final Versions NONE = new Versions(Optional.empty(), Optional.empty(), Optional.empty());
}
