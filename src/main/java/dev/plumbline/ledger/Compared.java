package dev.plumbline.ledger;

import dev.plumbline.finding.Finding;
import java.util.List;

/**
 * A file that was compared with earlier ones of its folder.
 *
 * @param told the file
 * @param findings what was found, none of which blocks
 */
public record Compared(Told told, List<Finding> findings) {

    /** Copies the list. */
    public Compared {
        findings = List.copyOf(findings);
    }
}
