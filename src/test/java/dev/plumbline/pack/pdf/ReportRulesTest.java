package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Block.Cell;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.Scatter;
import dev.plumbline.pack.edition.PackParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules for charts and tables that can be held on the report as data; which is which stands in pack-rules.md. */
class ReportRulesTest {

    private static final int ALT = 250;
    private static final int USUAL_BYTES = 1_000_000;
    private static final Pattern ORDER = Pattern.compile("first|in the order of|most urgent");
    private static final OddHome WORKED = OddHome.of(ExampleSpec.WORKED);

    private static Stream<Pack> packs() {
        return Stream.of(
                        Stream.of(WORKED.portfolio(), WORKED.copy("aurora", "helvara")),
                        WORKED.register().alliances().stream().map(alliance -> WORKED.alliance(alliance.id())),
                        Stream.of(
                                WORKED.nothing().alliance("aurora"),
                                WORKED.oneQuarter().alliance("aurora"),
                                WORKED.huge().alliance("aurora"),
                                WORKED.threePartners("aurora").alliance("aurora"),
                                WORKED.sixtyGoals().alliance("aurora")))
                .flatMap(each -> each);
    }

    private static Stream<DynamicTest> eachPack(Consumer<Pack> check) {
        List<Pack> packs = packs().toList();
        return packs.stream()
                .map(pack -> DynamicTest.dynamicTest(packs.indexOf(pack) + " " + pack.id(), () -> check.accept(pack)));
    }

    /** No pie, no gauge, no second axis: there is no way to say one. */
    @Test
    void thereAreNoOtherChartsThanThese() {
        assertThat(kinds(Block.Visual.class))
                .containsExactlyInAnyOrder(
                        Dumbbell.class,
                        ControlCharts.class,
                        PairedBars.class,
                        Scatter.class,
                        Bars.Diverging.class,
                        Bars.Waterfall.class,
                        Bars.Scenarios.class,
                        Histories.Slope.class,
                        Histories.Multiples.class);
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ReportRulesTest::kinds)
                : Stream.of(kind);
    }

    @TestFactory
    Stream<DynamicTest> everyChartSaysItsMeasureAndTheOrderOfItsRows() {
        return eachPack(pack -> {
            for (Block.Visual visual : PackParts.of(Block.Visual.class, pack)) {
                assertThat(visual.subtitle()).as(visual.title()).isNotBlank();
                if (hasRows(visual)) {
                    assertThat(visual.subtitle()).as(visual.title()).containsPattern(ORDER);
                }
            }
        });
    }

    private static boolean hasRows(Block.Visual visual) {
        return switch (visual) {
            case Dumbbell _, PairedBars _, ControlCharts _, Bars.Diverging _, Bars.Waterfall _, Histories.Multiples _ ->
                true;
            case Scatter _, Bars.Scenarios _, Histories.Slope _ -> false;
        };
    }

    @TestFactory
    Stream<DynamicTest> wordsForThoseWhoCannotSeeAChartAreShortAndNotItsHeading() {
        return eachPack(pack -> {
            for (Block.Visual visual : PackParts.of(Block.Visual.class, pack)) {
                assertThat(visual.alt())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(ALT)
                        .isNotEqualTo(visual.title())
                        .isNotEqualTo(visual.subtitle());
            }
            assertThat(cells(pack))
                    .allSatisfy(alt -> assertThat(alt).isNotBlank().hasSizeLessThanOrEqualTo(ALT));
            for (ControlCharts.Panel panel : PackParts.of(ControlCharts.Panel.class, pack)) {
                boolean known = panel.points().stream().anyMatch(point -> point.isPresent());
                assertThat(panel.alt())
                        .hasSizeLessThanOrEqualTo(ALT)
                        .isNotEqualTo(panel.message().text())
                        .matches(known ? ".*\\d.*" : ".*");
            }
        });
    }

    private static Stream<String> cells(Pack pack) {
        return Stream.of(
                        PackParts.of(Cell.Line.class, pack).stream().map(Cell.Line::alt),
                        PackParts.of(Cell.BulletGraph.class, pack).stream().map(Cell.BulletGraph::alt),
                        PackParts.of(Cell.Marks.class, pack).stream().map(Cell.Marks::alt))
                .flatMap(each -> each);
    }

    @TestFactory
    Stream<DynamicTest> linesOfOneColumnShowTheSamePeriodsAndBulletsBeginAtZero() {
        return eachPack(pack -> {
            for (Block.Table table : PackParts.of(Block.Table.class, pack)) {
                for (int i = 0; i < table.columns().size(); i++) {
                    int column = i;
                    assertThat(table.rows().stream()
                                    .filter(row -> !row.group())
                                    .map(row -> row.cells().get(column))
                                    .filter(Cell.Line.class::isInstance)
                                    .map(cell -> ((Cell.Line) cell).spark().to())
                                    .distinct())
                            .as(table.title())
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
            assertThat(PackParts.of(Cell.BulletGraph.class, pack))
                    .allMatch(cell -> cell.bullet().low() == 0
                            || cell.bullet().actual().filter(value -> value < 0).isPresent()
                            || cell.bullet().target().filter(value -> value < 0).isPresent());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfAnswersHasItsBaseAndEveryCellOfAHeatMapItsValue() {
        return eachPack(pack -> {
            for (Bars.Diverging answers : PackParts.of(Bars.Diverging.class, pack)) {
                assertThat(answers.rows())
                        .filteredOn(row -> !row.shares().isEmpty())
                        .allMatch(row -> row.base().text().matches("n = \\d+"));
            }
            for (Block.Table table : PackParts.of(Block.Table.class, pack)) {
                List<Cell.Heat> cells = PackParts.of(Cell.Heat.class, table);
                assertThat(cells).noneMatch(cell -> cell.value().isEmpty());
                assertThat(cells.isEmpty() || table.subtitle().contains("1 to 2"))
                        .as("ranges of shades: " + table.subtitle())
                        .isTrue();
            }
        });
    }

    @Test
    void goodAndBadFollowTheDirectionOfTheIndicatorNotTheSign() {
        Block.Table goals = PackParts.of(
                        Block.Table.class, WORKED.alliance("aurora").pages().get(1))
                .getFirst();

        assertThat(variance(goals, "Time to restore a charger")).isEqualTo("+60 % BAD");
        assertThat(variance(goals, "Depots with fast charging")).isEqualTo("+3 % GOOD");
        assertThat(variance(goals, "Joint savings")).isEqualTo("−15 % BAD");
    }

    private static String variance(Block.Table table, String indicator) {
        return table.rows().stream()
                .filter(row -> !row.group() && row.toString().contains("[text=" + indicator))
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Variance.class::isInstance)
                .map(Cell.Variance.class::cast)
                .map(cell -> cell.text().text() + " " + cell.mark())
                .findFirst()
                .orElse(Mark.UNKNOWN.name());
    }

    @TestFactory
    Stream<DynamicTest> noWordIsTurnedAndAPackIsSmall() {
        return eachPack(pack -> {
            byte[] pdf = new PackWriter().write(pack, List.of());

            assertThat(pdf.length).isLessThan(USUAL_BYTES);
            assertThat(turned(pdf)).isEmpty();
        });
    }

    private static List<String> turned(byte[] pdf) {
        List<String> turned = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (at.getDir() != 0) {
                        turned.add(at.getUnicode());
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return turned;
    }
}
