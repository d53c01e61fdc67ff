package dev.plumbline.ledger;

import dev.plumbline.submission.FileState;
import java.util.Optional;

/**
 * Where a file stands.
 *
 * @param receipt the file
 * @param reading number of its newest reading; empty for a duplicate
 * @param outcome what came out, without the facts; for a duplicate only its state
 */
public record Told(Receipt receipt, Optional<Long> reading, Outcome outcome) {

    /**
     * The state in which the file ended.
     *
     * @return the state
     */
    public FileState state() {
        return outcome.state();
    }
}
