package dev.plumbline.ledger;

import java.util.Optional;

/**
 * Where the newest earlier versions of a file stand now.
 *
 * @param last the newest one, used or not
 * @param lastUsed the newest one that is used; the same one, if that is
 */
public record Versions(Optional<Told> last, Optional<Told> lastUsed) {

    /** Of a file that has no earlier version. */
    public static final Versions NONE = new Versions(Optional.empty(), Optional.empty());
}
