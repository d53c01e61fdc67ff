package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.drawing.Words;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.awt.geom.Line2D;

/** Foot of a sheet: provenance left, number of the sheet right; the last sheet also names its inputs. */
final class PageFoot {

    private static final double NUMBER_WIDTH = 60;
    private static final double WIDTH = Spacing.WIDTH - NUMBER_WIDTH - Spacing.CELL_GAP;
    private static final int USUAL_LINES = 2;
    private static final String LONGEST_DIGEST = "888888888888";

    private PageFoot() {}

    /** Where blocks must end: higher than usual where the provenance takes more than two lines. */
    static double top(Page page, Lettering lettering) {
        Paragraph longest = paragraph(inputs(page, LONGEST_DIGEST, lettering), lettering);
        return Spacing.BOTTOM - above(longest);
    }

    static void draw(Canvas canvas, Page page, int number, int total, PackStamp stamp) {
        boolean named = number < total || page.footer().text().contains(stamp.shortDigest());
        String text = named ? page.footer().text() : inputs(page, stamp.shortDigest(), canvas.lettering());
        Paragraph words = paragraph(text, canvas.lettering());
        double above = above(words);
        double rule = Spacing.FOOTER_RULE - above;
        double right = Spacing.SHEET_WIDTH - Spacing.MARGIN;
        canvas.outline(new Line2D.Double(Spacing.MARGIN, rule, right, rule), Palette.HAIRLINE, Spacing.HAIRLINE);
        double baseline = Spacing.FOOTER_BASELINE - above;
        canvas.decoration(words, Spacing.MARGIN, baseline - TypeStyle.FOOTER.ascent());
        Words count = Words.of(canvas.lettering().labels().text(Label.PAGE_OF, number, total), TypeStyle.FOOTER);
        canvas.decoration(count, right - count.width(canvas.lettering()), baseline);
    }

    private static String inputs(Page page, String digest, Lettering lettering) {
        return lettering.labels().text(Label.INPUTS, page.footer().text(), digest);
    }

    private static double above(Paragraph words) {
        return Math.max(words.lines().size() - USUAL_LINES, 0) * TypeStyle.FOOTER.leading();
    }

    private static Paragraph paragraph(String text, Lettering lettering) {
        return Paragraph.of(text, TypeStyle.FOOTER, WIDTH, lettering);
    }
}
