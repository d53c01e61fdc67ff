package dev.plumbline.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.LetteredMark;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.OddVisuals;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.drawing.Drawing;
import dev.plumbline.pack.drawing.Hatch;
import dev.plumbline.pack.drawing.Spread;
import dev.plumbline.pack.pdf.document.Typefaces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
                                    List.of("C", "D"),
                                    1,
                                    5,
                                    List.of(new Dumbbell.Row(
                                            "x",
                                            Optional.of(-3.0),
                                            Optional.of(9.0),
                                            List.of(Optional.of(11.0), Optional.empty()),
                                            Sentence.of("12"),
                                            Mark.BAD))),
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
        Set<Class<?>> odd =
                OddVisuals.all().values().stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
        odd.addAll(EMPTY.keySet());

        assertThat(kinds(Block.Visual.class))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(odd).contains(kind));
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ChartKitTest::kinds)
                : Stream.of(kind);
    }

    private static Map<String, Drawing> barsAndHistories() {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        OddVisuals.all().forEach((odd, visual) -> {
            switch (visual) {
                case Bars bars -> drawings.put(odd, CHARTS.of(bars, 0.8));
                case Histories histories -> drawings.put(odd, CHARTS.of(histories, 0.8));
                default -> throw new AssertionError(visual);
            }
        });
        return drawings;
    }

    @TestFactory
    Stream<DynamicTest> everyChartSurvivesEmptyInput() {
        return EMPTY.entrySet().stream()
                .map(chart -> DynamicTest.dynamicTest(chart.getKey().getSimpleName(), () -> draw(chart.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyChartSurvivesOddInput() {
        return Stream.concat(ODD.entrySet().stream(), barsAndHistories().entrySet().stream())
                .map(chart -> DynamicTest.dynamicTest(chart.getKey(), () -> draw(chart.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyChartSaysWhatItShows() {
        return Stream.concat(
                        EMPTY.entrySet().stream()
                                .map(chart -> Map.entry(chart.getKey().getSimpleName(), chart.getValue())),
                        barsAndHistories().entrySet().stream())
                .map(chart -> DynamicTest.dynamicTest(
                        chart.getKey(), () -> assertThat(chart.getValue().alt()).isEqualTo(ALT)));
    }

    @TestFactory
    Stream<DynamicTest> everyChartStaysWithinItsArea() {
        Map<String, Drawing> charts = new LinkedHashMap<>(barsAndHistories());
        EMPTY.forEach((kind, chart) -> charts.put(kind.getSimpleName(), chart));
        charts.putAll(ODD);
        return charts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Drawing chart = entry.getValue();
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
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
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
                "",
                List.of());
    }

    @Test
    void aHatchStaysWithinItsBox() {
        Rectangle2D box = new Rectangle2D.Double(10, 20, 13, 40);

        Rectangle2D room = new Rectangle2D.Double(9.99, 19.99, 13.02, 40.02);
        assertThat(room.contains(Hatch.lines(box).getBounds2D())).isTrue();
        assertThat(Hatch.lines(new Rectangle2D.Double()).getPathIterator(null).isDone())
                .isTrue();
    }

    @Test
    void labelsKeepTheirDistanceAndMoveAsLittleAsTheyMust() {
        double[] middles = {10, 50, 50, 50, 90};

        Spread.apart(middles, 9, 0, 100);

        assertThat(middles).containsExactly(10, 41, 50, 59, 90);
    }

    @Test
    void labelsStayBetweenTheirEnds() {
        double[] middles = {-4, -3, 120};

        Spread.apart(middles, 9, 0, 100);

        assertThat(middles).containsExactly(0, 9, 100);
    }

    @Test
    void answersWithoutAMiddleAreRefused() {
        assertThatThrownBy(() -> new Bars.Diverging("", "", ALT, List.of("no", "yes"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[no, yes]");
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
