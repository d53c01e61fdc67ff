package dev.plumbline.pack.pdf;

import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.Logo;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.theme.Spacing;
import java.awt.geom.Rectangle2D;

/** Draws sheets: heading, pieces, foot. */
final class SheetPainter {

    private final Canvas canvas;
    private final Look look;
    private final int total;
    private final PackStamp stamp;

    SheetPainter(Canvas canvas, Look look, int total, PackStamp stamp) {
        this.canvas = canvas;
        this.look = look;
        this.total = total;
        this.stamp = stamp;
    }

    void paint(Sheet sheet, int number) {
        if (sheet.isFirst()) {
            canvas.openSection();
        }
        if (number == 1) {
            look.logo().ifPresent(this::logo);
        }
        sheet.head().draw(canvas);
        for (Sheet.Placed placed : sheet.placed()) {
            placed.piece().draw(canvas, Spacing.MARGIN, placed.top());
        }
        PageFoot.draw(canvas, sheet.page(), number, total, stamp);
    }

    /** Above the stamp, flush right, as large as its place allows. */
    private void logo(Logo logo) {
        double width = Math.min(Spacing.LOGO_WIDTH, Spacing.LOGO_HEIGHT * logo.ratio());
        double height = width / logo.ratio();
        double right = Spacing.SHEET_WIDTH - Spacing.MARGIN;
        canvas.logo(logo, new Rectangle2D.Double(right - width, Spacing.LOGO_BOTTOM - height, width, height));
    }
}
