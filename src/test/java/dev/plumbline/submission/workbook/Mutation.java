package dev.plumbline.submission.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways to spoil a workbook. */
enum Mutation {
    /** One bit, anywhere in the file. */
    FLIP_BIT(true) {
        @Override
        byte[] apply(byte[] book, Random random) {
            byte[] spoiled = book.clone();
            spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            return spoiled;
        }
    },
    /** A run of bytes turned to noise. */
    NOISE(true) {
        @Override
        byte[] apply(byte[] book, Random random) {
            byte[] spoiled = book.clone();
            byte[] noise = new byte[1 + random.nextInt(64)];
            random.nextBytes(noise);
            int at = random.nextInt(spoiled.length - noise.length);
            System.arraycopy(noise, 0, spoiled, at, noise.length);
            return spoiled;
        }
    },
    /** Bytes missing at the end, or out of the middle. */
    CUT(true) {
        @Override
        byte[] apply(byte[] book, Random random) {
            int from = random.nextInt(book.length);
            int to = random.nextBoolean() ? book.length : Math.min(book.length, from + 1 + random.nextInt(512));
            return joined(Arrays.copyOf(book, from), Arrays.copyOfRange(book, to, book.length));
        }
    },
    /** Bytes that do not belong there. */
    INSERT(true) {
        @Override
        byte[] apply(byte[] book, Random random) {
            int at = random.nextInt(book.length);
            byte[] more = new byte[1 + random.nextInt(256)];
            random.nextBytes(more);
            return joined(joined(Arrays.copyOf(book, at), more), Arrays.copyOfRange(book, at, book.length));
        }
    },
    /** A part that is gone. */
    REMOVE_PART(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            parts.remove(any(parts, random));
            return zipped(parts);
        }
    },
    /** A part under another name. */
    RENAME_PART(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            String name = any(parts, random);
            parts.put(
                    random.nextBoolean() ? name.toUpperCase(java.util.Locale.ROOT) + "x" : "xl/" + random.nextInt(),
                    parts.remove(name));
            return zipped(parts);
        }
    },
    /** Two parts, each under the name of the other. */
    SWAP_PARTS(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            String one = any(parts, random);
            String other = any(parts, random);
            byte[] content = parts.get(one);
            parts.put(one, parts.get(other));
            parts.put(other, content);
            return zipped(parts);
        }
    },
    /** A second part that differs from another by case only. */
    DUPLICATE_PART(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            String name = any(parts, random);
            parts.put(name.replaceFirst("^.", name.startsWith("x") ? "X" : "x"), parts.get(name));
            return zipped(parts);
        }
    },
    /** XML with a tag, a quote or a stretch gone, doubled or replaced, in a package that is otherwise right. */
    BREAK_XML(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            String name = any(parts, random);
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            int from = random.nextInt(xml.length());
            int to = Math.min(xml.length(), from + 1 + random.nextInt(40));
            String[] instead = {
                "",
                "<",
                "\"",
                "&a;",
                "]]>",
                "\u0000",
                "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                xml.substring(from, to).repeat(3)
            };
            String spoiled = xml.substring(0, from) + instead[random.nextInt(instead.length)] + xml.substring(to);
            parts.put(name, spoiled.getBytes(StandardCharsets.UTF_8));
            return zipped(parts);
        }
    },
    /** An attribute with a value nobody expects. */
    ODD_ATTRIBUTE(false) {
        @Override
        byte[] apply(byte[] book, Random random) {
            Map<String, byte[]> parts = parts(book);
            String name = any(parts, random);
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            String[] odd = {"", "-1", "99999999999", "NaN", "ZZZZZ99", "0", "true", "../../../etc/passwd", "\u0661"};
            List<Integer> quotes = new ArrayList<>();
            for (int at = xml.indexOf("=\""); at >= 0; at = xml.indexOf("=\"", at + 1)) {
                quotes.add(at + 2);
            }
            if (!quotes.isEmpty()) {
                int from = quotes.get(random.nextInt(quotes.size()));
                xml = xml.substring(0, from) + odd[random.nextInt(odd.length)] + xml.substring(xml.indexOf('"', from));
            }
            parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
            return zipped(parts);
        }
    };

    private final boolean ofBytes;

    Mutation(boolean ofBytes) {
        this.ofBytes = ofBytes;
    }

    /** Whether it changes bytes of the file as they are, so that the checksums of the package must notice. */
    boolean isOfBytes() {
        return ofBytes;
    }

    /** A spoiled copy. */
    abstract byte[] apply(byte[] book, Random random);

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String any(Map<String, byte[]> parts, Random random) {
        List<String> names = List.copyOf(parts.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private static Map<String, byte[]> parts(byte[] book) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
