package dev.plumbline.pack.pdf.document;

import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Sign;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.Theme;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The current sheet, y growing downward from its top: all that is drawn is either tagged or marked as decoration. */
public final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final DocumentFonts fonts;
    private final Theme theme;
    private final Map<String, Integer> sheets;
    private final Tag document;
    private final Links links;
    private Tag section;

    /**
     * A canvas on an open, tagged document.
     *
     * @param writer the document
     * @param look fonts and colors
     * @param sheets number of the first sheet of each page's section, counted from 1
     */
    public Canvas(PdfWriter writer, Look look, Map<String, Integer> sheets) {
        this.writer = writer;
        this.sheets = Map.copyOf(sheets);
        this.fonts = new DocumentFonts(look.typefaces());
        this.theme = look.theme();
        this.document = Tag.root(writer.getStructureTreeRoot());
        this.links = new Links(writer);
        this.section = document;
    }

    /**
     * The fonts.
     *
     * @return fonts that measure text
     */
    public Lettering lettering() {
        return fonts.typefaces();
    }

    /**
     * The sheet on which a page begins.
     *
     * @param key key of the page
     * @return its number, counted from 1
     * @throws IllegalArgumentException if the pack has no such page
     */
    public int sheetOf(String key) {
        Integer sheet = sheets.get(key);
        if (sheet == null) {
            throw new IllegalArgumentException("The pack links to page '" + key + "', but has no such page");
        }
        return sheet;
    }

    /** Opens the section of a new page. */
    public void openSection() {
        section = document.child("Sect");
    }

    /**
     * The section of the current page.
     *
     * @return its structure element
     */
    public Tag section() {
        return section;
    }

    /**
     * Sets one line from x to the right.
     *
     * @param tag its element, without child elements
     * @param words the line; blank words draw nothing
     * @param x left end
     * @param baseline its height
     */
    public void words(Tag tag, Words words, double x, double baseline) {
        if (!words.text().isBlank()) {
            content().beginMarkedContentSequence(tag.element());
            tag.reads(words.text(), Composition.isNeeded(words.text()));
            show(words, x, baseline);
            content().endMarkedContentSequence();
        }
    }

    /**
     * Sets one line as decoration: a screen reader skips it.
     *
     * @param words the line
     * @param x left end
     * @param baseline its height
     */
    public void decoration(Words words, double x, double baseline) {
        if (!words.text().isBlank()) {
            beginArtifact("Pagination");
            show(words, x, baseline);
            content().endMarkedContentSequence();
        }
    }

    /**
     * Sets lines one below the other.
     *
     * @param tag their element, without child elements
     * @param paragraph the lines
     * @param x left end of the column
     * @param top top of the first line
     */
    public void paragraph(Tag tag, Paragraph paragraph, double x, double top) {
        if (!paragraph.isEmpty()) {
            content().beginMarkedContentSequence(tag.element());
            String text = paragraph.text();
            tag.reads(text, Composition.isNeeded(text));
            show(paragraph, x, top);
            content().endMarkedContentSequence();
        }
    }

    /**
     * Sets lines as decoration.
     *
     * @param paragraph the lines
     * @param x left end of the column
     * @param top top of the first line
     */
    public void decoration(Paragraph paragraph, double x, double top) {
        if (!paragraph.isEmpty()) {
            beginArtifact("Pagination");
            show(paragraph, x, top);
            content().endMarkedContentSequence();
        }
    }

    /**
     * Sets words that lead to another sheet.
     *
     * @param parent element that holds the link
     * @param words the line
     * @param x left end
     * @param baseline its height
     * @param sheet number of the sheet, counted from 1
     */
    public void link(Tag parent, Words words, double x, double baseline, int sheet) {
        Tag link = parent.child("Link");
        words(link, words, x, baseline);
        double top = baseline - words.style().ascent();
        Rectangle2D area = new Rectangle2D.Double(
                x, top, words.width(lettering()), words.style().leading());
        links.add(link, flipped(area), words.text(), sheet);
    }

    /**
     * Draws a chart as a figure with alternative text.
     *
     * @param parent element that holds the figure
     * @param drawing the chart
     * @param area its rectangle
     * @throws IllegalArgumentException if the chart's alternative text is blank
     */
    public void figure(Tag parent, Drawing drawing, Rectangle2D area) {
        if (drawing.alt().isBlank()) {
            throw new IllegalArgumentException("A chart has no words for a reader who cannot see it");
        }
        PdfStructureElement figure = parent.child("Figure").element();
        figure.put(PdfName.ALT, new PdfString(drawing.alt(), PdfObject.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        Rectangle2D box = flipped(area);
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("BBox"), new PdfArray(new float[] {
            (float) box.getX(), (float) box.getY(), (float) box.getMaxX(), (float) box.getMaxY()
        }));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
        PdfContentByte content = content();
        content.beginMarkedContentSequence(figure);
        PackGraphics graphics = new PackGraphics(content, fonts, theme);
        drawing.draw(graphics, area);
        graphics.dispose();
        content.endMarkedContentSequence();
    }

    /**
     * Sets a logo as decoration.
     *
     * @param logo the logo
     * @param area its rectangle
     */
    public void logo(Logo logo, Rectangle2D area) {
        Rectangle2D box = flipped(area);
        beginArtifact("Layout");
        content()
                .addImage(
                        logo.image(), (float) box.getWidth(), 0, 0, (float) box.getHeight(), (float) box.getX(), (float)
                                box.getY());
        content().endMarkedContentSequence();
    }

    /**
     * Fills a shape as decoration.
     *
     * @param shape the shape
     * @param ink color
     */
    public void fill(Shape shape, Ink ink) {
        beginArtifact("Layout");
        Outlines.fill(content(), shape, theme.of(ink));
        content().endMarkedContentSequence();
    }

    /**
     * Strokes a shape as decoration.
     *
     * @param shape the shape
     * @param ink color
     * @param width in points
     * @param dash lengths of dash and gap; none for a solid line
     */
    public void outline(Shape shape, Ink ink, double width, double... dash) {
        beginArtifact("Layout");
        Outlines.stroke(content(), shape, theme.of(ink), Brush.stroke(width, dash));
        content().endMarkedContentSequence();
    }

    /**
     * Draws a sign as decoration; the words beside it say what it means.
     *
     * @param sign the sign
     */
    public void sign(Sign sign) {
        if (sign.outline() == 0) {
            fill(sign.shape(), sign.ink());
        } else {
            outline(sign.shape(), sign.ink(), sign.outline());
        }
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    private void beginArtifact(String type) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        content().beginMarkedContentSequence(ARTIFACT, properties, true);
    }

    private void show(Paragraph paragraph, double x, double top) {
        double baseline = top + paragraph.style().ascent();
        List<String> lines = paragraph.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double width = lettering().width(line, paragraph.style());
            Words words = new Words(paragraph.spaced(i), paragraph.style(), paragraph.ink());
            show(words, paragraph.end() ? x + paragraph.width() - width : x, baseline);
            baseline += paragraph.style().leading();
        }
    }

    private void show(Words words, double x, double baseline) {
        TypeStyle style = words.style();
        new Lettered(words.text(), style.weight(), style.size(), style.tracking(), theme.of(words.ink()))
                .set(content(), fonts, x, baseline);
    }

    private static Rectangle2D flipped(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX(), Spacing.SHEET_HEIGHT - area.getMaxY(), area.getWidth(), area.getHeight());
    }
}
