package dev.plumbline.submission.workbook.answer.copy;

/** What came of making an annotated copy. */
public sealed interface Copied {

    /**
     * It was made.
     *
     * @param bytes the workbook
     * @param ending ending of its name, with the dot: that of the kind of workbook it was made from
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] bytes, String ending) implements Copied {}

    /**
     * It was not made; the page of the answer carries the whole list.
     *
     * @param reason why
     * @param place for the operator: what kind of failure came up where; empty when nothing failed. It quotes no cell
     */
    record NotMade(Reason reason, String place) implements Copied {}

    /** Why a file has no annotated copy. */
    enum Reason {
        /** It is no Excel workbook, so a cell can carry neither comment nor fill. */
        NO_WORKBOOK,
        /** It holds more than can be copied within bounds. */
        TOO_LARGE,
        /** Its package is such that a copy might lose something. */
        NOT_COPIED_SAFELY
    }
}
