package dev.plumbline.submission.workbook.answer.copy;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * What an annotated copy is made of.
 *
 * @param source the archived workbook
 * @param name its name in the inbox
 * @param sha256 digest of its content, in hex
 * @param used whether the workbook was used
 * @param period the quarter it reports, in words; empty when it states none
 * @param language in which to tell
 * @param findings everything found, in the order of the file
 */
public record CopyOrder(
        Path source,
        String name,
        String sha256,
        boolean used,
        String period,
        Language language,
        List<Finding> findings) {

    /** Copies the list. */
    public CopyOrder {
        findings = List.copyOf(findings);
    }

    /**
     * Whether there is anything to mend or to explain; notes and what is explained already need no copy.
     *
     * @return true when a copy helps
     */
    public boolean isNeeded() {
        return findings.stream()
                .anyMatch(finding -> finding.blocks()
                        || (finding.wantsExplanation() && finding.explanation().isEmpty()));
    }
}
