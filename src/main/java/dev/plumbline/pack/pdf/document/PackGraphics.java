package dev.plumbline.pack.pdf.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/** Vectors into page content; words stay words, set with the document's own fonts and without asking the platform's. */
final class PackGraphics extends PdfGraphics2D {

    private final PdfContentByte content;
    private final DocumentFonts fonts;
    private final double height;

    PackGraphics(PdfContentByte content, double width, double height, DocumentFonts fonts) {
        super(content, (float) width, (float) height, fonts, false, false, 0);
        this.content = content;
        this.fonts = fonts;
        this.height = height;
        setCompositeFontDrawerEnabled(false);
    }

    /** Under a transform that only moves: what charts use. */
    @Override
    public void drawString(String text, float x, float y) {
        AffineTransform transform = getTransform();
        Point2D at = transform.transform(new Point2D.Double(x, y), null);
        content.saveState();
        content.setColorFill(getColor());
        content.beginText();
        content.setTextMatrix((float) at.getX(), (float) (height - at.getY()));
        for (Typefaces.Segment segment : fonts.typefaces().segments(text, fonts.weight(getFont()))) {
            content.setFontAndSize(fonts.of(segment.face()), getFont().getSize2D());
            content.showText(segment.text());
        }
        content.endText();
        content.restoreState();
    }
}
