package dev.plumbline.job.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.edition.AllianceEdition;
import dev.plumbline.pack.edition.AllianceSummary;
import dev.plumbline.pack.edition.PortfolioEdition;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

    private static final ExamplePortfolio PORTFOLIO = ExamplePortfolio.of(ExampleSpec.WORKED);
    private static final Register REGISTER = PORTFOLIO.register();
    private static final List<Fact> FACTS = PORTFOLIO
            .submissions()
            .flatMap(submission -> submission.facts().stream())
            .toList();

    private static Setting setting(Quarter quarter) {
        PackStamp stamp = new PackStamp("Plumbline test", "1", quarter.toString(), Instant.EPOCH, "0".repeat(64), "en");
        return new Setting(REGISTER, quarter, stamp, List.of(), List.of(), BuiltIn.english());
    }

    private static List<AllianceSummary> summaries(Quarter quarter) {
        return REGISTER.alliances().stream()
                .map(alliance ->
                        AllianceEdition.summary(Assessor.assess(REGISTER, alliance, FACTS, quarter), setting(quarter)))
                .toList();
    }

    @Test
    void everySummaryComesBackEqualInEveryQuarter() {
        for (int back = 0; back < ExampleSpec.WORKED.quarters(); back++) {
            for (AllianceSummary summary : summaries(ExampleSpec.WORKED.last().plus(-back))) {
                assertThat(SummaryJson.read(SummaryJson.bytes(summary))).isEqualTo(summary);
            }
        }
    }

    @Test
    void aSummaryNamesEveryFigureThatThePortfolioPrintsOfItsAlliance() {
        Quarter quarter = ExampleSpec.WORKED.last();
        List<AllianceSummary> summaries = summaries(quarter);
        Pack pack = PortfolioEdition.pack(summaries, setting(quarter), PortfolioEdition.PAGES);
        List<String> told = new ArrayList<>();
        PortfolioEdition.figures(summaries, setting(quarter)).forEach(figure -> told.add(figure.id()));
        summaries.forEach(summary -> told.addAll(PrintedFigures.of(summary)));

        Set<String> printed = PrintedFigures.of(pack);

        assertThat(printed).isNotEmpty();
        assertThat(told).containsAll(printed);
    }
}
