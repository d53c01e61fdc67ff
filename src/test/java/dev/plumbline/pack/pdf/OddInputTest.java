package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.ControlCharts;
import dev.plumbline.pack.Dumbbell;
import dev.plumbline.pack.Histories;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.PairedBars;
import dev.plumbline.pack.edition.PackParts;
import dev.plumbline.pack.preflight.Preflight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever comes in: a right page. Nothing is clipped, covered, off the page or too small, on any page of any pack. */
class OddInputTest {

    private static final int FRONT = 8;
    private static final Set<String> KEYS = Set.of("section", "id", "figures", "stamp", "letter", "language");
    private static final String FILLER =
            " of the European consortium for joint development of long-haul platforms and integration of services in the north";

    private static final PackWriter WRITER = new PackWriter();
    private static final OddHome WORKED = OddHome.of(ExampleSpec.WORKED);

    @TestFactory
    Stream<DynamicTest> everyPackIsWhole() {
        OddHome longer = WORKED.longNames(" " + FILLER);
        OddHome oneWord = WORKED.longNames("Donaudampfschifffahrtsgesellschaft".repeat(4));
        return Stream.of(
                whole(
                        "names of 120 characters",
                        longer.alliance("aurora"),
                        longer.portfolio(),
                        longer.copy("aurora", "helvara")),
                whole("names of one long word", oneWord.alliance("aurora")),
                whole("sixty goals", WORKED.sixtyGoals().alliance("aurora")),
                whole(
                        "no goals",
                        WORKED.noGoals().alliance("aurora"),
                        WORKED.noGoals().portfolio()),
                whole(
                        "nothing known",
                        WORKED.nothing().alliance("aurora"),
                        WORKED.nothing().portfolio()),
                whole("three partners", WORKED.threePartners("aurora").alliance("aurora")),
                whole(
                        "one quarter",
                        WORKED.oneQuarter().alliance("aurora"),
                        WORKED.oneQuarter().portfolio()),
                whole(
                        "negative and huge values",
                        WORKED.huge().alliance("aurora"),
                        WORKED.huge().portfolio()),
                whole(
                        "text longer by 40 %",
                        stretched(WORKED.alliance("aurora")),
                        stretched(WORKED.portfolio()),
                        stretched(WORKED.copy("aurora", "helvara"))),
                whole("the worked example", WORKED.alliance("lantern"), WORKED.portfolio()));
    }

    private static DynamicTest whole(String name, Pack... packs) {
        return DynamicTest.dynamicTest(name, () -> {
            for (Pack pack : packs) {
                byte[] pdf = WRITER.write(pack, List.of());
                assertThat(Printed.faults(pdf)).as(pack.id()).isEmpty();
            }
        });
    }

    @Test
    void oddPacksConformToo() {
        assertThat(new Preflight()
                        .faults(WRITER.write(WORKED.threePartners("aurora").alliance("aurora"), List.of())))
                .isEmpty();
    }

    @Test
    void pairsOfThreePartnersBearTheirNames() throws IOException {
        String text = Printed.text(WRITER.write(WORKED.threePartners("aurora").alliance("aurora"), List.of()));

        assertThat(text)
                .contains("Northwind + Marrow Bay", "the two sides furthest apart", "How Marrow Bay’s views moved")
                .doesNotContain("northwind+");
    }

    @Test
    void pageOneOfThreePartnersIsOneSheetWithLongNamesToo() throws IOException {
        OddHome three = WORKED.threePartners("aurora").shortNames(name -> name + " Holding");

        byte[] pdf = WRITER.write(three.alliance("aurora"), List.of());

        assertThat(Printed.text(pdf, 1)).contains("Decisions wanted from you", "Find out what changed");
        assertThat(Printed.text(pdf, 2)).contains("3 of 9 indicators meet their target");
    }

    @Test
    void whateverShowsTwoOfThreeSidesShowsTheThird() {
        Pack pack = WORKED.threePartners("aurora").alliance("aurora");
        List<String> sides = List.of("Northwind", "Helvara", "Marrow Bay");

        Stream<List<String>> tables = PackParts.of(Block.Table.class, pack).stream()
                .map(table ->
                        table.columns().stream().map(Block.Column::heading).toList());
        Stream<List<String>> dumbbells = PackParts.of(Dumbbell.class, pack).stream()
                .map(chart -> Stream.concat(Stream.of(chart.first(), chart.second()), chart.others().stream())
                        .map(label -> label.replaceAll(", n = .*", ""))
                        .toList());
        assertThat(Stream.concat(tables, dumbbells)
                        .filter(names -> names.stream().anyMatch(sides::contains)))
                .hasSizeGreaterThan(5)
                .allSatisfy(names -> assertThat(names).containsAll(sides));
        assertThat(PackParts.of(PairedBars.class, pack)).isEmpty();
        assertThat(PackParts.of(Histories.Slope.class, pack)).hasSize(sides.size());
    }

    @Test
    void aHugeNumberInATableIsNotBrokenIntoTwo() throws IOException {
        Pack pack = WORKED.huge().alliance("aurora");
        List<String> numbers = new ArrayList<>();
        Rewrite cells = new Rewrite((_, value) -> {
            if (value instanceof String text && text.matches("[−+]?[0-9][0-9.,]{8,}")) {
                numbers.add(text);
            }
            return value;
        });
        pack.pages().forEach(page -> cells.of(Page.class, page));

        byte[] pdf = WRITER.write(pack, List.of());

        assertThat(numbers).hasSizeGreaterThan(10);
        assertThat(Printed.text(pdf).split("\\s+", -1)).containsAll(numbers);
    }

    @Test
    void headingsOfThreeSidesAreNotBrokenAndTheReasonOfAGroupStandsInOneLine() throws IOException {
        assertThat(Printed.text(WRITER.write(WORKED.threePartners("aurora").alliance("aurora"), List.of()))
                        .split("\\s+", -1))
                .doesNotContain("Northwin", "d");
        assertThat(Printed.text(WRITER.write(WORKED.nothing().alliance("aurora"), List.of())))
                .contains("Electrify the depots nothing was reported for this period");
    }

    @TestFactory
    Stream<DynamicTest> whatIsForReadingTakesEightSheets() {
        Stream<OddHome> odd = Stream.of(
                WORKED.sixtyGoals(),
                WORKED.threePartners("aurora"),
                WORKED.threePartners("aurora").sixtyGoals(),
                WORKED.noGoals());
        return Stream.concat(
                        WORKED.register().alliances().stream().map(Alliance::id).map(WORKED::alliance),
                        odd.map(home -> home.alliance("aurora")))
                .map(pack -> DynamicTest.dynamicTest(
                        pack.id(), () -> assertThat(sheetsToRead(pack)).isLessThanOrEqualTo(FRONT)));
    }

    private static int sheetsToRead(Pack pack) throws IOException {
        List<Page> front = pack.pages().stream()
                .filter(page -> !page.bookmark().startsWith("Appendix"))
                .toList();
        Pack reading = new Pack(pack.id(), pack.title(), pack.subject(), pack.stamp(), pack.labels(), unlinked(front));
        try (PDDocument document = Loader.loadPDF(WRITER.write(reading, List.of()))) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void ofManyIndicatorsThePagesToReadShowTheWorstAndTheAppendixAll() {
        OddHome many = WORKED.sixtyGoals();
        Pack pack = many.alliance("aurora");
        long indicators = many.assess(many.register().findAlliance("aurora").orElseThrow())
                .now()
                .indicators()
                .size();

        assertThat(bullets(pack, "goals")).hasSize(10).isSubsetOf(bullets(pack, "goals-all"));
        assertThat(bullets(pack, "goals-all")).hasSize((int) indicators);
        assertThat(PackParts.of(ControlCharts.Panel.class, page(pack, "trends")))
                .hasSize(9)
                .allMatch(panel -> panel.variation() == Mark.BAD);
        assertThat(PackParts.of(ControlCharts.Panel.class, pack)).hasSize((int) indicators);
    }

    private static List<Block.Cell.BulletGraph> bullets(Pack pack, String section) {
        return PackParts.of(Block.Cell.BulletGraph.class, page(pack, section));
    }

    private static Page page(Pack pack, String section) {
        return pack.pages().stream()
                .filter(page -> page.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    /** Without links to pages of the appendix. */
    private static List<Page> unlinked(List<Page> pages) {
        return pages.stream()
                .map(page -> new Rewrite((component, value) ->
                                component.equals("section") && !value.equals(page.section()) ? "" : value)
                        .of(Page.class, page))
                .toList();
    }

    /** All that is printed, longer: as other languages are. */
    static Pack stretched(Pack pack) {
        Rewrite rewrite = new Rewrite(
                (component, value) -> !KEYS.contains(component) && value instanceof String text ? longer(text) : value);
        return new Pack(
                pack.id(),
                pack.title(),
                pack.subject(),
                pack.stamp(),
                pack.labels(),
                pack.pages().stream().map(page -> rewrite.of(Page.class, page)).toList());
    }

    /** Each word of more than three letters grows by two fifths. */
    private static String longer(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> word.length() > 3 && word.chars().noneMatch(Character::isDigit)
                        ? word + word.substring(0, (int) Math.ceil(word.length() * 0.4))
                        : word)
                .collect(Collectors.joining(" "));
    }
}
