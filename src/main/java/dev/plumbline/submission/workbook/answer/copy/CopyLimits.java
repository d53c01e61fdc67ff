package dev.plumbline.submission.workbook.answer.copy;

/**
 * How large a workbook may be that is copied: unlike reading, copying holds the whole workbook in memory.
 *
 * @param elements rows, cells, values and formulas of all sheets together; a cell with a number counts two
 * @param textBytes unpacked size of its shared texts and comments
 * @param unpackedBytes unpacked size of all its parts
 */
public record CopyLimits(long elements, long textBytes, long unpackedBytes) {

    /** What fits into a heap of 512 MB beside the rest of a run: about 250,000 cells. */
    public static final CopyLimits DEFAULT = new CopyLimits(550_000, 12L << 20, 120L << 20);
}
