package dev.plumbline.submission.workbook.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a package that passed the check: by name, with what they are and what they refer to. Opened once, and what is
 * small is unpacked once: where there are many small workbooks, opening them is most of the work.
 *
 * @see "ECMA-376-2, Open Packaging Conventions"
 */
final class PackageParts implements Closeable {

    private static final int SMALL_FILE_BYTES = 1 << 20;
    private static final int DIRECTORY_BYTES = 4 << 20;
    private static final int LISTING_BYTES = 16 << 20;
    private static final int MOST_RELATIONS = 20_000;
    private static final String CONTENT_TYPES = "/[content_types].xml";

    private final SeekableByteChannel channel;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, String> typesByName = new HashMap<>();
    private final Map<String, String> typesByEnding = new HashMap<>();
    private Map<String, byte[]> small = Map.of();
    private long unpackedBytes;

    private PackageParts(SeekableByteChannel channel) throws IOException {
        DirectoryGuard guard = new DirectoryGuard(channel, DIRECTORY_BYTES);
        this.channel = channel;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(guard)
                .setIgnoreLocalFileHeader(true)
                .get();
        guard.release();
    }

    /** Opens a package after checking all of it. */
    static PackageParts open(Path file, ReadingBudget budget) throws UnreadableException {
        try {
            SeekableByteChannel channel = channel(file);
            try {
                PackageParts parts = new PackageParts(channel);
                parts.fill(new PackageCheck(channel, budget));
                return parts;
            } catch (IOException | UnreadableException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException _) {
            throw damaged("the package itself");
        }
    }

    /** The bytes of a small file are read at once: its directory is read in many small steps. */
    private static SeekableByteChannel channel(Path file) throws IOException {
        return Files.size(file) <= SMALL_FILE_BYTES
                ? new SeekableInMemoryByteChannel(Files.readAllBytes(file))
                : FileChannel.open(file);
    }

    private void fill(PackageCheck check) throws IOException, UnreadableException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        small = check.check(zip, all);
        unpackedBytes = check.unpackedBytes();
        all.forEach(entry -> entries.put(key("/" + entry.getName().replace('\\', '/')), entry));
        if (!has(CONTENT_TYPES)) {
            throw damaged("list of contents");
        }
        try (XmlCursor cursor = walk(CONTENT_TYPES, "list of contents")) {
            while (cursor.nextElement()) {
                String type = cursor.attribute("ContentType").orElse("");
                switch (cursor.name()) {
                    case "Override" -> cursor.attribute("PartName").ifPresent(name -> typesByName.put(key(name), type));
                    case "Default" ->
                        cursor.attribute("Extension").ifPresent(ending -> typesByEnding.put(key(ending), type));
                    default -> {}
                }
            }
        } catch (UncheckedStreamException _) {
            throw damaged("list of contents");
        }
    }

    /** Bytes of all parts together. */
    long unpackedBytes() {
        return unpackedBytes;
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** What a part says it is; empty when it says nothing. */
    String contentType(String part) {
        String name = key(part);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return typesByName.getOrDefault(name, typesByEnding.getOrDefault(ending, ""));
    }

    /** What a part refers to, in order; the package itself is the part {@code /}. */
    List<Relation> relations(String part) throws UnreadableException {
        int name = part.lastIndexOf('/') + 1;
        String list = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (!has(list)) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        try (XmlCursor cursor = walk(list, "list of parts")) {
            while (cursor.nextElement()) {
                if (cursor.name().equals("Relationship")) {
                    if (relations.size() >= MOST_RELATIONS) {
                        throw damaged("list of parts");
                    }
                    relations.add(Relation.of(
                            part,
                            cursor.attribute("Id").orElse(""),
                            cursor.attribute("Type").orElse(""),
                            cursor.attribute("Target").orElse(""),
                            cursor.attribute("TargetMode")
                                    .filter("External"::equals)
                                    .isPresent()));
                }
            }
        } catch (UncheckedStreamException _) {
            throw damaged("list of parts");
        }
        return relations;
    }

    /** A walk through a part that is there; in words to people it is called by its label. */
    XmlCursor walk(String part, String label) throws UnreadableException {
        if (entry(part).getSize() > LISTING_BYTES) {
            throw UnreadableException.of(FileFinding.UNPACKED_TOO_LARGE, "part", label);
        }
        return walkRows(part, label);
    }

    /** The same for a part of which nothing is kept in memory: it may be as long as it likes. */
    XmlCursor walkRows(String part, String label) throws UnreadableException {
        ZipArchiveEntry entry = entry(part);
        byte[] content = small.get(entry.getName());
        if (content != null) {
            return XmlCursor.of(content, label);
        }
        try {
            return XmlCursor.of(zip.getInputStream(entry), label);
        } catch (IOException _) {
            throw damaged(part);
        }
    }

    private ZipArchiveEntry entry(String part) throws UnreadableException {
        return Optional.ofNullable(entries.get(key(part))).orElseThrow(() -> damaged(part));
    }

    /** Names differ by more than case and by more than how their characters are escaped. */
    private static String key(String name) {
        return Relation.unescaped(name).toLowerCase(Locale.ROOT);
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }

    @Override
    public void close() {
        try (channel) {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("A workbook could not be closed", e);
        }
    }
}
