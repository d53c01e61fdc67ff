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
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PK-04: what is for reading stands on one sheet each, whatever became of an alliance and however long its partners' names are. */
class OneSheetTest {

    private static final Quarter NOW = ExampleSpec.WORKED.last();
    private static final ExamplePortfolio MANY = ExamplePortfolio.of(new ExampleSpec(80, 12, NOW, 1, 0));
    private static final Register REGISTER = MANY.register();
    private static final List<AllianceAssessment> ASSESSED = assess();

    private static List<AllianceAssessment> assess() {
        Map<String, List<Fact>> facts = MANY.submissions()
                .flatMap(submission -> submission.facts().stream())
                .collect(Collectors.groupingBy(Fact::alliance));
        return REGISTER.alliances().stream()
                .map(alliance -> Assessor.assess(REGISTER, alliance, facts.getOrDefault(alliance.id(), List.of()), NOW))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageToReadOfEveryAllianceIsOneSheet(String language) {
        PackStamp stamp = new PackStamp("Plumbline test", "1", NOW.toString(), Instant.EPOCH, "0".repeat(64), language);
        Setting setting = new Setting(
                REGISTER,
                NOW,
                stamp,
                List.of(),
                List.of(),
                BuiltIn.find(language).orElseThrow());
        for (AllianceAssessment assessment : ASSESSED) {
            Pack pack = AllianceEdition.pack(assessment, setting);
            Pagination pagination =
                    new Pagination(Look.standard().in(pack.labels()).typefaces());

            assertThat(pack.pages())
                    .as(pack.id())
                    .filteredOn(page -> pagination.sheets(page).size() > 1)
                    .isEmpty();
        }
    }
}
