package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.Weight;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A line of letters for page content: one after the other where that is enough, else as laid out, each outline with the text that
 * it reads.
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
        Optional<Composition> composed = fonts.typefaces().composed(text, weight, size);
        if (composed.isEmpty()) {
            letters(content, fonts, fonts.typefaces().segments(text, weight), x, y);
            return;
        }
        for (Composition.Run run : composed.get().runs()) {
            run.outline()
                    .ifPresentOrElse(
                            outline -> outlined(content, run.text(), moved(outline, x + run.x(), y)),
                            () -> letters(
                                    content,
                                    fonts,
                                    List.of(new Typefaces.Segment(run.face(), run.text())),
                                    x + run.x(),
                                    y));
        }
    }

    private static Shape moved(Shape outline, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
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

    private void outlined(PdfContentByte content, String reads, Shape outline) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(reads, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        Outlines.fill(content, outline, ink);
        content.endMarkedContentSequence();
    }
}
