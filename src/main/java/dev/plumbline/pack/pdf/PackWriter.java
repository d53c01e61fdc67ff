package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs to PDF bytes: PDF/UA-1 and PDF/A-3a, A4 landscape, fonts embedded, charts as vectors. The same pack gives the same
 * bytes on any thread, in any locale and time zone. Reads fonts once: keep one writer and share it between threads.
 *
 * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1, PDF/UA-1</a>
 * @see <a href="https://www.iso.org/standard/57229.html">ISO 19005-3, PDF/A-3</a>
 */
public final class PackWriter {

    private final Look look;

    /** A writer with the look of the program. */
    public PackWriter() {
        this(Look.standard());
    }

    /**
     * A writer with the look of a house.
     *
     * @param look fonts, colors, logo
     */
    public PackWriter(Look look) {
        this.look = look;
    }

    /**
     * Draws a pack.
     *
     * @param pack the pack
     * @param attachments files to embed, in any order
     * @return the PDF
     * @throws dev.plumbline.pack.drawing.UndrawableTextException if a text holds a character that no font can draw
     * @throws IllegalArgumentException if the pack has no page, two pages or two attachments share a name, or a finding
     *     links to a page that is not there
     */
    public byte[] write(Pack pack, List<Attachment> attachments) {
        return draw(pack, attachments).pdf();
    }

    /**
     * Draws a pack as {@link #write} does.
     *
     * @param pack the pack
     * @param attachments files to embed
     * @return the PDF and how many pages it has
     * @throws IllegalArgumentException as {@link #write} does
     */
    public Drawn draw(Pack pack, List<Attachment> attachments) {
        Look set = look.in(pack.labels());
        Pagination pagination = new Pagination(set.typefaces());
        List<Sheet> sheets = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (Page page : pack.pages()) {
            if (first.put(page.section(), sheets.size() + 1) != null) {
                throw new IllegalArgumentException(
                        "Pack " + pack.id() + " has two pages with the key '" + page.section() + "'");
            }
            sheets.addAll(pagination.sheets(page));
        }
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("Pack " + pack.id() + " has no page");
        }
        try (PackDocument document = PackDocument.open(pack)) {
            Canvas canvas = new Canvas(document.writer(), set, first);
            SheetPainter painter = new SheetPainter(canvas, set, sheets.size(), pack.stamp());
            for (int i = 0; i < sheets.size(); i++) {
                document.nextSheet();
                painter.paint(sheets.get(i), i + 1);
                if (sheets.get(i).isFirst()) {
                    document.bookmark(sheets.get(i).page().bookmark());
                }
            }
            document.attach(attachments);
            return new Drawn(document.finish(), sheets.size());
        }
    }
}
