package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.Bullet;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.edition.PackParts;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PK-05, 06, 07, 12 and 16 on the finished page: what is drawn is measured against the numbers that it shows. */
class FinishedChartsTest {

    private static final int GOALS = 2;
    private static final int RESULTS = 3;
    private static final int ALIGNMENT = 5;

    private static final Pack PACK = OddHome.of(ExampleSpec.WORKED).alliance("aurora");
    private static final byte[] PDF = new PackWriter().write(PACK, List.of());
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])(\\d\\d)");

    private static <T> List<T> parts(Class<T> kind, int sheet) {
        return PackParts.of(kind, PACK.pages().get(sheet - 1));
    }

    private static List<Strokes.Mark> filled(int sheet, Ink ink) throws IOException {
        return Strokes.on(PDF, sheet).stream()
                .filter(mark -> mark.isFilled(ink))
                .toList();
    }

    private static List<Double> known(List<Optional<Double>> values) {
        return values.stream().flatMap(Optional::stream).toList();
    }

    /** All as long as their numbers on one scale that begins at zero. */
    private static void assertProportional(List<Double> sizes, List<Double> values) {
        assertThat(sizes).hasSameSizeAs(values).hasSizeGreaterThan(2);
        double scale = sizes.getFirst() / values.getFirst();
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(sizes.get(i)).as("bar of %s", values.get(i)).isCloseTo(values.get(i) * scale, within(0.5));
        }
    }

    @Test
    void barsOfTwoSidesAreAsLongAsTheirNumbersFromOneZero() throws IOException {
        PairedBars bars = parts(PairedBars.class, ALIGNMENT).getFirst();
        List<Strokes.Mark> drawn = Stream.concat(
                        filled(ALIGNMENT, Palette.FIRST).stream(),
                        Strokes.on(PDF, ALIGNMENT).stream().filter(mark -> mark.isStroked(Palette.SECOND)))
                .filter(mark -> mark.width() > 2 * mark.height())
                .toList();

        assertThat(drawn)
                .extracting(mark -> Math.round(mark.left()))
                .containsOnly(Math.round(drawn.getFirst().left()));
        assertThat(Strokes.on(PDF, ALIGNMENT))
                .as("an axis where they begin")
                .anyMatch(mark -> mark.isStroked(Palette.CONNECTOR)
                        && mark.height() > 50
                        && Math.abs(mark.left() - drawn.getFirst().left()) < 0.1);
        assertProportional(
                drawn.stream().map(Strokes.Mark::width).toList(),
                Stream.concat(
                                bars.rows().stream().map(PairedBars.Row::first),
                                bars.rows().stream().map(PairedBars.Row::second))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Strokes.Mark> columns(Function<Strokes.Mark, Boolean> kind) throws IOException {
        return Strokes.on(PDF, RESULTS).stream()
                .filter(kind::apply)
                .filter(mark -> mark.height() > 40 && mark.width() < 40)
                .toList();
    }

    private static List<Double> values(Function<Bars.Period, Optional<Double>> scenario) {
        return known(parts(Bars.Scenarios.class, RESULTS).getFirst().periods().stream()
                .map(scenario)
                .toList());
    }

    private static List<Double> heights(List<Strokes.Mark> marks) {
        return marks.stream().map(Strokes.Mark::height).toList();
    }

    @Test
    void actualsAreSolidThePreviousYearLightThePlanOutlinedAndTheForecastHatched() throws IOException {
        List<Strokes.Mark> outlined = columns(mark -> mark.isStroked(Palette.ACTUAL) && mark.pieces() == 1);
        List<Strokes.Mark> hatched = columns(mark -> mark.isStroked(Palette.ACTUAL) && mark.pieces() > 5);
        List<Double> planned = values(Bars.Period::plan);

        assertProportional(heights(columns(mark -> mark.isFilled(Palette.ACTUAL))), values(Bars.Period::actual));
        assertProportional(
                heights(columns(mark -> mark.isFilled(Palette.RANGE_MIDDLE))), values(Bars.Period::previous));
        assertProportional(heights(outlined.subList(0, planned.size())), planned);
        assertThat(hatched).hasSameSizeAs(values(Bars.Period::forecast)).hasSize(1);
        assertThat(outlined.getLast().box()).isEqualTo(hatched.getFirst().box());
    }

    @Test
    void everyVarianceHasItsSignAndABarOnTheSideOfItInTheColorOfGoodOrBad() throws IOException {
        List<Strokes.Mark> marks = Strokes.on(PDF, GOALS);
        List<Strokes.Mark> zeros = marks.stream()
                .filter(mark -> mark.isStroked(Palette.CONNECTOR) && mark.width() < 0.1 && mark.height() > 5)
                .toList();
        List<Cell.Variance> variances = parts(Cell.Variance.class, GOALS).stream()
                .filter(variance -> variance.value().isPresent())
                .toList();

        assertThat(variances).hasSameSizeAs(zeros).hasSizeGreaterThan(5);
        for (int i = 0; i < zeros.size(); i++) {
            Cell.Variance variance = variances.get(i);
            Strokes.Mark zero = zeros.get(i);
            boolean above = variance.value().orElseThrow() > 0;
            Ink ink = variance.mark() == dev.plumbline.pack.Mark.GOOD ? Palette.GOOD : Palette.BAD;
            assertThat(variance.text().text()).startsWith(above ? "+" : "−");
            assertThat(Printed.lines(PDF))
                    .as("printed with its sign")
                    .anyMatch(line -> line.contains(variance.text().text().replaceAll("\\s", "")));
            assertThat(marks)
                    .as(variance.text().text())
                    .anyMatch(mark -> mark.isFilled(ink)
                            && mark.isBeside(zero)
                            && Math.abs((above ? mark.left() : mark.right()) - zero.left()) < 0.1);
        }
    }

    @Test
    void timeRunsFromLeftToRight() throws IOException {
        List<List<Integer>> axes = new ArrayList<>();
        for (String line : Printed.lines(PDF)) {
            if (line.matches("(Q[1-4]\\d\\d){2,}")) {
                axes.add(QUARTER.matcher(line)
                        .results()
                        .map(FinishedChartsTest::quarters)
                        .toList());
            }
        }

        assertThat(axes).hasSizeGreaterThan(5);
        assertThat(axes).anyMatch(axis -> axis.size() > 5 && isConsecutive(axis));
        assertThat(axes).allMatch(axis -> isConsecutive(axis) || isFromTo(axis));
    }

    private static int quarters(MatchResult period) {
        return Integer.parseInt(period.group(2)) * 4 + Integer.parseInt(period.group(1));
    }

    private static boolean isConsecutive(List<Integer> axis) {
        return IntStream.range(1, axis.size()).allMatch(i -> axis.get(i) == axis.get(i - 1) + 1);
    }

    /** Several charts side by side, each with its first and its last quarter. */
    private static boolean isFromTo(List<Integer> axis) {
        return axis.size() % 2 == 0
                && IntStream.range(0, axis.size() / 2).allMatch(i -> axis.get(2 * i) < axis.get(2 * i + 1));
    }

    /** The bars of the column of bullets: those that begin where its shades begin. */
    private static List<Strokes.Mark> bullets() throws IOException {
        double left = filled(GOALS, Palette.RANGE_WORST).getFirst().left();
        return filled(GOALS, Palette.ACTUAL).stream()
                .filter(mark -> Math.abs(mark.left() - left) < 0.1)
                .toList();
    }

    @Test
    void bulletsBeginAtZeroWithTheTargetAcrossAndShadesOfOneGray() throws IOException {
        List<Bullet> bullets = parts(Cell.BulletGraph.class, GOALS).stream()
                .map(Cell.BulletGraph::bullet)
                .toList();
        List<Strokes.Mark> marks = Strokes.on(PDF, GOALS);
        List<Strokes.Mark> bars = bullets();

        assertThat(bars).hasSameSizeAs(bullets).hasSizeGreaterThan(5);
        for (int i = 0; i < bars.size(); i++) {
            Strokes.Mark bar = bars.get(i);
            Bullet bullet = bullets.get(i);
            double scale = bar.width() / bullet.actual().orElseThrow();
            Stream<Strokes.Mark> lines = marks.stream()
                    .filter(mark -> mark.isFilled(Palette.TEXT) && mark.width() < 3 && mark.height() > bar.height())
                    .filter(mark -> mark.isBeside(bar) || bar.isBeside(mark));
            assertThat(lines.map(line -> line.box().getCenterX() - bar.left()).toList())
                    .hasSameSizeAs(bullet.target().stream().toList())
                    .allSatisfy(at -> assertThat(at).isCloseTo(bullet.target().orElseThrow() * scale, within(0.1)));
            assertThat(marks.stream()
                            .filter(mark -> mark.filled() && mark.isBeside(bar) && mark.height() > bar.height())
                            .filter(mark -> mark.left() < bar.left() + 0.1 && mark.right() > bar.left())
                            .map(Strokes.Mark::rgb))
                    .isNotEmpty()
                    .isSubsetOf(Palette.RANGE_WORST.rgb(), Palette.RANGE_MIDDLE.rgb(), Palette.RANGE_BEST.rgb());
        }
    }

    @Test
    void sparklinesOfAColumnAreOfOneHeightAndWindowWithADotAtTheLastPoint() throws IOException {
        List<Spark> sparks =
                parts(Cell.Line.class, GOALS).stream().map(Cell.Line::spark).toList();
        List<Strokes.Mark> marks = Strokes.on(PDF, GOALS);
        List<Strokes.Mark> lines = marks.stream()
                .filter(mark -> mark.isStroked(Palette.TEXT) && mark.width() > 40 && mark.width() < 80)
                .toList();
        List<Strokes.Mark> bands = filled(GOALS, Palette.BAND).stream()
                .filter(mark -> mark.right() > lines.getFirst().left())
                .toList();

        assertThat(lines).hasSameSizeAs(sparks).hasSizeGreaterThan(5);
        assertThat(bands).hasSize((int)
                sparks.stream().filter(spark -> spark.band().isPresent()).count());
        assertThat(lines)
                .extracting(line -> Math.round(line.left()))
                .containsOnly(Math.round(lines.getFirst().left()));
        assertThat(lines)
                .extracting(line -> Math.round(line.right()))
                .containsOnly(Math.round(lines.getFirst().right()));
        for (Strokes.Mark line : lines) {
            assertThat(line.height()).isLessThanOrEqualTo(9.5);
            assertThat(marks)
                    .as("a dot larger than those of the line, at its end")
                    .anyMatch(mark -> mark.filled()
                            && mark.width() > 4
                            && mark.width() < 6
                            && Math.abs(mark.box().getCenterX() - line.right()) < 0.5
                            && mark.box().getMaxY() > line.box().getMinY() - 3
                            && mark.box().getMinY() < line.box().getMaxY() + 3);
        }
    }
}
