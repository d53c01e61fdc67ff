package dev.plumbline.submission.workbook.sheet;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** Why a file cannot be read at all. */
public enum FileFinding implements FindingKind {
    /** No bytes. */
    FILE_EMPTY(
            "The file is empty: it has no content at all.", "Open your workbook, save it as .xlsx and drop it again."),
    /** Not there, or not readable for us. */
    FILE_MISSING(
            "The file cannot be opened.", "Drop the file again; it should be an Excel workbook (.xlsx) or a CSV file."),
    /** Some other kind of file. */
    NOT_A_WORKBOOK(
            "This is not a workbook: it is {kind}.",
            "Open it in the program it was made with and save it as an Excel workbook (.xlsx) or as CSV."),
    /** Files packed into one. */
    FILES_PACKED(
            "This is not a workbook: it is {kind}, in which files are packed.",
            "Unpack it and drop each workbook by itself."),
    /** Only charts. */
    NO_SHEET_OF_CELLS(
            "The workbook has no sheet with cells, only charts or macros.",
            "Drop the workbook that holds the figures themselves."),
    /** Encrypted. */
    PASSWORD_PROTECTED(
            "The workbook is protected by a password.",
            "Take the password off (File, Info, Protect Workbook) and save it as .xlsx."),
    /** Bytes missing or changed. */
    FILE_DAMAGED(
            "The workbook is damaged or was copied only in part ({part}).",
            "Open it in Excel, let Excel repair it, save it as .xlsx and drop it again."),
    /** Bytes missing, but the file is young. */
    FILE_INCOMPLETE(
            "The workbook is incomplete ({part}). It is so new that it may still be on its way, so it will be looked at"
                    + " again.",
            "If you are still copying it, do nothing. Otherwise open it in Excel, save it as .xlsx and drop it again."),
    /** An entity bomb or worse. */
    FILE_HOSTILE(
            "The workbook holds something no workbook needs ({part}); it was not read.",
            "Save it again with Excel or LibreOffice as .xlsx."),
    /** Over the limit. */
    FILE_TOO_LARGE(
            "The file is larger than {limit} MB.",
            "Take out pictures and sheets that are not needed; a return has less than 1 MB."),
    /** Over the limit. */
    UNPACKED_TOO_LARGE(
            "The workbook unpacks to far more than it should ({part}).",
            "Take out pictures and empty formatted rows, and save it as .xlsx."),
    /** Over the limit. */
    TOO_MANY_SHEETS("The workbook has more than {limit} sheets.", "Keep the sheets of the return only."),
    /** Over the limit. */
    TOO_MANY_CELLS("The workbook holds more than {limit} cells.", "Keep the tables that are reported only."),
    /** Over the limit. */
    TOOK_TOO_LONG("Reading took longer than {limit} seconds.", "Keep the tables that are reported only.");

    private final String what;
    private final String fix;

    FileFinding(String what, String fix) {
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
