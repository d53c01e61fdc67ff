package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Labels.Label;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;

/**
 * Heading of a sheet: what it is about, the message, the line below it; on a further sheet the message is small and marked.
 *
 * @param continued true on a further sheet of the same page
 * @param kicker above the message, left
 * @param stamp above the message, right
 * @param message the message
 * @param subtitle below it
 */
record PageHead(boolean continued, Paragraph kicker, Paragraph stamp, Paragraph message, Paragraph subtitle) {

    private static final double STAMP_SHARE = 0.4;
    private static final double BALANCE_STEP = 12;

    static PageHead first(Page page, Lettering lettering) {
        String text = page.message().text();
        boolean fits = lettering.width(text, TypeStyle.MESSAGE) <= Spacing.WIDTH;
        Paragraph message = balanced(text, fits ? TypeStyle.MESSAGE : TypeStyle.MESSAGE_LONG, lettering);
        Paragraph subtitle = Paragraph.of(page.subtitle().text(), TypeStyle.SUBTITLE, Spacing.WIDTH, lettering);
        return of(page, false, message, subtitle, lettering);
    }

    /** Lines of about the same length: no word stands alone on the last one. */
    private static Paragraph balanced(String text, TypeStyle style, Lettering lettering) {
        Paragraph widest = Paragraph.of(text, style, Spacing.WIDTH, lettering);
        Paragraph balanced = widest;
        for (double width = Spacing.WIDTH; width > Spacing.WIDTH / 2; width -= BALANCE_STEP) {
            Paragraph narrower = Paragraph.of(text, style, width, lettering);
            if (narrower.lines().size() > widest.lines().size()) {
                break;
            }
            balanced = narrower;
        }
        return widest.lines().size() > 1 ? balanced : widest;
    }

    static PageHead further(Page page, Lettering lettering) {
        String text = lettering.labels().text(Label.CONTINUED, page.message().text());
        Paragraph message = Paragraph.of(text, TypeStyle.CONTINUED, Spacing.WIDTH, lettering);
        return of(page, true, message, message.part(0, 0), lettering);
    }

    private static PageHead of(
            Page page, boolean continued, Paragraph message, Paragraph subtitle, Lettering lettering) {
        double most = Spacing.WIDTH * STAMP_SHARE;
        double stampWidth = Math.min(lettering.width(page.stamp(), TypeStyle.STAMP), most) + 1;
        Paragraph stamp = Paragraph.of(page.stamp(), TypeStyle.STAMP, stampWidth, lettering)
                .atEnd();
        double kickerWidth = Spacing.WIDTH - stampWidth - Spacing.COLUMN_GAP;
        Paragraph kicker = Paragraph.of(page.kicker(), TypeStyle.KICKER, kickerWidth, lettering);
        return new PageHead(continued, kicker, stamp, message, subtitle);
    }

    /** Where the first block starts. */
    double bottom() {
        return subtitleTop() + subtitle.height() + Spacing.HEADING_GAP;
    }

    void draw(Canvas canvas) {
        double top = Spacing.KICKER_BASELINE - TypeStyle.KICKER.ascent();
        double right = Spacing.SHEET_WIDTH - Spacing.MARGIN - stamp.width();
        if (continued) {
            canvas.decoration(kicker, Spacing.MARGIN, top);
            canvas.decoration(stamp, right, top);
            canvas.decoration(message, Spacing.MARGIN, messageTop());
            return;
        }
        canvas.paragraph(canvas.section().child("P"), kicker, Spacing.MARGIN, top);
        canvas.paragraph(canvas.section().child("P"), stamp, right, top);
        canvas.paragraph(canvas.section().child("H1"), message, Spacing.MARGIN, messageTop());
        if (!subtitle.isEmpty()) {
            canvas.paragraph(canvas.section().child("P"), subtitle, Spacing.MARGIN, subtitleTop());
        }
    }

    private double subtitleTop() {
        return messageTop() + message.height() + (subtitle.isEmpty() ? 0 : Spacing.SUBTITLE_GAP);
    }

    private double messageTop() {
        int lines = Math.max(Math.max(kicker.lines().size(), stamp.lines().size()), 1);
        return Spacing.MESSAGE_TOP + (lines - 1) * TypeStyle.KICKER.leading();
    }
}
