package dev.plumbline.submission.workbook.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a zip whose bytes depend on its parts alone: one fixed time, content types first, the rest by name. */
public final class TimelessZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private TimelessZip() {}

    /**
     * Writes a workbook, which cannot be drawn on then.
     *
     * @param book the workbook
     * @param out where to; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(XSSFWorkbook book, OutputStream out) throws IOException {
        ByteArrayOutputStream loose = new ByteArrayOutputStream();
        // POI would deflate what is only read again here.
        ZipArchiveOutputStream parts = new ZipArchiveOutputStream(loose);
        parts.setLevel(Deflater.NO_COMPRESSION);
        book.write(parts);
        book.getPackage().revert();
        write(loose.toByteArray(), out);
    }

    private static void write(byte[] zip, OutputStream out) throws IOException {
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
