package dev.plumbline.pack.edition.quality;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Submission.SheetCount;
import java.util.List;
import java.util.Set;

/**
 * A file that counts, or that waits to be mended.
 *
 * @param partner key of the partner whose folder it lay in
 * @param name its name
 * @param state how it ended
 * @param parts the parts of a return that it holds
 * @param rows how its rows and cells were used, sheet by sheet
 * @param findings its findings in the order of the file
 */
public record QualityFile(
        String partner,
        String name,
        FileState state,
        Set<FactKind> parts,
        List<SheetCount> rows,
        List<Finding> findings) {

    /** Copies the collections. */
    public QualityFile {
        parts = Set.copyOf(parts);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** What its partner has to mend before it can be used. */
    List<Finding> toFix() {
        return state.isUsed()
                ? List.of()
                : findings.stream().filter(Finding::blocks).toList();
    }

    /** What its partner has not explained yet. */
    List<Finding> toExplain() {
        return state.isUsed()
                ? findings.stream()
                        .filter(finding -> finding.wantsExplanation()
                                && finding.explanation().isBlank())
                        .toList()
                : List.of();
    }
}
