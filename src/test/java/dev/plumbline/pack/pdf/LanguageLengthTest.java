package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.edition.PortfolioEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.PseudoLanguage;
import dev.plumbline.pack.pdf.Printed.Glyph;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The packs of the worked example in German and in a language longer by two fifths: nothing clipped, covered or too small. With
 * {@code -Dplumbline.languages=all} over all alliances, else over the most troubled one and the portfolio.
 */
class LanguageLengthTest {

    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Register REGISTER = PORTFOLIO.register();
    private static final List<Fact> FACTS = PORTFOLIO
            .submissions()
            .flatMap(submission -> submission.facts().stream())
            .toList();
    private static final PackWriter WRITER = new PackWriter();
    private static final boolean ALL =
            System.getProperty("plumbline.languages", "").equals("all");

    @TestFactory
    Stream<DynamicTest> nothingIsClippedOrCoversAnother() {
        return Stream.of(BuiltIn.find("de").orElseThrow(), PseudoLanguage.catalog())
                .flatMap(language -> packs(language).stream()
                        .map(pack ->
                                DynamicTest.dynamicTest(language.language() + " " + pack.id(), () -> isWhole(pack))));
    }

    private static List<Pack> packs(Catalog language) {
        Quarter quarter = ExampleSpec.WORKED.last();
        PackStamp stamp = new PackStamp(
                "Plumbline test",
                "1",
                quarter.toString(),
                Instant.parse("2026-10-20T00:00:00Z"),
                "0".repeat(64),
                language.tag());
        Setting setting = new Setting(REGISTER, quarter, stamp, List.of(), List.of(), language);
        List<Pack> packs = new ArrayList<>();
        List<AllianceSummary> summaries = new ArrayList<>();
        REGISTER.alliances().forEach(alliance -> {
            AllianceAssessment assessment = Assessor.assess(REGISTER, alliance, FACTS, quarter);
            if (ALL || alliance.id().equals("aurora")) {
                packs.add(AllianceEdition.pack(assessment, setting));
            }
            summaries.add(AllianceEdition.summary(assessment, setting));
        });
        packs.add(PortfolioEdition.pack(summaries, setting, PortfolioEdition.PAGES));
        return packs;
    }

    private static void isWhole(Pack pack) throws Exception {
        List<Glyph> glyphs = Printed.glyphs(WRITER.write(pack, List.of()));

        assertThat(glyphs).isNotEmpty().noneMatch(Glyph::isOutside).allMatch(glyph -> glyph.size() >= 7);
        assertThat(Printed.overlaps(glyphs)).isEmpty();
    }
}
