package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.theme.Spacing;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A document of sheets that claims PDF/UA-1 and PDF/A-3a: metadata, bookmarks, attachments. No clock reaches it. */
final class PackDocument implements AutoCloseable {

    /** The best takes two and a half times as long for the facts of a pack and makes them a twelfth smaller. */
    private static final int EMBEDDED_COMPRESSION = 5;

    private static final int ID_BYTES = 16;
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PackStamp stamp;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document =
            new Document(new Rectangle((float) Spacing.SHEET_WIDTH, (float) Spacing.SHEET_HEIGHT));
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private boolean started;

    private PackDocument(PackStamp stamp) {
        this.stamp = stamp;
    }

    static PackDocument open(Pack pack) {
        PackDocument opened = new PackDocument(pack.stamp());
        opened.prepare(pack);
        return opened;
    }

    PdfWriter writer() {
        return writer;
    }

    void nextSheet() {
        if (started) {
            document.newPage();
        }
        started = true;
        writer.setPageEmpty(false);
    }

    /** A bookmark to the top of the current sheet. */
    void bookmark(String title) {
        PdfDestination top = new PdfDestination(PdfDestination.FITH, (float) Spacing.SHEET_HEIGHT);
        new PdfOutline(writer.getDirectContent().getRootOutline(), top, title);
    }

    /** Embeds files in the order of their names. */
    void attach(List<Attachment> attachments) {
        PdfArray associated = new PdfArray();
        Set<String> names = new HashSet<>();
        attachments.stream().sorted(Comparator.comparing(Attachment::name)).forEach(attachment -> {
            if (!names.add(attachment.name())) {
                throw new IllegalArgumentException("Two attachments are named " + attachment.name());
            }
            associated.add(embed(attachment));
        });
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(PdfName.AF, associated);
        }
    }

    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        if (document.isOpen()) {
            writer.close();
        }
    }

    private void prepare(Pack pack) {
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        // A plain cross-reference table would be written in the digits of the default locale.
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        document.addTitle(pack.title());
        document.addSubject(pack.subject());
        document.addAuthor(stamp.product());
        byte[] id = fileId(pack);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getInfo().put(PdfName.CREATIONDATE, date());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(stamp.language()));
        try {
            writer.setOutputIntents(
                    "Custom", "", "http://www.color.org", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot embed the color profile", e);
        }
        writer.setXmpMetadata(Xmp.packet(pack).getBytes(StandardCharsets.UTF_8));
        writer.setTabs(PdfName.S);
    }

    private PdfIndirectReference embed(Attachment attachment) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date());
        try {
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer,
                    null,
                    attachment.name(),
                    attachment.bytes(),
                    attachment.mediaType(),
                    parameters,
                    EMBEDDED_COMPRESSION);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            file.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
            file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
            writer.addFileAttachment(attachment.name(), file);
            return file.getReference();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot embed " + attachment.name(), e);
        }
    }

    private PdfDate date() {
        Instant known = stamp.asOf();
        return new PdfDate(GregorianCalendar.from(known.atZone(ZoneOffset.UTC)));
    }

    private byte[] fileId(Pack pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((stamp.inputsDigest() + ' ' + pack.id()).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
