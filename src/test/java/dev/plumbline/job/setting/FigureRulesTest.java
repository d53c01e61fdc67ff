package dev.plumbline.job.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A run that has its inputs and its rules in the ledger is not done again: whoever changes what figures or warnings come out
 * raises {@link Product#FIGURE_RULES}, or old homes keep the old ones.
 */
class FigureRulesTest {

    private static final String VERSION = "9";
    private static final String FIGURES = "6b0d6d801bae3fb1";

    @Test
    void theVersionOfTheRulesIsRaisedWhenTheFiguresOfTheWorkedExampleChange() throws Exception {
        ExamplePortfolio portfolio = ExamplePortfolio.of(ExampleSpec.WORKED);
        Register register = portfolio.register();
        List<Fact> facts = portfolio
                .submissions()
                .flatMap(submission -> submission.facts().stream())
                .toList();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        register.alliances().stream()
                .map(alliance -> Assessor.assess(register, alliance, facts, ExampleSpec.WORKED.last()))
                .flatMap(FigureRulesTest::lines)
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .forEach(digest::update);

        assertThat(List.of(Product.FIGURE_RULES, HexFormat.of().formatHex(digest.digest(), 0, 8)))
                .as("figures or warnings of the worked example changed: raise Product.FIGURE_RULES and renew this test")
                .containsExactly(VERSION, FIGURES);
    }

    private static Stream<String> lines(AllianceAssessment assessment) {
        return Stream.concat(
                assessment.figures().stream().map(FigureRulesTest::line),
                assessment.warnings().stream().map(FigureRulesTest::line));
    }

    /** To ten digits: the last ones of exponentials may differ between processors. */
    private static String line(Figure figure) {
        return figure.id() + "="
                + (figure.isDefined()
                        ? BigDecimal.valueOf(figure.get())
                                .round(new MathContext(10))
                                .stripTrailingZeros()
                        : figure.reason().orElseThrow())
                + "\n";
    }

    private static String line(Warning warning) {
        return warning.id() + " " + warning.signal().grade() + " " + warning.since() + "\n";
    }
}
