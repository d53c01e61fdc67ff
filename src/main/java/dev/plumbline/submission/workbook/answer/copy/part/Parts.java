package dev.plumbline.submission.workbook.answer.copy.part;

import dev.plumbline.submission.workbook.xlsx.Relation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of one package. Those that are not changed are never unpacked. */
public final class Parts implements AutoCloseable {

    private static final String TYPES = "[Content_Types].xml";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*?\\?>\\s*");
    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([\\w.:-]+)[\"']");
    private static final int LONGEST_DECLARATION = 200;

    private final ZipFile zip;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> changed = new TreeMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).forEach(entry -> names.put(key(entry.getName()), entry.getName()));
    }

    /**
     * Opens a package.
     *
     * @param workbook its bytes
     * @return its parts
     * @throws IOException when it is no package
     */
    public static Parts open(byte[] workbook) throws IOException {
        return new Parts(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .setIgnoreLocalFileHeader(true)
                .get());
    }

    /** Names differ by more than case and by more than how their characters are escaped. */
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return Relation.unescaped(plain.startsWith("/") ? plain : "/" + plain).toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return names.containsKey(key(part));
    }

    /** The text of a part that is there. */
    String text(String part) throws IOException {
        String name = Optional.ofNullable(names.get(key(part)))
                .orElseThrow(() -> new IllegalArgumentException("A part of the workbook is missing"));
        String before = changed.get(name);
        if (before != null) {
            return before;
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return decoded(in.readAllBytes());
        }
    }

    /** What is written again is written as UTF-8, whatever it was. */
    private static String decoded(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return charset.equals(StandardCharsets.UTF_8)
                ? bare
                : Xml.HEAD + DECLARATION.matcher(bare).replaceFirst("");
    }

    private static Charset charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LONGEST_DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head.substring(0, Math.max(0, head.indexOf("?>"))));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    void put(String part, String text) {
        String name = names.computeIfAbsent(key(part), _ -> part.substring(1));
        changed.put(name, text);
    }

    /** Puts in a part of a type under a name that no part has yet. */
    String add(String stem, String ending, String type, String text) throws IOException {
        String part = addUndeclared(stem, ending, text);
        declare("<Override PartName=\"" + Xml.escaped(part) + "\" ContentType=\"" + type + "\"/>");
        return part;
    }

    /** The same for a part whose ending tells its type. */
    String addUndeclared(String stem, String ending, String text) {
        int number = 1;
        while (has(stem + number + ending)) {
            number++;
        }
        put(stem + number + ending, text);
        return stem + number + ending;
    }

    /** Says what the parts with an ending are, unless that is said. */
    void declareEnding(String ending, String type) throws IOException {
        Tags tags = new Tags(text(TYPES));
        while (tags.next()) {
            if (tags.opens("Default")
                    && tags.attribute("Extension")
                            .filter(ending::equalsIgnoreCase)
                            .isPresent()) {
                return;
            }
        }
        declare("<Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
    }

    private void declare(String line) throws IOException {
        put("/" + TYPES, withLast(text(TYPES), "Types", line));
    }

    /** A text with one more element at the end of its root. */
    private static String withLast(String text, String root, String element) {
        Patch patch = new Patch(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.depth() == 0 && tags.opens(root) && tags.isEmpty()) {
                patch.fill(tags, prefixed(element, tags.prefix()));
            } else if (tags.depth() == 0 && tags.closes(root)) {
                patch.insert(tags.start(), prefixed(element, tags.prefix()));
            }
        }
        return patch.apply();
    }

    private static String prefixed(String element, String prefix) {
        return "<" + prefix + element.substring(1);
    }

    /** What a part is declared to be; empty when only its ending tells. */
    String typeOf(String part) throws IOException {
        Tags tags = new Tags(text(TYPES));
        while (tags.next()) {
            if (tags.opens("Override")
                    && tags.attribute("PartName")
                            .filter(name -> key(name).equals(key(part)))
                            .isPresent()) {
                return tags.attribute("ContentType").orElse("");
            }
        }
        return "";
    }

    /** What a part refers to within the package; the package itself is the part {@code /}. */
    List<Relation> relations(String part) throws IOException {
        List<Relation> relations = new ArrayList<>();
        if (has(listOf(part))) {
            Tags tags = new Tags(text(listOf(part)));
            while (tags.next()) {
                if (tags.opens("Relationship")) {
                    relations.add(Relation.of(
                            part,
                            tags.attribute("Id").orElse(""),
                            tags.attribute("Type").orElse(""),
                            tags.attribute("Target").orElse(""),
                            tags.attribute("TargetMode")
                                    .filter("External"::equals)
                                    .isPresent()));
                }
            }
        }
        return relations;
    }

    /** The part to which a part refers as one of a type. */
    Optional<String> related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.isOf(type))
                .flatMap(relation -> relation.target().stream())
                .filter(this::has)
                .findFirst();
    }

    /** Makes a part refer to another one; gives the id. */
    String relate(String part, String type, String target) throws IOException {
        String list = listOf(part);
        declareEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
        String text = has(list)
                ? text(list)
                : Xml.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
        int number = 1;
        while (text.contains("\"plumbline" + number + "\"")) {
            number++;
        }
        String id = "plumbline" + number;
        put(
                list,
                withLast(
                        text,
                        "Relationships",
                        "<Relationship Id=\"" + id + "\" Type=\"" + Xml.RELATIONS + type + "\" Target=\""
                                + Xml.escaped(target) + "\"/>"));
        return id;
    }

    private static String listOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /**
     * The package as it is now; its bytes depend on its parts alone.
     *
     * @return a zip
     * @throws IOException when an entry cannot be copied
     */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            List<String> order = new ArrayList<>(names.values());
            order.sort(java.util.Comparator.<String>comparingInt(name -> name.equals(TYPES) ? 0 : 1)
                    .thenComparing(name -> name));
            for (String name : order) {
                String text = changed.get(name);
                if (text == null) {
                    copy(zip.getEntry(name), out);
                } else {
                    write(name, text.getBytes(StandardCharsets.UTF_8), out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
        same.setMethod(entry.getMethod());
        same.setSize(entry.getSize());
        same.setCompressedSize(entry.getCompressedSize());
        same.setCrc(entry.getCrc());
        same.setTimeLocal(TIME);
        out.addRawArchiveEntry(same, zip.getRawInputStream(entry));
    }

    private static void write(String name, byte[] content, ZipArchiveOutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = packed(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipMethod.DEFLATED.getCode());
        entry.setSize(content.length);
        entry.setCompressedSize(packed.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
    }

    private static byte[] packed(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
