package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules for every page, held over all alliances and quarters of the worked example. */
class EditionTest {

    private static final int ALT = 250;

    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Register REGISTER = PORTFOLIO.register();
    private static final List<Fact> FACTS = PORTFOLIO
            .submissions()
            .flatMap(submission -> submission.facts().stream())
            .toList();

    private static Setting setting(Quarter quarter) {
        return setting(quarter, BuiltIn.english());
    }

    private static Setting setting(Quarter quarter, Catalog language) {
        PackStamp stamp = new PackStamp(
                "Plumbline test",
                "1",
                quarter.toString(),
                Instant.parse("2026-10-20T00:00:00Z"),
                "0".repeat(64),
                language.tag());
        return new Setting(REGISTER, quarter, stamp, List.of(), List.of(), language);
    }

    private static AllianceAssessment assess(Alliance alliance, Quarter quarter) {
        return Assessor.assess(REGISTER, alliance, FACTS, quarter);
    }

    private static Pack alliance(String id) {
        Quarter quarter = ExampleSpec.WORKED.last();
        return AllianceEdition.pack(assess(REGISTER.findAlliance(id).orElseThrow(), quarter), setting(quarter));
    }

    private static List<AllianceSummary> summaries(Quarter quarter) {
        return REGISTER.alliances().stream()
                .map(alliance -> AllianceEdition.summary(assess(alliance, quarter), setting(quarter)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfEveryAllianceAndQuarterKeepsTheRules() {
        return REGISTER.alliances().stream()
                .flatMap(alliance -> IntStream.range(0, ExampleSpec.WORKED.quarters())
                        .mapToObj(back -> ExampleSpec.WORKED.last().plus(-back))
                        .map(quarter -> DynamicTest.dynamicTest(
                                alliance.id() + " " + quarter,
                                () -> keepsTheRules(alliance, quarter, BuiltIn.english()))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsTheRulesInEveryLanguage() {
        return BuiltIn.CODES.stream()
                .map(code -> BuiltIn.find(code).orElseThrow())
                .flatMap(language -> REGISTER.alliances().stream()
                        .flatMap(alliance -> IntStream.range(0, 3)
                                .mapToObj(back -> ExampleSpec.WORKED.last().plus(-back))
                                .map(quarter -> DynamicTest.dynamicTest(
                                        language.language() + " " + alliance.id() + " " + quarter,
                                        () -> keepsTheRules(alliance, quarter, language)))));
    }

    private static void keepsTheRules(Alliance alliance, Quarter quarter, Catalog language) {
        AllianceAssessment assessment = assess(alliance, quarter);
        Set<String> figures = Stream.concat(
                        assessment.figures().stream(), Tally.of(assessment, setting(quarter)).stream())
                .map(Figure::id)
                .collect(Collectors.toSet());

        Pack pack = AllianceEdition.pack(assessment, setting(quarter, language));

        for (Page page : pack.pages()) {
            Headlines.keepTheRules(page, language);
            assertThat(sentences(page).flatMap(sentence -> sentence.figures().stream()))
                    .as("figures printed on " + page.section())
                    .allMatch(figures::contains);
            assertThat(visuals(page.blocks()).map(Block.Visual::alt))
                    .allMatch(alt -> !alt.isBlank() && alt.length() <= ALT);
        }
    }

    @Test
    void pageOneAnswersAlone() {
        Page answer = alliance("aurora").pages().getFirst();

        assertThat(answer.blocks())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Cards", "Columns", "Foundation", "Decisions");
    }

    @Test
    void theWatermelonIsToldOnPageOne() {
        Page answer = alliance("lantern").pages().getFirst();

        assertThat(answer.message().text()).startsWith("Status is reported green, but");
    }

    @Test
    void thePartingOfTrustAndPrioritiesIsToldOnPageOneWithTheQuarterItBegan() {
        Page answer = alliance("aurora").pages().getFirst();

        assertThat(answer.message().text()).contains("want different things");
        assertThat(heads(answer))
                .anyMatch(head -> head.startsWith("Trust is judged"))
                .anyMatch(head -> head.equals("The sides want their effort on different goals."));
        assertThat(details(answer))
                .anyMatch(detail -> detail.contains("Since Q1 26") || detail.contains("Since Q4 25"));
    }

    @Test
    void theSoundAllianceIsToldAsSoundAndHasNoDecisionToTake() {
        Page answer = alliance("breakwater").pages().getFirst();

        assertThat(answer.message().text())
                .isEqualTo("Results are on plan, and the partners see the alliance the same way");
        assertThat(answer.blocks())
                .filteredOn(Block.Decisions.class::isInstance)
                .allSatisfy(block ->
                        assertThat(((Block.Decisions) block).decisions()).isEmpty());
    }

    @Test
    void aMissingReturnIsNamedAndItsSideIsNotCalledSound() {
        Page answer = alliance("meridian").pages().getFirst();

        assertThat(heads(answer)).anyMatch(head -> head.endsWith("sent no usable return for this quarter."));
        Block.Foundation foundation = (Block.Foundation) answer.blocks().get(2);
        assertThat(foundation.stones()).noneMatch(stone -> stone.word().equals("sound"));
        assertThat(alliance("meridian").toString().replaceAll("[\u2066-\u2069]", ""))
                .as("that nothing came is not that nobody answered")
                .doesNotContain("Corvane, n = 0", "Corvane: 0 people answered", "survey Corvane 0 answers")
                .contains("Corvane, no survey", "Corvane: no answers were received", "no survey of Corvane");
    }

    @Test
    void thePortfolioNamesTheMostUrgentFirstAndHasAPageForEachAlliance() {
        Quarter quarter = ExampleSpec.WORKED.last();

        Pack pack = PortfolioEdition.pack(summaries(quarter), setting(quarter), PortfolioEdition.PAGES);

        pack.pages()
                .forEach(page -> Headlines.keepTheRules(page, setting(quarter).catalog()));
        Block.Table table = (Block.Table) pack.pages().getFirst().blocks().get(1);
        assertThat(table.rows().getLast().cells().getFirst())
                .isEqualTo(new Block.Cell.Words(Sentence.of("Breakwater"), dev.plumbline.pack.Mark.NEUTRAL));
        assertThat(pack.pages())
                .extracting(Page::section)
                .doesNotHaveDuplicates()
                .contains("record", "foundation")
                .hasSize(8);
    }

    @Test
    void theOrderOfSummariesChangesNothing() {
        Quarter quarter = ExampleSpec.WORKED.last();
        List<AllianceSummary> turned = new ArrayList<>(summaries(quarter)).reversed();

        assertThat(PortfolioEdition.pack(turned, setting(quarter), PortfolioEdition.PAGES))
                .isEqualTo(PortfolioEdition.pack(summaries(quarter), setting(quarter), PortfolioEdition.PAGES));
    }

    private static Block.KeyFindings findings(Page answer) {
        return (Block.KeyFindings) ((Block.Columns) answer.blocks().get(1)).left();
    }

    private static List<String> heads(Page answer) {
        return findings(answer).findings().stream()
                .map(finding -> finding.head().text())
                .toList();
    }

    private static List<String> details(Page answer) {
        return findings(answer).findings().stream()
                .map(finding -> finding.detail().text())
                .toList();
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Columns(Block left, Block right, double leftShare)
                        ? flat(List.of(left, right))
                        : Stream.of(block));
    }

    private static Stream<Block.Visual> visuals(List<Block> blocks) {
        return flat(blocks).filter(Block.Visual.class::isInstance).map(Block.Visual.class::cast);
    }

    private static Stream<Sentence> sentences(Page page) {
        return Stream.concat(
                Stream.of(page.message(), page.subtitle()), flat(page.blocks()).flatMap(EditionTest::sentences));
    }

    private static Stream<Sentence> sentences(Block block) {
        return switch (block) {
            case Block.Cards cards ->
                cards.cards().stream()
                        .flatMap(card -> Stream.of(card.note(), card.value(), card.unit(), card.movement()));
            case Block.KeyFindings findings ->
                findings.findings().stream().flatMap(finding -> Stream.of(finding.head(), finding.detail()));
            case Block.Foundation foundation -> foundation.stones().stream().map(Block.Stone::evidence);
            case Block.Decisions decisions -> decisions.decisions().stream().map(Block.Decision::what);
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Block.Cell.Words.class::isInstance)
                        .map(cell -> ((Block.Cell.Words) cell).sentence());
            case Block.Notes notes -> notes.paragraphs().stream();
            case Block.Columns columns -> flat(List.of(columns)).flatMap(EditionTest::sentences);
            case dev.plumbline.pack.Dumbbell dumbbell ->
                dumbbell.rows().stream().map(row -> row.gap());
            case dev.plumbline.pack.PairedBars bars ->
                bars.rows().stream().flatMap(row -> Stream.of(row.firstText(), row.secondText()));
            case dev.plumbline.pack.ControlCharts charts ->
                charts.panels().stream().map(panel -> panel.message());
            case dev.plumbline.pack.Scatter _ -> Stream.empty();
            case dev.plumbline.pack.Bars.Diverging answers ->
                answers.rows().stream().flatMap(row -> Stream.of(row.low(), row.high(), row.base()));
            case dev.plumbline.pack.Bars.Waterfall waterfall ->
                Stream.concat(
                        Stream.of(waterfall.from().text(), waterfall.to().text()),
                        waterfall.steps().stream().map(step -> step.text()));
            case dev.plumbline.pack.Bars.Scenarios scenarios ->
                scenarios.periods().stream().flatMap(period -> Stream.of(period.text(), period.varianceText()));
            case dev.plumbline.pack.Histories.Slope slope ->
                slope.lines().stream().flatMap(line -> Stream.of(line.beforeText(), line.nowText()));
            case dev.plumbline.pack.Histories.Multiples multiples ->
                multiples.panels().stream().map(panel -> panel.text());
        };
    }
}
