package dev.plumbline.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.LetteredMark;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.pdf.document.Typefaces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every chart must do, whatever it shows. */
class ChartKitTest {

    private static final Charts CHARTS = new Charts(Typefaces.builtIn());
    private static final int WIDTH = 240;
    private static final String ALT = "what it shows";

    private static final Map<Class<?>, Drawing> EMPTY = Map.of(
            Dumbbell.class, CHARTS.of(new Dumbbell("", "", ALT, "", "", 1, 5, List.of()), 1),
            PairedBars.class, CHARTS.of(new PairedBars("", "", ALT, "", "", 1, List.of()), 1),
            Scatter.class, CHARTS.of(new Scatter("", "", ALT, "", "", 0, 1, 0, 1, List.of()), 1),
            ControlCharts.class, CHARTS.of(panel(List.of(), Optional.empty(), Optional.empty()), 80),
            Spark.class, CHARTS.of(Spark.NONE, ALT),
            Bullet.class, CHARTS.of(bullet(Optional.empty(), Optional.empty()), ALT),
            Block.Cell.Marks.class, CHARTS.of(new Block.Cell.Marks(List.of(), ALT)));

    private static final Map<String, Drawing> ODD = Map.of(
            "no end is known",
                    CHARTS.of(
                            new Dumbbell(
                                    "",
                                    "",
                                    ALT,
                                    "A",
                                    "B",
                                    1,
                                    5,
                                    List.of(new Dumbbell.Row(
                                            "x",
                                            Optional.empty(),
                                            Optional.empty(),
                                            Sentence.of("not shown"),
                                            Mark.UNKNOWN))),
                            1),
            "values lie beyond the scale",
                    CHARTS.of(
                            new Dumbbell(
                                    "",
                                    "",
                                    ALT,
                                    "A",
                                    "B",
                                    1,
                                    5,
                                    List.of(new Dumbbell.Row(
                                            "x", Optional.of(-3.0), Optional.of(9.0), Sentence.of("12"), Mark.BAD))),
                            1),
            "bars of nothing",
                    CHARTS.of(
                            new PairedBars(
                                    "",
                                    "",
                                    ALT,
                                    "A",
                                    "B",
                                    1,
                                    List.of(new PairedBars.Row(
                                            "x",
                                            Optional.empty(),
                                            Sentence.NONE,
                                            Optional.of(0.0),
                                            Sentence.of("0"),
                                            Mark.BAD))),
                            1),
            "one point", CHARTS.of(panel(List.of(point(3)), Optional.empty(), Optional.empty()), 80),
            "gaps only",
                    CHARTS.of(
                            panel(List.of(Optional.empty(), Optional.empty()), Optional.empty(), Optional.of(3.0)), 80),
            "all points equal",
                    CHARTS.of(
                            panel(
                                    List.of(point(3), point(3), point(3)),
                                    Optional.of(new ControlCharts.Limits(3, 3, 3, false)),
                                    Optional.empty()),
                            80),
            "a spark of one value",
                    CHARTS.tall(new Spark(List.of(Optional.of(2.0)), Optional.empty(), "a", "b", Mark.BAD), ALT),
            "a spark of gaps",
                    CHARTS.of(
                            new Spark(
                                    Arrays.asList(Optional.empty(), Optional.empty()),
                                    Optional.empty(),
                                    "",
                                    "",
                                    Mark.BAD),
                            ALT),
            "a bullet beyond its scale", CHARTS.of(bullet(Optional.of(300.0), Optional.of(-20.0)), ALT),
            "two points in one place",
                    CHARTS.of(
                            new Scatter(
                                    "",
                                    "",
                                    ALT,
                                    "",
                                    "",
                                    5,
                                    5,
                                    5,
                                    5,
                                    List.of(
                                            new Scatter.Point(
                                                    "A", 5, 5, Optional.of(new Scatter.From(5, 5)), Mark.GOOD),
                                            new Scatter.Point("B", 5, 5, Optional.empty(), Mark.UNKNOWN))),
                            1));

    @Test
    void everyVisualHasAChart() {
        assertThat(Block.Visual.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(EMPTY).containsKey(kind));
    }

    @TestFactory
    Stream<DynamicTest> everyChartSurvivesEmptyInput() {
        return EMPTY.entrySet().stream()
                .map(chart -> DynamicTest.dynamicTest(chart.getKey().getSimpleName(), () -> draw(chart.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyChartSurvivesOddInput() {
        return ODD.entrySet().stream()
                .map(chart -> DynamicTest.dynamicTest(chart.getKey(), () -> draw(chart.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyChartSaysWhatItShows() {
        return EMPTY.entrySet().stream()
                .map(chart -> DynamicTest.dynamicTest(
                        chart.getKey().getSimpleName(),
                        () -> assertThat(chart.getValue().alt()).isEqualTo(ALT)));
    }

    @TestFactory
    Stream<DynamicTest> everyChartStaysWithinItsArea() {
        return Stream.concat(EMPTY.values().stream(), ODD.values().stream())
                .map(chart -> DynamicTest.dynamicTest(chart.getClass().getSimpleName(), () -> {
                    BufferedImage image = draw(chart);
                    int right = 20 + WIDTH;
                    int bottom = 20 + (int) Math.ceil(chart.height(WIDTH));
                    for (int x = 0; x < image.getWidth(); x++) {
                        for (int y = 0; y < image.getHeight(); y++) {
                            boolean outside = x < 16 || x > right + 4 || y < 16 || y > bottom + 4;
                            if (outside && image.getRGB(x, y) != Color.WHITE.getRGB()) {
                                throw new AssertionError(
                                        "ink at " + x + ", " + y + ", outside of " + right + ", " + bottom);
                            }
                        }
                    }
                }));
    }

    private static BufferedImage draw(Drawing drawing) {
        double height = drawing.height(WIDTH);
        BufferedImage image = new BufferedImage(WIDTH + 40, (int) Math.ceil(height) + 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(g, new Rectangle2D.Double(20, 20, WIDTH, height));
        g.dispose();
        return image;
    }

    private static Bullet bullet(Optional<Double> actual, Optional<Double> target) {
        return new Bullet(0, 100, actual, target, Optional.of(50.0), Optional.of(80.0), true, Mark.BAD);
    }

    private static Optional<ControlCharts.Point> point(double value) {
        return Optional.of(new ControlCharts.Point(value, Mark.BAD));
    }

    private static ControlCharts.Panel panel(
            List<Optional<ControlCharts.Point>> points,
            Optional<ControlCharts.Limits> limits,
            Optional<Double> target) {
        return new ControlCharts.Panel(
                Sentence.NONE,
                "",
                ALT,
                points.stream().map(point -> "Q").toList(),
                points,
                limits,
                target,
                Mark.UNKNOWN,
                "",
                Mark.UNKNOWN,
                "");
    }

    @Test
    void aMarkTakesOneBoxOfARow() {
        Drawing six = CHARTS.of(new Block.Cell.Marks(
                Stream.of("L", "S", "T", "G", "V", "R")
                        .map(letter -> new LetteredMark(letter, Mark.BAD))
                        .toList(),
                ALT));

        assertThat(six.height(100)).isEqualTo(six.height(400));
        assertThat(six.height(45)).isGreaterThan(six.height(100));
    }
}
