package dev.plumbline.pack.edition.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.Album;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.audience.SideView;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.pack.Bars;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How one side's copy says what it does not show. */
class PartnerEditionTest {

    private static final String READER = "quillmark";
    private static final Pack COPY = copy();

    private static Pack copy() {
        ExamplePortfolio portfolio = ExamplePortfolio.of(ExampleSpec.WORKED);
        Register register = portfolio.register();
        Quarter quarter = ExampleSpec.WORKED.last();
        List<Fact> facts = portfolio
                .submissions()
                .flatMap(submission -> submission.facts().stream())
                .toList();
        Alliance lantern = register.findAlliance("lantern").orElseThrow();
        AllianceAssessment seen = Assessor.assess(
                        Album.of(new RegisterIndex(register), lantern, Reported.of(facts), quarter),
                        new SideView(READER))
                .seenBy(READER);
        Catalog english = BuiltIn.english();
        PackStamp stamp = new PackStamp(
                "Plumbline test",
                "1",
                quarter.toString(),
                Instant.parse("2026-10-20T00:00:00Z"),
                "0".repeat(64),
                english.tag());
        Setting setting = new Setting(register, quarter, stamp, List.of(), List.of(), english);
        return PartnerEdition.pack(seen, PartnerEdition.setting(setting, READER), READER, List.of());
    }

    private static Page page(String section) {
        return COPY.pages().stream()
                .filter(page -> page.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatTheOthersAnswersAreWithheldIsSaidOnceAndNotInEveryRow() {
        Bars.Diverging answers = (Bars.Diverging) page("voices").blocks().getFirst();

        assertThat(answers.subtitle()).endsWith("; withheld: Pellworth");
        assertThat(answers.rows()).extracting(Bars.Answered::who).containsOnly("Quillmark");
    }

    @Test
    void howTheOthersLeadersAndTeamsPartHasNoColumnButALine() {
        assertThat(page("alignment").toString())
                .contains("– too few to show; withheld: Pellworth")
                .doesNotContain("text=withheld");
    }
}
