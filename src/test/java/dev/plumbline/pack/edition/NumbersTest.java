package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.assessment.Album;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.measure.audience.SideView;
import dev.plumbline.measure.picture.Reported;
import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.edition.partner.PartnerEdition;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.DigitFreeLanguage;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.submission.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No number stands in a pack that is not a figure, rounded: shown in a language that has no digits of its own. */
class NumbersTest {

    private static final Catalog LANGUAGE = DigitFreeLanguage.catalog();

    @TestFactory
    Stream<DynamicTest> everyNumberInEverySentenceIsARoundedFigureOfIt() {
        return LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> new ExampleSpec(5, 6, new Quarter(2026, 3), seed, 0))
                .map(spec -> DynamicTest.dynamicTest("seed " + spec.seed(), () -> allAreFigures(spec)));
    }

    @Test
    void countsThatChangedPlacesOrCameFromElsewhereAreFound() {
        Figure met = Figure.of(Measure.INDICATORS_MET, Scope.of("a"), new Quarter(2026, 3), 3);
        Figure due = Figure.of(Measure.INDICATORS_DUE, Scope.of("a"), new Quarter(2026, 3), 9);
        PrintedNumbers numbers = new PrintedNumbers(List.of(met, due), Stream.of());

        assertThat(numbers.astray(said(Sentence.of("3 of 9 are met, 9 are due", met.id(), due.id()))))
                .isEmpty();
        assertThat(numbers.astray(said(Sentence.of("9 of 3 are met", met.id(), due.id()))))
                .hasSize(1);
        assertThat(numbers.astray(said(Sentence.of("3 of 9 are met", met.id()))))
                .hasSize(1);
        assertThat(numbers.astray(said(Sentence.of("12 of 9 are met", met.id(), due.id()))))
                .hasSize(1);
    }

    private static Pack said(Sentence sentence) {
        Page page = new Page("a", "A", "", "", sentence, Sentence.NONE, List.of(), Sentence.NONE);
        PackStamp stamp = new PackStamp("Plumbline", "1", "period", Instant.EPOCH, "f".repeat(64), "en");
        return new Pack("a", "A", "", stamp, Labels.NAMES, List.of(page));
    }

    private static void allAreFigures(ExampleSpec spec) {
        ExamplePortfolio portfolio = ExamplePortfolio.of(spec);
        Register register = portfolio.register();
        List<Fact> facts = portfolio
                .submissions()
                .flatMap(submission -> submission.facts().stream())
                .toList();
        Setting setting = setting(register, spec.last());
        List<Figure> figures = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        List<AllianceSummary> summaries = new ArrayList<>();
        register.alliances().forEach(alliance -> {
            AllianceAssessment assessment = Assessor.assess(register, alliance, facts, spec.last());
            add(figures, assessment, setting);
            packs.add(AllianceEdition.pack(assessment, setting));
            summaries.add(AllianceEdition.summary(assessment, setting));
            alliance.sides().forEach(side -> {
                String reader = side.partner();
                AllianceAssessment seen = Assessor.assess(
                                Album.of(new RegisterIndex(register), alliance, Reported.of(facts), spec.last()),
                                new SideView(reader))
                        .seenBy(reader);
                Setting copy = PartnerEdition.setting(setting, reader);
                add(figures, seen, copy);
                packs.add(PartnerEdition.pack(seen, copy, reader, List.of()));
            });
        });
        figures.addAll(PortfolioEdition.figures(summaries, setting));
        packs.add(PortfolioEdition.pack(summaries, setting, PortfolioEdition.PAGES));

        PrintedNumbers numbers = new PrintedNumbers(figures, names(register, figures));
        assertThat(packs.stream().flatMap(pack -> numbers.astray(pack).stream()))
                .isEmpty();
        assertThat(packs.stream().flatMap(pack -> numbers.astrayInWords(pack).stream()))
                .isEmpty();
        assertThat(packs.stream().flatMap(pack -> numbers.drawnAstray(pack).stream()))
                .isEmpty();
        assertThat(packs.stream().mapToLong(PrintedNumbers::count).sum())
                .as("sentences that print a number")
                .isGreaterThan(1000);
    }

    /** What a copy withholds has no value; the whole has it. */
    private static void add(List<Figure> figures, AllianceAssessment assessment, Setting setting) {
        Stream.concat(assessment.figures().stream(), Tally.of(assessment, setting).stream())
                .filter(figure -> !figure.isWithheld())
                .forEach(figures::add);
    }

    /** Labels of the sides of a chart: their names, and how many answered. */
    private static Stream<String> sides(List<Figure> figures, Register register) {
        return figures.stream()
                .filter(figure -> figure.measure() == Measure.RESPONDENTS && figure.isDefined())
                .map(figure -> LANGUAGE.text(
                        "alignment.side",
                        Parts.of(
                                        "partner",
                                        register.findPartner(figure.scope().partner())
                                                .orElseThrow()
                                                .shortName())
                                .and("people", figure)));
    }

    private static Setting setting(Register register, Quarter quarter) {
        PackStamp stamp = new PackStamp(
                "Plumbline", "1", "period", Instant.parse("2026-10-20T00:00:00Z"), "f".repeat(64), LANGUAGE.tag());
        return new Setting(register, quarter, stamp, List.of(), List.of(), LANGUAGE);
    }

    /** What partners named: digits in names are theirs. */
    private static Stream<String> names(Register register, List<Figure> figures) {
        return Stream.of(
                        register.indicators().stream()
                                .flatMap(indicator -> Stream.of(indicator.name(), indicator.unit())),
                        register.indicators().stream().map(Indicator::definition),
                        register.goals().stream().map(Goal::name),
                        register.alliances().stream().map(alliance -> alliance.name()),
                        register.partners().stream().map(partner -> partner.shortName()),
                        figures.stream().map(figure -> figure.scope().theme()),
                        sides(figures, register),
                        Stream.of("SHA-256"))
                .flatMap(each -> each);
    }
}
