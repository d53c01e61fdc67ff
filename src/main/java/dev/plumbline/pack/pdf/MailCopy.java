package dev.plumbline.pack.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A pack as it may be mailed: encrypted with AES-256, to be opened with a password, readable by screen readers. It no longer
 * claims PDF/A, which forbids encryption. Encryption needs chance: its bytes are other each time.
 */
public final class MailCopy {

    /** What its reader may do: read, by voice as well, print, and copy text. */
    private static final int PERMISSIONS =
            PdfWriter.ALLOW_SCREENREADERS | PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY;

    private static final int OWNER_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private MailCopy() {}

    /**
     * Encrypts a pack.
     *
     * @param pack a PDF made by {@link PackWriter}
     * @param password what its reader types; nobody knows the password of its owner
     * @return the encrypted PDF
     */
    public static byte[] of(byte[] pack, String password) {
        byte[] owner = new byte[OWNER_BYTES];
        RANDOM.nextBytes(owner);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pack.length + pack.length / 8);
        try (PdfReader reader = new PdfReader(pack)) {
            byte[] metadata = withoutArchive(reader.getMetadata());
            PdfStamper stamper = new PdfStamper(reader, out);
            stamper.setXmpMetadata(metadata);
            stamper.setEncryption(
                    password.getBytes(StandardCharsets.UTF_8),
                    HexFormat.of().formatHex(owner).getBytes(StandardCharsets.US_ASCII),
                    PERMISSIONS,
                    PdfWriter.ENCRYPTION_AES_256_V3);
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A pack of our own cannot be read", e);
        }
        return out.toByteArray();
    }

    private static byte[] withoutArchive(byte[] metadata) {
        return Xmp.withoutArchive(new String(metadata, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
