package dev.plumbline.pack.pdf.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Random;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** One font file, read once: what it covers and how wide each character runs. Documents open their own copy of it. */
final class Face {

    private static final int PLANE = 0x10000;
    private static final short ABSENT = -1;

    private final String name;
    private final byte[] bytes;
    private final Font awt;
    private final short[] widths = new short[PLANE];

    Face(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        try {
            awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("Not a TrueType font: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read font " + name, e);
        }
        BaseFont measured = open();
        for (int c = 0; c < PLANE; c++) {
            widths[c] = measured.charExists(c) ? (short) measured.getWidth(c) : ABSENT;
        }
    }

    static Face ofResource(String path) {
        try (InputStream in = Face.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Font " + path + " is missing from the program");
            }
            return new Face(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read font " + path, e);
        }
    }

    Font awt() {
        return awt;
    }

    boolean has(int codePoint) {
        return codePoint < PLANE && widths[codePoint] != ABSENT;
    }

    /** Width of a character it has, in thousandths of the type size. */
    int width(int codePoint) {
        return widths[codePoint];
    }

    /** A fresh copy for one document: embedded, subset, the name of the subset fixed. */
    BaseFont open() {
        try {
            BaseFont font = BaseFont.createFont(opened(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom(name));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read font " + name, e);
        } catch (DocumentException e) {
            throw new IllegalArgumentException("Cannot embed font " + name + ": " + e.getMessage(), e);
        }
    }

    /** Of a collection the first font; the library takes a font for what its name says. */
    private String opened() {
        return isCollection() ? name.replaceAll("\\.[^.]*$", "") + ".ttc,0" : name;
    }

    private boolean isCollection() {
        return bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("ttcf");
    }

    /** Names subsets: secret it need not be, but the same for the same font. */
    private static final class FixedRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final Random source;

        FixedRandom(String name) {
            source = new Random(name.hashCode());
        }

        @Override
        public double nextDouble() {
            return source.nextDouble();
        }
    }
}
