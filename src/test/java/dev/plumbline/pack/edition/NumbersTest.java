package dev.plumbline.pack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Assessor;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.DigitFreeLanguage;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Tally;
import dev.plumbline.submission.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No number stands in a sentence that is not a figure of it, rounded: shown in a language that has no digits of its own. */
class NumbersTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Catalog LANGUAGE = DigitFreeLanguage.catalog();

    @TestFactory
    Stream<DynamicTest> everyNumberInEverySentenceIsARoundedFigureOfIt() {
        return LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> new ExampleSpec(5, 6, new Quarter(2026, 3), seed, 0))
                .map(spec -> DynamicTest.dynamicTest("seed " + spec.seed(), () -> allAreFigures(spec)));
    }

    private static void allAreFigures(ExampleSpec spec) {
        ExamplePortfolio portfolio = ExamplePortfolio.of(spec);
        Register register = portfolio.register();
        List<Fact> facts = portfolio
                .submissions()
                .flatMap(submission -> submission.facts().stream())
                .toList();
        Map<String, Figure> figures = new HashMap<>();
        List<Pack> packs = new ArrayList<>();
        List<AllianceSummary> summaries = new ArrayList<>();
        Setting setting = setting(register, spec.last());
        register.alliances().forEach(alliance -> {
            AllianceAssessment assessment = Assessor.assess(register, alliance, facts, spec.last());
            Stream.concat(assessment.figures().stream(), Tally.of(assessment, setting).stream())
                    .forEach(figure -> figures.put(figure.id(), figure));
            packs.add(AllianceEdition.pack(assessment, setting));
            summaries.add(AllianceEdition.summary(assessment, setting));
        });
        PortfolioEdition.figures(summaries, setting).forEach(figure -> figures.put(figure.id(), figure));
        packs.add(PortfolioEdition.pack(summaries, setting));

        List<String> names = names(register, figures);
        Set<String> wrong = new TreeSet<>();
        List<Sentence> sentences = PackParts.of(Sentence.class, packs);
        sentences.forEach(sentence -> check(sentence, names, figures, wrong));
        assertThat(wrong).isEmpty();
        assertThat(sentences.stream()
                        .filter(sentence -> NUMBER.matcher(sentence.text()).find()))
                .as("sentences that print a number")
                .hasSizeGreaterThan(1000);
    }

    private static Setting setting(Register register, Quarter quarter) {
        PackStamp stamp = new PackStamp(
                "Plumbline", "1", "period", Instant.parse("2026-10-20T00:00:00Z"), "f".repeat(64), LANGUAGE.tag());
        return new Setting(register, quarter, stamp, List.of(), List.of(), LANGUAGE);
    }

    /** What partners named, longest first: digits in names are theirs. */
    private static List<String> names(Register register, Map<String, Figure> figures) {
        return Stream.of(
                        register.indicators().stream()
                                .flatMap(indicator -> Stream.of(indicator.name(), indicator.unit())),
                        register.indicators().stream().map(Indicator::definition),
                        register.goals().stream().map(Goal::name),
                        register.alliances().stream().map(alliance -> alliance.name()),
                        register.partners().stream().map(partner -> partner.shortName()),
                        figures.values().stream().map(figure -> figure.scope().theme()))
                .flatMap(each -> each)
                .filter(name -> NUMBER.matcher(name).find())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void check(Sentence sentence, List<String> names, Map<String, Figure> figures, Set<String> wrong) {
        String text = QUOTED.matcher(sentence.text()).replaceAll("");
        for (String name : names) {
            text = text.replace(name, "");
        }
        NUMBER.matcher(text).results().map(result -> result.group()).forEach(number -> {
            if (!prints(new BigDecimal(number.replace(",", "")), sentence, figures)) {
                wrong.add(number + " in: " + sentence.text() + " " + sentence.figures());
            }
        });
    }

    private static boolean prints(BigDecimal number, Sentence sentence, Map<String, Figure> figures) {
        List<Figure> cited = sentence.figures().stream()
                .filter(figures::containsKey)
                .map(figures::get)
                .toList();
        double sum =
                cited.stream().mapToDouble(figure -> figure.value().orElse(0)).sum();
        return DoubleStream.concat(DoubleStream.of(sum), cited.stream().flatMapToDouble(NumbersTest::values))
                .anyMatch(value -> rounds(value, number) || rounds(value * 100, number));
    }

    private static DoubleStream values(Figure figure) {
        double value = figure.value().orElse(0);
        double n = (double) figure.n().orElse(0);
        return figure.interval()
                .map(range -> DoubleStream.of(value, n, value * n, range.low(), range.high()))
                .orElseGet(() -> DoubleStream.of(value, n, value * n));
    }

    private static boolean rounds(double value, BigDecimal number) {
        BigDecimal size = BigDecimal.valueOf(Math.abs(value));
        boolean justBelowHundred = size.compareTo(BigDecimal.valueOf(99)) > 0;
        RoundingMode mode = justBelowHundred ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        return Stream.of(RoundingMode.HALF_UP, mode)
                .anyMatch(way -> size.setScale(number.scale(), way).compareTo(number) == 0);
    }
}
