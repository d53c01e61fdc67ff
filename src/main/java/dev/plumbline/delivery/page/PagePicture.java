package dev.plumbline.delivery.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Page 1 of a pack, small. */
public final class PagePicture {

    /** A page of A4 is 397 pixels wide: twice what the status page shows, for screens with small pixels. */
    private static final float DOTS_PER_INCH = 48;

    private PagePicture() {}

    /**
     * Draws it.
     *
     * @param pack a PDF file
     * @return a PNG of some ten kilobytes
     * @throws IOException when the file cannot be read or drawn
     */
    public static byte[] draw(Path pack) throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(inFewColors(page), "png", out);
            return out.toByteArray();
        }
    }

    /** A palette takes a third of the room, and a page has few colors. */
    private static BufferedImage inFewColors(BufferedImage page) {
        BufferedImage few = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        few.createGraphics().drawImage(page, 0, 0, null);
        return few;
    }
}
