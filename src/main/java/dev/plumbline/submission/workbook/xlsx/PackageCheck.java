package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
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
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The check every package passes before anything of it is believed: names once and the same in both directories, sizes
 * within the limits, and the checksum of every entry.
 *
 * @see "INTAKE.md IN-07b: POI does not check CRC-32"
 */
final class PackageCheck {

    private static final int GRACE_BYTES = 4 << 20;
    private static final int ALL_GRACE_BYTES = 64 << 20;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int LOCAL_HEADER = 0x04034b50;

    private static final int BUFFER_BYTES = 64 << 10;
    private static final int SMALL_BYTES = 256 << 10;
    private static final int ALL_SMALL_BYTES = 4 << 20;

    private final ReadingBudget budget;
    private final SeekableByteChannel channel;
    private final Map<String, byte[]> small = new HashMap<>();
    private long unpacked;

    PackageCheck(SeekableByteChannel channel, ReadingBudget budget) {
        this.channel = channel;
        this.budget = budget;
    }

    /** Checks all entries; gives the content of the small ones by name. */
    Map<String, byte[]> check(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException, UnreadableException {
        if (entries.isEmpty()) {
            throw damaged("an empty package");
        }
        Set<String> names = new HashSet<>();
        try (Unpacking unpacking = new Unpacking(channel)) {
            for (ZipArchiveEntry entry : entries) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw damaged("two parts of one name");
                }
                long start = checkHeader(entry);
                if (isSmall(entry)) {
                    checkSmall(entry, unpacking, start);
                } else {
                    checkContent(zip, entry);
                }
            }
        }
        budget.checkTime();
        return small;
    }

    /** Bytes of all entries together. */
    long unpackedBytes() {
        return unpacked;
    }

    /** Where the content of the entry begins. */
    private long checkHeader(ZipArchiveEntry entry) throws IOException, UnreadableException {
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
                && Arrays.equals(header.array(), LOCAL_HEADER_BYTES, header.capacity(), name, 0, name.length);
        if (!same) {
            throw damaged(entry.getName());
        }
        return entry.getLocalHeaderOffset() + header.capacity() + Short.toUnsignedInt(header.getShort(28));
    }

    private boolean isSmall(ZipArchiveEntry entry) {
        return entry.getSize() <= SMALL_BYTES
                && entry.getCompressedSize() >= 0
                && entry.getCompressedSize() <= SMALL_BYTES
                && unpacked + entry.getSize() <= ALL_SMALL_BYTES
                && (entry.getMethod() == ZipMethod.DEFLATED.getCode()
                        || entry.getMethod() == ZipMethod.STORED.getCode());
    }

    private void checkSmall(ZipArchiveEntry entry, Unpacking unpacking, long start)
            throws IOException, UnreadableException {
        byte[] content = unpacking.unpack(entry, start).orElseThrow(() -> damaged(entry.getName()));
        CRC32 crc = new CRC32();
        crc.update(content);
        unpacked += content.length;
        if (unpacked > budget.limits().unpackedBytes()) {
            throw UnreadableException.of(FileFinding.UNPACKED_TOO_LARGE, "part", entry.getName());
        }
        if (crc.getValue() != entry.getCrc()) {
            throw damaged(entry.getName());
        }
        small.put(entry.getName(), content);
    }

    private void checkContent(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableException {
        Limits limits = budget.limits();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
                unpacked += read;
                boolean bomb =
                        size > GRACE_BYTES && size / limits.inflateRatio() > Math.max(1, entry.getCompressedSize());
                if (bomb || isBombInParts() || unpacked > limits.unpackedBytes()) {
                    throw UnreadableException.of(FileFinding.UNPACKED_TOO_LARGE, "part", entry.getName());
                }
            }
        }
        budget.checkTime();
        if (crc.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw damaged(entry.getName());
        }
    }

    /** Many parts that are each just small enough. */
    private boolean isBombInParts() throws IOException {
        return unpacked > ALL_GRACE_BYTES && unpacked / budget.limits().inflateRatio() > channel.size();
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }
}
