package dev.plumbline.pack.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.attainment.Rating;
import dev.plumbline.measure.audience.OwnMatter;
import dev.plumbline.measure.session.Fate;
import dev.plumbline.measure.trend.Assurance;
import dev.plumbline.measure.trend.Variation;
import dev.plumbline.measure.trend.forecast.Chance;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Sentence;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.UnreadCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogTest {

    private static final Catalog ENGLISH = BuiltIn.english();
    private static final Path FOLDER = Path.of("src/main/resources/dev/plumbline/pack/language");

    private static Figure share(double value, long n) {
        return Figure.of(Measure.FIGURES_COPIED, Scope.of("aurora"), new Quarter(2026, 3), value)
                .withN(n);
    }

    @TestFactory
    Stream<DynamicTest> aLanguageSaysAllThatEnglishSaysWithTheSameFigures() {
        return Stream.concat(
                        BuiltIn.CODES.stream().map(code -> BuiltIn.find(code).orElseThrow()),
                        Stream.of(PseudoLanguage.catalog()))
                .map(catalog -> DynamicTest.dynamicTest(
                        catalog.language(),
                        () -> assertThat(CatalogCheck.problems(catalog)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadAndItsKeysBeginWithItsName() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> keysFit(file)));
        }
    }

    private static void keysFit(Path file) throws IOException {
        String name = FOLDER.relativize(file).getName(1).toString().replace(".properties", "");
        Map<String, String> texts =
                BuiltIn.texts(FOLDER.relativize(file).getName(0).toString());
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.filter(line -> line.contains(" = ")).map(line -> line.substring(0, line.indexOf(" = "))))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith(name + "."))
                    .allMatch(texts::containsKey);
        }
    }

    @Test
    void aSentenceNamesTheFiguresWhoseNumbersItPrints() {
        Figure share = share(0.625, 8);

        Sentence sentence = ENGLISH.say("warning.figures-copied.detail", Parts.of("0", share));

        assertThat(sentence.text()).startsWith("63 % of 8 indicators");
        assertThat(sentence.figures()).containsExactly(share.id());
    }

    @Test
    void aWordTakesTheFormThatGoesWithTheNumber() {
        Catalog catalog = Catalog.of(
                "xx",
                Map.of(
                        "language.plural",
                        "n=1",
                        "a.b",
                        "{f.whole} {f#post is|posts are} open",
                        "a.c",
                        "{f.n#one|more}"));

        assertThat(catalog.custom().plural(1, java.util.List.of("post", "posts")))
                .isEqualTo("post");
        assertThat(catalog.text("a.b", Parts.of("f", share(1, 3)))).isEqualTo("1 post is open");
        assertThat(catalog.text("a.b", Parts.of("f", share(2, 3)))).isEqualTo("2 posts are open");
        assertThat(catalog.text("a.c", Parts.of("f", share(1, 3)))).isEqualTo("more");
    }

    @Test
    void aSentenceWithinASentenceBringsItsFiguresAlong() {
        Catalog catalog = Catalog.of("xx", Map.of("a.b", "{inner}."));
        Sentence inner = Sentence.of("1 of 3", "id");

        assertThat(catalog.say("a.b", Parts.NONE.and("inner", inner))).isEqualTo(Sentence.of("1 of 3.", "id"));
    }

    @Test
    void whatIsMissingIsABugAndSaysWhich() {
        assertThatThrownBy(() -> ENGLISH.text("no.such")).hasMessage("Language 'en' has no text 'no.such'");
        assertThatThrownBy(() -> ENGLISH.say("warning.figures-copied.detail"))
                .hasMessageContaining("warning.figures-copied.detail")
                .hasMessageContaining("'0'");
    }

    @Test
    void aLanguageThatIsNotWholeIsToldWhatItLacks() {
        Map<String, String> texts = new HashMap<>(BuiltIn.texts("de"));
        texts.remove("warning.strain.head");
        texts.put("warning.strain.brief", "Spannung");
        texts.put("warning.role-vacant.head", "{partner} {0#a|b|c}");
        texts.put("language.months", "Januar");

        assertThat(CatalogCheck.problems(Catalog.of("de", texts)))
                .contains(
                        "Text 'warning.strain.head' is missing.",
                        "Text 'language.months' has to hold 12 months, parted by |.",
                        "Text 'warning.role-vacant.head' has 3 forms in [a, b, c], but needs 2.")
                .anyMatch(problem -> problem.startsWith("Text 'warning.strain.brief' has the places []"));
    }

    @Test
    void everyRuleHasAllItsPhrases() {
        Set<String> rules = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        Set<String> told = ENGLISH.phrases().keySet().stream()
                .filter(key -> key.startsWith("warning.") && key.endsWith(".head"))
                .map(key -> key.substring("warning.".length(), key.lastIndexOf('.')))
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(rules);
        assertThat(told)
                .allSatisfy(rule -> assertThat(ENGLISH.phrases())
                        .containsKeys("warning." + rule + ".detail", "warning." + rule + ".brief"));
        assertThat(ENGLISH.phrases().keySet().stream()
                        .filter(key -> key.startsWith("warning.") && key.endsWith(".decision")))
                .allMatch(key -> ENGLISH.has(key.replaceAll("decision$", "who")));
    }

    @TestFactory
    Stream<DynamicTest> everyConstantThatIsPrintedHasItsTerm() {
        return Stream.of(
                        Undefined.class,
                        Foundation.class,
                        Rating.class,
                        Chance.class,
                        Fate.class,
                        FileState.class,
                        ReportedStatus.class,
                        BuildingBlock.class,
                        Variation.class,
                        Assurance.class,
                        Rule.class,
                        UnreadCells.Reason.class,
                        OwnMatter.class,
                        Labels.Label.class)
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(type.getEnumConstants())
                                .allMatch(constant -> ENGLISH.has(Catalog.termKey((Enum<?>) constant)))));
    }

    @Test
    void everyTextIsAskedForBySomeCode() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/plumbline"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(CatalogTest::read)
                    .collect(Collectors.joining());
        }

        assertThat(ENGLISH.phrases().keySet().stream()
                        .filter(key -> !key.startsWith("warning.") && !key.startsWith("term."))
                        .map(key -> key.replaceAll("-(subtitle|when|trial|unknown|each|eight|letter)$", "")
                                .replaceAll("^data\\.unit-.*", "data.unit-")
                                .replaceAll("-(attainment|rating|alignment|trajectory|usual)$", "-")))
                .allMatch(key ->
                        code.contains("\"" + key) || code.contains("\"" + key.substring(key.indexOf('.') + 1) + "\""));
    }

    @TestFactory
    Stream<DynamicTest> noTwoPartsOfTheFoundationShareALetter() {
        return BuiltIn.CODES.stream()
                .map(code -> DynamicTest.dynamicTest(
                        code,
                        () -> assertThat(Foundation.values())
                                .extracting(BuiltIn.find(code).orElseThrow()::letter)
                                .doesNotHaveDuplicates()
                                .allMatch(letter -> letter.length() == 1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aConstantHasItsTerm() {
        assertThat(Catalog.termKey(Rating.REQUIRES_IMPROVEMENT)).isEqualTo("term.rating.requires-improvement");
    }
}
