package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The check every package passes before anything of it is believed: names once and the same in both directories, sizes
 * within the limits, and the checksum of every entry.
 *
 * @see "INTAKE.md IN-07b: POI does not check CRC-32"
 */
final class PackageCheck {

    private static final int GRACE_BYTES = 4 << 20;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int LOCAL_HEADER = 0x04034b50;

    private static final int SMALL_BYTES = 256 << 10;
    private static final int ALL_SMALL_BYTES = 4 << 20;

    private final ReadingBudget budget;
    private final Map<String, byte[]> small = new HashMap<>();
    private final byte[] buffer = new byte[64 << 10];
    private long unpacked;

    PackageCheck(ReadingBudget budget) {
        this.budget = budget;
    }

    /** Checks all entries; gives the content of the small ones by name. */
    Map<String, byte[]> check(SeekableByteChannel channel, ZipFile zip, List<ZipArchiveEntry> entries)
            throws IOException, UnreadableException {
        if (entries.isEmpty()) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "an empty package");
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "two parts of one name");
            }
            checkHeader(channel, entry);
            checkContent(zip, entry);
        }
        return small;
    }

    private static void checkHeader(SeekableByteChannel channel, ZipArchiveEntry entry)
            throws IOException, UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw UnreadableException.of(FileFinding.PASSWORD_PROTECTED);
        }
        byte[] name = entry.getRawName();
        ByteBuffer header =
                ByteBuffer.allocate(LOCAL_HEADER_BYTES + name.length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(entry.getLocalHeaderOffset()).read(header);
        boolean same = !header.hasRemaining()
                && header.getInt(0) == LOCAL_HEADER
                && header.getShort(26) == name.length
                && Arrays.equals(Arrays.copyOfRange(header.array(), LOCAL_HEADER_BYTES, header.capacity()), name);
        if (!same) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", entry.getName());
        }
    }

    private void checkContent(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableException {
        Limits limits = budget.limits();
        CRC32 crc = new CRC32();
        ByteArrayOutputStream copy = new ByteArrayOutputStream(Math.clamp(entry.getSize(), 0, SMALL_BYTES));
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
                unpacked += read;
                if (isSmall(size)) {
                    copy.write(buffer, 0, read);
                }
                boolean bomb =
                        size > GRACE_BYTES && size / limits.inflateRatio() > Math.max(1, entry.getCompressedSize());
                if (bomb || unpacked > limits.unpackedBytes()) {
                    throw UnreadableException.of(FileFinding.UNPACKED_TOO_LARGE, "part", entry.getName());
                }
            }
        }
        budget.checkTime();
        if (crc.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", entry.getName());
        }
        if (isSmall(size)) {
            small.put(entry.getName(), copy.toByteArray());
        }
    }

    private boolean isSmall(long size) {
        return size <= SMALL_BYTES && unpacked <= ALL_SMALL_BYTES;
    }
}
