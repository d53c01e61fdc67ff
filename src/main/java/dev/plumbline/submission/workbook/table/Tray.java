package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Submission.SheetCount;
import java.util.List;

/**
 * What gathers while a file is read.
 *
 * @param sha256 digest of the file
 * @param log its findings
 * @param tally its rows
 */
public record Tray(String sha256, FindingLog log, RowTally tally) {

    /**
     * An empty tray.
     *
     * @param sha256 digest of the file
     */
    public Tray(String sha256) {
        this(sha256, new FindingLog(), new RowTally());
    }

    /**
     * Everything found.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return log.list(sha256);
    }

    /**
     * How the rows were used.
     *
     * @return one count a sheet
     */
    public List<SheetCount> rows() {
        return tally.counts(findings());
    }
}
