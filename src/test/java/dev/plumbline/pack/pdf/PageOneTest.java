package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.PackParts;
import dev.plumbline.pack.wording.PartnerReturn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PK-01 and PK-08: page 1 answers alone, and what is not known calms nobody and frightens nobody. */
class PageOneTest {

    private static final OddHome WORKED = OddHome.of(ExampleSpec.WORKED);

    @ParameterizedTest
    @ValueSource(strings = {"aurora", "breakwater", "lantern", "meridian"})
    void pageOneHasTheVerdictFindingsDecisionsCoverageAndRestatements(String alliance) throws IOException {
        Pack pack = WORKED.alliance(alliance);
        Page page = pack.pages().getFirst();

        assertThat(page.message().text()).isNotBlank();
        assertThat(PackParts.of(Block.KeyFindings.class, page).getFirst().findings())
                .hasSizeBetween(1, 5);
        assertThat(Printed.text(new PackWriter().write(pack, List.of()), 1))
                .contains(page.message().text(), "What you should know", "Decisions wanted from you")
                .containsPattern("Returns \\d of \\d")
                .contains("restated: none");
    }

    @Test
    void restatedFiguresAreCountedOnPageOneAndToldOnPageTwo() {
        Alliance alliance = WORKED.register().findAlliance("aurora").orElseThrow();
        AllianceAssessment assessment = WORKED.assess(alliance);
        Figure now = assessment
                .history()
                .get(10)
                .goals()
                .getFirst()
                .indicators()
                .getFirst()
                .actual();
        Figure before = Figure.of(now.measure(), now.scope().withTheme("as told before"), now.quarter(), 7);

        Pack pack = AllianceEdition.pack(assessment, WORKED.setting(), List.of(new Restatement(now, before)));

        Sentence foot = pack.pages().getFirst().footer();
        assertThat(foot.text()).contains("restated: 1 earlier figure, page “Goals”");
        assertThat(foot.figures()).anyMatch(id -> id.contains("restated"));
        assertThat(PackParts.of(Sentence.class, pack.pages().get(1)))
                .anyMatch(sentence -> sentence.text().contains(", was 7"));
    }

    @Test
    void aReturnThatCameLateIsCountedOnPageOne() {
        Setting setting = WORKED.setting();
        Standing late = new Standing(
                "helvara",
                setting.quarter(),
                List.of(new Handed(
                        "helvara", "return.xlsx", "abc", Instant.parse("2026-10-12T08:00:00Z"), FileState.ACCEPTED)),
                Optional.of(LocalDate.of(2026, 10, 9)),
                Optional.empty(),
                Optional.empty(),
                Deadlines.NONE);
        Figure onTime = Figure.of(Measure.RETURNS_ON_TIME, Scope.of("aurora"), setting.quarter(), 0.75)
                .withN(4);
        Setting told = new Setting(
                setting.register(),
                setting.quarter(),
                setting.stamp(),
                List.of(),
                List.of(new PartnerReturn(late, false, onTime)),
                setting.catalog());
        Alliance alliance = WORKED.register().findAlliance("aurora").orElseThrow();

        Pack pack = AllianceEdition.pack(WORKED.assess(alliance), told);

        Sentence foot = pack.pages().getFirst().footer();
        assertThat(foot.text()).startsWith("Returns 2 of 2, 1 late").contains("Plumbline test", "inputs 000000000000");
        assertThat(foot.figures()).anyMatch(id -> id.contains("returns-late"));
    }

    @Test
    void whereNothingWasReportedNoPageSaysThatNothingStrainsOrThatTargetsWereMissed() {
        List<String> messages = messages(WORKED.nothing().alliance("aurora"));

        assertThat(messages)
                .contains("Nothing was reported on the six parts of the foundation")
                .contains("No indicator was reported, though 9 were due")
                .noneMatch(message -> message.contains("shows strain") || message.startsWith("0 of 9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aurora", "breakwater", "lantern", "meridian"})
    void thePageOfTheFoundationSaysOfEachStoneWhatPageOneSays(String alliance) {
        for (OddHome home : List.of(WORKED, WORKED.nothing(), WORKED.noGoals())) {
            List<Page> pages = home.alliance(alliance).pages();
            Block.Table table = PackParts.of(Block.Table.class, pages.get(6)).getFirst();
            List<String> rows = table.rows().stream()
                    .map(row -> words(row.cells().getFirst()) + " "
                            + words(row.cells().getLast()))
                    .toList();

            assertThat(rows)
                    .containsAll(PackParts.of(Block.Stone.class, pages.getFirst()).stream()
                            .map(stone -> stone.name() + " " + stone.word())
                            .toList());
        }
    }

    private static String words(Block.Cell cell) {
        return ((Block.Cell.Words) cell).sentence().text();
    }

    @Test
    void whereNoGoalIsAgreedTheVerdictDoesNotBlameTheReturns() {
        List<String> messages = messages(WORKED.noGoals().alliance("aurora"));

        assertThat(messages)
                .contains("No indicators are agreed; the partners want different things")
                .contains("No indicator is agreed for this alliance");
    }

    @Test
    void whereNoGoalIsAgreedTheStoneOfGoalsIsNotCalledSound() throws IOException {
        Pack pack = WORKED.noGoals().alliance("aurora");

        assertThat(PackParts.of(Block.Stone.class, pack.pages().getFirst()))
                .filteredOn(stone -> stone.name().equals("Goals and KPIs"))
                .extracting(stone -> stone.mark() + " " + stone.word() + ": "
                        + stone.evidence().text())
                .containsExactly("UNKNOWN not known: no indicator was agreed");
        assertThat(Printed.text(new PackWriter().write(pack, List.of()), 1))
                .contains("Attainment is not known: no indicator was agreed");
    }

    @Test
    void aPartOfWhichTheThirdSideSaidNothingIsNotCalledSound() {
        OddHome three = WORKED.threePartners("breakwater");
        String third = three.register()
                .findAlliance("breakwater")
                .orElseThrow()
                .sides()
                .getLast()
                .partner();
        OddHome silent = new OddHome(
                three.register(),
                three.facts().stream()
                        .filter(fact -> !(fact.partner().equals(third) && fact instanceof Fact.SurveyResponse))
                        .toList());

        assertThat(trust(WORKED)).isEqualTo("GOOD no sign of strain");
        assertThat(trust(three)).isEqualTo("GOOD no sign of strain");
        assertThat(trust(silent)).isEqualTo("UNKNOWN too little of it was reported");
    }

    private static String trust(OddHome home) {
        return PackParts.of(
                        Block.Stone.class, home.alliance("breakwater").pages().getFirst())
                .stream()
                .filter(stone -> stone.name().equals("Trust"))
                .map(stone -> stone.mark() + " " + stone.evidence().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNothingIsKnownThePortfolioCountsNothing() throws IOException {
        Pack pack = WORKED.nothing().portfolio();

        assertThat(PackParts.of(Block.Card.class, pack.pages().getFirst()))
                .extracting(card -> card.value().text() + card.note().text())
                .containsExactly("–known for 0 of 4", "–known for 0 of 4", "–");
        assertThat(messages(pack)).contains("No crack is seen, but 4 of 4 foundations are not fully known");
        assertThat(messages(WORKED.portfolio())).noneMatch(message -> message.startsWith("No crack is seen"));
    }

    private static List<String> messages(Pack pack) {
        return pack.pages().stream().map(page -> page.message().text()).toList();
    }
}
