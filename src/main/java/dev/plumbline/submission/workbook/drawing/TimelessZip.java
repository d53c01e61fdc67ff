package dev.plumbline.submission.workbook.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on its entries alone: one fixed time, content types first, the rest by name. */
public final class TimelessZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private TimelessZip() {}

    /**
     * Writes a zip again.
     *
     * @param zip a zip
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> entries =
                new TreeMap<>(java.util.Comparator.<String>comparingInt(name -> name.equals(FIRST) ? 0 : 1)
                        .thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream timeless = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry target = new ZipEntry(entry.getKey());
            target.setTimeLocal(TIME);
            timeless.putNextEntry(target);
            timeless.write(entry.getValue());
            timeless.closeEntry();
        }
        timeless.finish();
    }
}
