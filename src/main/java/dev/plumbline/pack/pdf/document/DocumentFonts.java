package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.theme.Weight;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** The fonts one document embeds, opened when first used. */
final class DocumentFonts implements FontMapper {

    private final Typefaces typefaces;
    private final Map<Face, BaseFont> opened = new HashMap<>();

    DocumentFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    Typefaces typefaces() {
        return typefaces;
    }

    BaseFont of(Face face) {
        return opened.computeIfAbsent(face, Face::open);
    }

    /** The weight of a font that {@link Typefaces#font} gave; regular for any other. */
    Weight weight(Font font) {
        return typefaces.weight(font);
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        return of(typefaces.main(weight(font)));
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return typefaces.main(Weight.REGULAR).awt().deriveFont((float) size);
    }
}
