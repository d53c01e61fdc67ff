package dev.plumbline.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How texts are phrased, in each language of the program. */
class PhrasingTest {

    /** Words that claim a cause: figures tell what is, not why. */
    private static final Map<String, Pattern> CAUSES = Map.of(
            "en",
                    words("because|caus(?:e|es|ed|ing)|due to|owing to|thanks to|led to|leads to|results? (?:in|from)"
                            + "|drove|drives|driven|therefore|hence|thus|makes? it|as a result|reason for"),
            "de",
                    words(
                            "weil|wegen|verursacht\\p{L}*|bewirkt\\p{L}*|führt\\p{L}* zu|dank|aufgrund|infolge|deshalb|deswegen"
                                    + "|daher|darum|folglich|somit|Ursache|Grund dafür|treibt|getrieben"));

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<DynamicTest> inEachLanguage(BiConsumer<String, Map<String, String>> check) {
        return BuiltIn.CODES.stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> check.accept(code, BuiltIn.texts(code))));
    }

    @TestFactory
    Stream<DynamicTest> noTextClaimsACause() {
        return inEachLanguage((code, texts) -> assertThat(texts.entrySet())
                .noneMatch(text -> CAUSES.getOrDefault(code, words(""))
                        .matcher(text.getValue())
                        .find()));
    }

    @TestFactory
    Stream<DynamicTest> constantsOfTheMethodAreTheSameInEveryLanguage() {
        Map<String, String> english = BuiltIn.texts("en");
        return inEachLanguage((code, texts) -> assertThat(texts.keySet().stream()
                        .filter(key -> !key.startsWith("language."))
                        .filter(key -> !constants(texts, key).equals(constants(english, key))))
                .isEmpty());
    }

    private static List<String> constants(Map<String, String> texts, String key) {
        return NUMBER.matcher(PLACE.matcher(texts.getOrDefault(key, "")).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> quotationMarksAreThoseOfTheLanguageAndComeInPairs() {
        Map<String, List<String>> marks = Map.of("en", List.of("“", "”"), "de", List.of("„", "“"));
        return inEachLanguage((code, texts) -> assertThat(texts.values()).allMatch(text -> {
            List<String> own = marks.getOrDefault(code, List.of());
            String rest = text;
            for (String mark : own) {
                rest = rest.replace(mark, "");
            }
            return count(text, own.getFirst()) == count(text, own.getLast()) && !rest.matches(".*[„“”«»\"].*");
        }));
    }

    private static int count(String text, String mark) {
        return text.split(Pattern.quote(mark), -1).length - 1;
    }

    @TestFactory
    Stream<DynamicTest> noTextHasABlankTooMany() {
        return inEachLanguage((code, texts) -> assertThat(texts.entrySet())
                .filteredOn(text -> !text.getKey().equals("term.label.inputs"))
                .noneMatch(text -> text.getValue().contains("  ")
                        || !text.getValue().equals(text.getValue().strip())));
    }

    @TestFactory
    Stream<DynamicTest> headsAndDetailsOfWarningsEndWithAStopAndBriefsWithout() {
        return inEachLanguage((code, texts) -> assertThat(texts.entrySet())
                .filteredOn(text -> text.getKey().startsWith("warning."))
                .filteredOn(text -> text.getKey().matches(".*\\.(brief|(head|detail)(-\\w+)?)"))
                .allMatch(text -> text.getValue().endsWith(".") != text.getKey().endsWith(".brief")));
    }
}
