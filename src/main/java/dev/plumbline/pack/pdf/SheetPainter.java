package dev.plumbline.pack.pdf;

import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Spacing;

/** Draws sheets: heading, pieces, foot. */
final class SheetPainter {

    private final Canvas canvas;
    private final int total;
    private final PackStamp stamp;

    SheetPainter(Canvas canvas, int total, PackStamp stamp) {
        this.canvas = canvas;
        this.total = total;
        this.stamp = stamp;
    }

    void paint(Sheet sheet, int number) {
        if (sheet.isFirst()) {
            canvas.openSection();
        }
        sheet.head().draw(canvas);
        for (Sheet.Placed placed : sheet.placed()) {
            placed.piece().draw(canvas, Spacing.MARGIN, placed.top());
        }
        PageFoot.draw(canvas, sheet.page(), number, total, stamp);
    }
}
