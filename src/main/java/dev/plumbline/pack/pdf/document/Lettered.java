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
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A line of letters for page content: one after the other where that is enough, else as laid out, each outline with the text that
 * it reads and, unseen beneath it, the letters themselves: readers of the screen take the one, a search takes the other.
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
                                outlined(content, run.text(), shape);
                                unseen(content, fonts.of(run.face()), run, left, y);
                                content.endMarkedContentSequence();
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

    /** Opens the span of what is read, with its shape; whoever calls closes it. */
    private void outlined(PdfContentByte content, String reads, Shape outline) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(reads, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        Outlines.fill(content, outline, ink);
    }
}
