package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.chart.Charts;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.drawing.Paragraph;
import dev.plumbline.pack.theme.Density;
import dev.plumbline.pack.theme.TypeStyle;

/**
 * What blocks are laid out with.
 *
 * @param lettering fonts
 * @param charts charts in these fonts
 * @param density how much air there is
 * @param room height of the largest free sheet in points
 */
public record Setting(Lettering lettering, Charts charts, Density density, double room) {

    Paragraph paragraph(String text, TypeStyle style, double width) {
        return Paragraph.of(text, style, width, lettering);
    }

    double width(String text, TypeStyle style) {
        return lettering.width(text, style);
    }

    /** A distance between rows, less where the page is full. */
    double airy(double distance) {
        return distance * density.air();
    }
}
