package dev.plumbline.job.reading;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** What can be found besides what a file says. */
public enum ReadingFinding implements FindingKind {
    /** The reader did not survive the file. */
    READER_FAILED(
            "The file could not be read: something in it is not as a workbook should be.",
            "Open it in your spreadsheet program, save it as a new Excel workbook (.xlsx) and drop that. If it happens again,"
                    + " tell the alliance office.");

    private final String what;
    private final String fix;

    ReadingFinding(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String fix() {
        return fix;
    }
}
