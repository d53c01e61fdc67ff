package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PK-04: the front part stays short however many alliances there are; the rest stands behind it. */
class PageBudgetTest {

    private static final int FRONT = 8;
    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Register REGISTER = PORTFOLIO.register();
    private static final Quarter QUARTER = ExampleSpec.WORKED.last();
    private static final Setting SETTING = new Setting(
            REGISTER,
            QUARTER,
            new PackStamp("Plumbline test", "1", "2026-Q3", Instant.EPOCH, "0".repeat(64), "en-GB"),
            List.of(),
            List.of(),
            BuiltIn.english());
    private static final AllianceAssessment WORST = assess();
    private static final PackWriter WRITER = new PackWriter();

    private static AllianceAssessment assess() {
        List<Fact> facts = PORTFOLIO
                .submissions()
                .flatMap(submission -> submission.facts().stream())
                .toList();
        return Assessor.assess(REGISTER, REGISTER.findAlliance("aurora").orElseThrow(), facts, QUARTER);
    }

    /** The worst alliance under as many names: every one wants attention. */
    private static List<AllianceSummary> summaries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Alliance(
                        "alliance-" + number,
                        "Alliance of a long name " + number,
                        "",
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        WORST.alliance().sides()))
                .map(alliance -> AllianceEdition.summary(
                        new AllianceAssessment(
                                alliance,
                                WORST.history(),
                                WORST.warnings(),
                                WORST.episodes(),
                                WORST.foundation(),
                                WORST.attainment(),
                                WORST.alignment(),
                                WORST.indicators(),
                                WORST.session(),
                                ""),
                        SETTING))
                .toList();
    }

    private static int sheets(Pack pack, List<Page> pages) throws IOException {
        byte[] pdf = WRITER.write(
                new Pack(pack.id(), pack.title(), pack.subject(), pack.stamp(), pack.labels(), pages), List.of());
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 200, 1000})
    void thePortfolioHasAShortFrontThenOnePageForEachOfAHundredAlliancesThenTheRest(int alliances) throws IOException {
        Pack pack = PortfolioEdition.pack(summaries(alliances), SETTING, PortfolioEdition.PAGES);
        int paged = Math.min(alliances, 100);

        List<Page> pages = pack.pages();
        int front = (int) pages.stream()
                .takeWhile(page -> !page.section().startsWith("alliance-"))
                .count();
        assertThat(sheets(pack, pages.subList(0, front))).isLessThanOrEqualTo(FRONT);
        assertThat(pages.subList(front, front + paged))
                .allMatch(page -> page.section().startsWith("alliance-"));
        assertThat(sheets(pack, List.of(pages.get(front)))).isEqualTo(1);
        assertThat(pages.subList(front + paged, pages.size()))
                .extracting(Page::section)
                .isSubsetOf("all", "record", "sources");
    }

    @Test
    void whoeverHasNoPageIsFoundInTheTableOfAllAndBothTablesSaySo() {
        List<AllianceSummary> many = summaries(101);

        List<Page> pages =
                PortfolioEdition.pack(many, SETTING, PortfolioEdition.PAGES).pages();

        Page all = find(pages, "all");
        assertThat(all.subtitle().text()).contains("The 100 most urgent have a page each");
        assertThat(table(all).rows()).hasSize(101);
        assertThat(table(pages.getFirst()).subtitle()).contains("a page each for the 100 most urgent");
    }

    @Test
    void withoutPacksOfTheirOwnAllAlliancesHaveTheirPageInThePortfolio() {
        List<Page> pages = PortfolioEdition.pack(summaries(101), SETTING, 101).pages();

        assertThat(pages)
                .filteredOn(page -> page.section().startsWith("alliance-"))
                .hasSize(101);
        assertThat(find(pages, "all").subtitle().text()).isEqualTo("The same table as in front, without end.");
        assertThat(table(pages.getFirst()).subtitle()).doesNotContain("100");
    }

    private static Page find(List<Page> pages, String section) {
        return pages.stream()
                .filter(page -> page.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static Block.Table table(Page page) {
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAlliancePackAndTheCopyKeepEightPagesBeforeTheirSources() throws IOException {
        Pack whole = AllianceEdition.pack(WORST, SETTING);
        Pack copy = PartnerEdition.pack(WORST, SETTING, "helvara", List.of());

        for (Pack pack : List.of(whole, copy)) {
            List<Page> front = pack.pages().stream()
                    .filter(page -> !page.bookmark().startsWith("Appendix"))
                    .toList();
            assertThat(pack.pages().getLast().section()).isEqualTo("sources");
            assertThat(sheets(pack, front)).isLessThanOrEqualTo(FRONT);
        }
    }
}
