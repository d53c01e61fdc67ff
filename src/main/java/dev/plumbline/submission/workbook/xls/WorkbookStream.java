package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The stream of records inside the file, no longer than the file and no longer enciphered. */
final class WorkbookStream {

    private static final int HEADER_BYTES = 4;
    private static final int PLACE_BYTES = 4;
    private static final int BIFF8 = 0x600;
    private static final int FILE_PASS_AMONG = 8;

    private WorkbookStream() {}

    /** The records of a file. */
    static byte[] read(Path file) throws UnreadableException {
        byte[] stream = bytes(file);
        requireBiff8(stream);
        RecordWalk walk = new RecordWalk(stream, 0, "the workbook");
        int offset = 0;
        for (int i = 0; i < FILE_PASS_AMONG && walk.next(); i++) {
            int length = walk.as(RecordInputStream::remaining);
            if (walk.kind() == FilePassRecord.sid) {
                return deciphered(stream, offset, HEADER_BYTES + length);
            }
            offset += HEADER_BYTES + length;
        }
        return stream;
    }

    private static byte[] bytes(Path file) throws UnreadableException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            Optional<String> name = root.getEntryNames().stream()
                    .filter(entry -> entry.equalsIgnoreCase("Workbook") || entry.equalsIgnoreCase("Book"))
                    .max(String.CASE_INSENSITIVE_ORDER);
            if (name.isPresent() && root.getEntry(name.get()) instanceof DocumentEntry entry) {
                try (InputStream in = root.createDocumentInputStream(entry)) {
                    return in.readNBytes((int) Math.min(entry.getSize(), Files.size(file)));
                }
            }
        } catch (IOException | RuntimeException _) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "the file itself");
        }
        throw UnreadableException.of(FileFinding.NOT_A_WORKBOOK, "kind", "an old Office document, but no workbook");
    }

    private static void requireBiff8(byte[] stream) throws UnreadableException {
        RecordWalk walk = new RecordWalk(stream, 0, "the workbook");
        if (!walk.next() || (walk.kind() & 0xFF) != (BOFRecord.sid & 0xFF)) {
            throw walk.damaged();
        }
        int version = walk.kind() == BOFRecord.sid ? walk.as(RecordInputStream::readUShort) : 0;
        if (version != BIFF8) {
            throw UnreadableException.of(
                    FileFinding.NOT_A_WORKBOOK, "kind", "an Excel workbook from before 1997 (Excel 95 or older)");
        }
    }

    /**
     * Takes the cipher off a workbook that everybody may open: Excel enciphers with a known word where only writing is
     * protected. Records keep their places, and the places of sheets were never enciphered.
     */
    private static byte[] deciphered(byte[] stream, int filePass, int filePassBytes) throws UnreadableException {
        EncryptionInfo info = encryption(stream, filePass);
        int start = filePass + filePassBytes;
        ByteArrayOutputStream plain = new ByteArrayOutputStream(stream.length);
        plain.write(stream, 0, start);
        try {
            RecordInputStream in =
                    new RecordInputStream(new ByteArrayInputStream(stream, start, stream.length - start), info, start);
            while (plain.size() + HEADER_BYTES <= stream.length && in.hasNextRecord()) {
                in.nextRecord();
                byte[] data = in.readRemainder();
                if (in.getSid() == BoundSheetRecord.sid && data.length > PLACE_BYTES) {
                    System.arraycopy(stream, plain.size() + HEADER_BYTES, data, 0, PLACE_BYTES);
                }
                ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
                header.putShort(in.getSid()).putShort((short) data.length);
                plain.writeBytes(header.array());
                plain.writeBytes(data);
            }
        } catch (RuntimeException _) {
            throw UnreadableException.of(FileFinding.FILE_DAMAGED, "part", "the workbook");
        }
        return plain.toByteArray();
    }

    private static EncryptionInfo encryption(byte[] stream, int filePass) throws UnreadableException {
        try {
            RecordInputStream in =
                    new RecordInputStream(new ByteArrayInputStream(stream, filePass, stream.length - filePass));
            in.nextRecord();
            EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
            if (info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return info;
            }
        } catch (GeneralSecurityException | RuntimeException _) {
            throw UnreadableException.of(FileFinding.PASSWORD_PROTECTED);
        }
        throw UnreadableException.of(FileFinding.PASSWORD_PROTECTED);
    }
}
