package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.Theme;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/** Vectors into page content; words stay words, set with the document's own fonts and without asking the platform's. */
final class PackGraphics extends PdfGraphics2D {

    private static final int OPAQUE_BITS = 0xFF_FFFF;

    private final PdfContentByte content;
    private final DocumentFonts fonts;
    private final @Nullable Theme theme;

    PackGraphics(PdfContentByte content, DocumentFonts fonts, Theme theme) {
        super(content, (float) Spacing.SHEET_WIDTH, (float) Spacing.SHEET_HEIGHT, fonts, false, false, 0);
        this.content = content;
        this.fonts = fonts;
        this.theme = theme;
        setCompositeFontDrawerEnabled(false);
    }

    /** Charts paint in roles; what comes before the theme is known is the library's own and never seen. */
    @Override
    public void setPaint(Paint paint) {
        Theme known = theme;
        if (known != null && paint instanceof Color color && color.getTransparency() == Transparency.OPAQUE) {
            super.setPaint(Brush.color(known.of(new Ink(color.getRGB() & OPAQUE_BITS))));
        } else {
            super.setPaint(paint);
        }
    }

    /** Under a transform that only moves: what charts use. */
    @Override
    public void drawString(String text, float x, float y) {
        AffineTransform transform = getTransform();
        Point2D at = transform.transform(new Point2D.Double(x, y), null);
        content.saveState();
        Ink ink = new Ink(getColor().getRGB() & OPAQUE_BITS);
        new Lettered(text, fonts.weight(getFont()), getFont().getSize2D(), 0, ink)
                .set(content, fonts, at.getX(), at.getY());
        content.restoreState();
    }
}
