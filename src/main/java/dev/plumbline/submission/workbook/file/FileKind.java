package dev.plumbline.submission.workbook.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a file is, told by its bytes; its ending is never looked at.
 *
 * @param words what it is, for people
 * @param reading how it is read
 */
record FileKind(String words, Reading reading) {

    /** How a kind is read. */
    enum Reading {
        EXCEL,
        OLD_EXCEL,
        CSV,
        LOCKED,
        EMPTY,
        DAMAGED,
        PACKED,
        NONE
    }

    private static final int HEAD_BYTES = 4096;
    private static final int MOST_ENTRIES = 64;
    private static final long MOST_UNPACKED_BYTES = 8 << 20;

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (head.length == 0) {
            return new FileKind("an empty file", Reading.EMPTY);
        }
        if (starts(head, 'P', 'K')) {
            return new FileKind("an Excel workbook", Reading.EXCEL);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ofCompound(file);
        }
        return ofHead(head);
    }

    /** What a package that is no readable workbook is, by the names in it. */
    static FileKind ofPackage(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            ZipEntry entry = zip.getNextEntry();
            long left = MOST_UNPACKED_BYTES;
            for (int i = 0; entry != null && left > 0 && i < MOST_ENTRIES; i++) {
                if (entry.getName().equals("mimetype")) {
                    return ofMimeType(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                }
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                if (names.stream().anyMatch(FileKind::tells)) {
                    break;
                }
                left -= zip.skip(left);
                entry = left > 0 ? zip.getNextEntry() : null;
            }
        } catch (IOException | IllegalArgumentException _) {
            return new FileKind("an Excel workbook", Reading.EXCEL);
        }
        return ofNames(names);
    }

    private static boolean tells(String name) {
        return (name.startsWith("xl/") && !name.endsWith(".bin"))
                || name.startsWith("word/")
                || name.startsWith("ppt/");
    }

    private static FileKind ofNames(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return none("a binary Excel workbook (.xlsb)");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return none("a Word document");
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return none("a PowerPoint presentation");
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa"))) {
            return none("a Numbers document");
        }
        boolean office = names.isEmpty()
                || names.stream().anyMatch(name -> name.startsWith("xl/") || name.equals("[content_types].xml"));
        return office
                ? new FileKind("an Excel workbook", Reading.EXCEL)
                : new FileKind("a zip archive", Reading.PACKED);
    }

    private static FileKind ofMimeType(String type) {
        return type.contains("opendocument.spreadsheet")
                ? none("an OpenDocument spreadsheet (.ods)")
                : none("an OpenDocument file");
    }

    private static FileKind ofCompound(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = system.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                return new FileKind("a protected workbook", Reading.LOCKED);
            }
            return names.stream().anyMatch(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
                    ? new FileKind("an Excel workbook of the old kind", Reading.OLD_EXCEL)
                    : none("an old Office document, but no workbook");
        } catch (IOException | RuntimeException _) {
            return new FileKind("a damaged old Office document", Reading.DAMAGED);
        }
    }

    private static FileKind ofHead(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return none("a PDF document");
        }
        if (starts(head, 0x09, 0x00) || starts(head, 0x09, 0x02) || starts(head, 0x09, 0x04)) {
            return none("an Excel workbook from before 1993");
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
            return none("a picture");
        }
        if (starts(head, '{', '\\', 'r', 't', 'f')) {
            return none("a text document (.rtf)");
        }
        if (starts(head, 0x1F, 0x8B) || starts(head, '7', 'z', 0xBC, 0xAF) || starts(head, 'R', 'a', 'r', '!')) {
            return new FileKind("an archive", Reading.PACKED);
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return none("a web page (HTML)");
        }
        if (start.startsWith("<?xml") || start.startsWith("<workbook") || start.startsWith("mime-version:")) {
            return none("an XML or web archive file");
        }
        if (start.startsWith("id;p")) {
            return none("a SYLK file (.slk)");
        }
        boolean marked = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || starts(head, 0, 0, 0xFE, 0xFF);
        return marked || !isBinary(head)
                ? new FileKind("a text table", Reading.CSV)
                : none("a file of a kind that is not known here");
    }

    /** Text has no control characters, and zeros only in every second place (UTF-16). */
    private static boolean isBinary(byte[] head) {
        int[] zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
            controls += head[i] > 0 && head[i] < 0x20 && "\t\n\r\f\u001a".indexOf(head[i]) < 0 ? 1 : 0;
        }
        boolean wide = (zeros[0] == 0) != (zeros[1] == 0) && (zeros[0] + zeros[1]) * 4 > head.length;
        return controls > head.length / 50 || (zeros[0] + zeros[1] > 0 && !wide);
    }

    private static FileKind none(String words) {
        return new FileKind(words, Reading.NONE);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
