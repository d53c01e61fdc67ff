package dev.plumbline.finding;

import java.util.List;
import java.util.Optional;

/**
 * A value together with what was found while it was read.
 *
 * @param value what could be read; empty when an error leaves nothing to use
 * @param findings all findings, in the order of the file
 * @param <T> type of the value
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the list. */
    public Checked {
        findings = List.copyOf(findings);
    }

    /**
     * Whether an error was found: the value, if any, must not be used.
     *
     * @return true when at least one finding blocks
     */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
