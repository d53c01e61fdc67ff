package dev.plumbline.submission.workbook.sheet;

import java.time.Duration;

/**
 * What a file may cost before it is refused.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of all its parts together
 * @param inflateRatio how many times larger a part may be than it is in the package
 * @param sheets number of sheets
 * @param cells number of cells that hold something
 * @param time how long reading may take
 * @see "INTAKE.md IN-07"
 */
public record Limits(long fileBytes, long unpackedBytes, int inflateRatio, int sheets, long cells, Duration time) {

    /** 50 MB, 1 GB unpacked, ratio 200, 200 sheets, 20 million cells, 120 seconds. */
    public static final Limits DEFAULT = new Limits(50L << 20, 1L << 30, 200, 200, 20_000_000L, Duration.ofMinutes(2));
}
