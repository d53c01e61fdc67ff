package dev.plumbline.submission.workbook.answer.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Counts what a package holds without building it: bytes are looked at as they stream by. */
final class CopySize {

    private static final int BUFFER_BYTES = 1 << 16;

    private final CopyLimits limits;
    private long elements;
    private long textBytes;
    private long unpackedBytes;

    private CopySize(CopyLimits limits) {
        this.limits = limits;
    }

    /** Whether a package stays within the limits. */
    static boolean fits(Path file, CopyLimits limits) throws IOException {
        CopySize size = new CopySize(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && size.isWithin()) {
                size.add(zip, entries.nextElement());
            }
        }
        return size.isWithin();
    }

    private boolean isWithin() {
        return elements <= limits.elements()
                && textBytes <= limits.textBytes()
                && unpackedBytes <= limits.unpackedBytes();
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        unpackedBytes += Math.max(0, entry.getSize());
        if (name.contains("sharedstrings") || name.contains("comments")) {
            textBytes += Math.max(0, entry.getSize());
        }
        if (name.contains("worksheets/") && name.endsWith(".xml") && isWithin()) {
            try (InputStream in = zip.getInputStream(entry)) {
                count(in);
            }
        }
    }

    private void count(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int before = 0;
        for (int length = in.read(buffer); length > 0 && elements <= limits.elements(); length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                elements += before == '<' && buffer[i] != '/' ? 1 : 0;
                before = buffer[i];
            }
        }
    }
}
