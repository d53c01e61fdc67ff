package dev.plumbline.bench.pack.jasper;

import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.chart.Charts;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.pdf.document.Typefaces;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** The charts of Plumbline as pictures that JasperReports draws as vectors. */
final class SharedCharts {

    private static final double PLOT_HEIGHT = 74;
    private static final double USUAL_HEIGHT = 1;

    private final Charts charts = new Charts(Typefaces.builtIn());

    Renderable of(ControlCharts.Panel panel) {
        return new Picture(charts.of(panel, PLOT_HEIGHT));
    }

    Renderable of(PairedBars bars) {
        return new Picture(charts.of(bars, USUAL_HEIGHT));
    }

    Renderable of(Dumbbell dumbbell) {
        return new Picture(charts.of(dumbbell, USUAL_HEIGHT));
    }

    Renderable of(Scatter scatter) {
        return new Picture(charts.of(scatter, USUAL_HEIGHT));
    }

    /** A drawing that fills its element. */
    private static final class Picture extends AbstractRenderer implements Graphics2DRenderable {

        private static final long serialVersionUID = 1;

        private final transient Drawing drawing;

        private Picture(Drawing drawing) {
            this.drawing = drawing;
        }

        @Override
        public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
            drawing.draw(graphics, area);
        }
    }
}
