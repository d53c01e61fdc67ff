package dev.plumbline.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.Mark;
import dev.plumbline.pack.drawing.Brush;
import dev.plumbline.pack.pdf.document.Typefaces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Icons for variation and assurance tell apart by shape alone: on a copier without grays all that is left is ink or none. */
class IconTest {

    private static final int SCALE = 4;
    private static final int DIFFERENT = 40;

    @Test
    void everyIconHasAShapeOfItsOwn() {
        Typefaces typefaces = Typefaces.builtIn();
        List<BufferedImage> drawn = new ArrayList<>();
        for (Mark mark : List.of(Mark.GOOD, Mark.BAD, Mark.NEUTRAL, Mark.UNKNOWN)) {
            drawn.add(draw(Icon.variation(mark, ""), typefaces));
        }
        for (Mark mark : List.of(Mark.GOOD, Mark.BAD, Mark.WATCH, Mark.UNKNOWN)) {
            drawn.add(draw(Icon.assurance(mark, ""), typefaces));
        }

        for (int one = 0; one < drawn.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(difference(drawn.get(one), drawn.get(other)))
                        .as(one + " and " + other)
                        .isGreaterThan(DIFFERENT);
            }
        }
    }

    private static BufferedImage draw(Icon icon, Typefaces typefaces) {
        BufferedImage image = new BufferedImage(16 * SCALE, 16 * SCALE, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SCALE, SCALE);
        icon.draw(new Brush(g, typefaces), 2, 8, typefaces);
        g.dispose();
        return image;
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    different++;
                }
            }
        }
        return different;
    }
}
