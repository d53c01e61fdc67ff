package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.Weight;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A line of letters for page content: one after the other where that is enough, else as laid out, each outline with the
 * letters themselves unseen beneath it, as they stand on paper, for those who search and copy; what a screen reader reads
 * stands at the element.
 *
 * @param text the line
 * @param weight weight of its type
 * @param size size of its type in points
 * @param tracking space after each letter in points
 * @param ink its color on paper
 */
record Lettered(String text, Weight weight, double size, double tracking, Ink ink) {

    /** Sets the line from x to the right, y growing downward. */
    void set(PdfContentByte content, DocumentFonts fonts, double x, double y) {
        Optional<Composition> composed = fonts.typefaces().composed(text, weight, size, tracking);
        if (composed.isEmpty()) {
            letters(content, fonts, fonts.typefaces().segments(text, weight), x, y);
            return;
        }
        for (Composition.Run run : composed.get().runs()) {
            double left = x + run.x();
            run.outline()
                    .ifPresentOrElse(
                            outline -> {
                                Shape shape = AffineTransform.getTranslateInstance(left, y)
                                        .createTransformedShape(outline);
                                Outlines.fill(content, shape, ink);
                                unseen(content, fonts.of(run.face()), run, left, y);
                            },
                            () -> letters(
                                    content, fonts, List.of(new Typefaces.Segment(run.face(), run.text())), left, y));
        }
    }

    private void letters(
            PdfContentByte content, DocumentFonts fonts, List<Typefaces.Segment> segments, double x, double y) {
        content.beginText();
        content.setColorFill(Brush.color(ink));
        if (tracking > 0) {
            content.setCharacterSpacing((float) tracking);
        }
        content.setTextMatrix((float) x, (float) (Spacing.SHEET_HEIGHT - y));
        for (Typefaces.Segment segment : segments) {
            content.setFontAndSize(fonts.of(segment.face()), (float) size);
            content.showText(segment.text());
        }
        if (tracking > 0) {
            content.setCharacterSpacing(0);
        }
        content.endText();
    }

    /** Letters that a search finds, as wide as what is drawn. */
    private void unseen(PdfContentByte content, BaseFont font, Composition.Run run, double x, double y) {
        String letters = run.asDrawn();
        float natural = font.getWidthPoint(letters, (float) size);
        if (natural <= 0) {
            return;
        }
        content.beginText();
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        content.setFontAndSize(font, (float) size);
        content.setHorizontalScaling((float) (100 * run.width() / natural));
        content.setTextMatrix((float) x, (float) (Spacing.SHEET_HEIGHT - y));
        content.showText(letters);
        content.setHorizontalScaling(100);
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        content.endText();
    }
}
