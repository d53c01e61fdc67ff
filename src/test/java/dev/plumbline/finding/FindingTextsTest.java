package dev.plumbline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code says what is wrong, how to fix it and how it looks when right, in every language. */
class FindingTextsTest {

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PART_NAME = Pattern.compile("[a-z-]+(,ours)?");
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)exception|\\bnull\\b|\\bjava\\b|\\bpoi\\b|stack ?trace|\\bboolean\\b|\\bregex\\b|dev\\.plumb"
                    + "|[A-Za-z]+_[A-Za-z]+|\\.xml\\b|%[sd]");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|and|which|with|should|use|your|type|ask|not|is)\\b");
    private static final Pattern FORMAL = Pattern.compile("\\b(du|dein|deine|dich|dir|bitte)\\b");

    @TestFactory
    List<DynamicTest> everyCodeHasAllItsParts() {
        return AllFindings.list().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> check(kind)))
                .toList();
    }

    private static void check(FindingKind kind) {
        Set<String> allowed = new HashSet<>(names(kind.what()));
        allowed.addAll(names(kind.fix()));
        allowed.add("value");
        for (Language language : Language.values()) {
            assertThat(FindingTexts.isWhole(kind, language))
                    .as("%s has what, fix and example in findings_%s.properties", kind.code(), language.code())
                    .isTrue();
            FindingTexts texts = FindingTexts.of(kind, language);
            assertThat(names(texts.what())).as("parts of what, %s", language).isEqualTo(names(kind.what()));
            assertThat(names(texts.fix())).as("parts of fix, %s", language).isEqualTo(names(kind.fix()));
            assertThat(allowed).as("parts that the rule gives").containsAll(names(texts.example()));
            for (String text : List.of(texts.what(), texts.fix(), texts.example())) {
                assertThat(text).doesNotContainPattern(INTERNALS).isEqualTo(text.strip());
            }
            assertThat(List.of(texts.what(), texts.fix())).allMatch(text -> text.matches("(?s).*[.!?)]"));
        }
        FindingTexts german = FindingTexts.of(kind, Language.GERMAN);
        assertThat(german.what() + " " + german.fix())
                .doesNotContainPattern(ENGLISH)
                .doesNotContainPattern(FORMAL)
                .doesNotContain("'");
    }

    private static Set<String> names(String template) {
        Set<String> names = new HashSet<>();
        Matcher matcher = PART.matcher(template);
        while (matcher.find()) {
            assertThat(matcher.group(1)).matches(PART_NAME);
            names.add(matcher.group(1).replace(",ours", ""));
        }
        return names;
    }

    @Test
    void everyCodeIsUniqueAndSaidInKebabCase() {
        List<String> codes = AllFindings.list().stream().map(FindingKind::code).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void noTextBelongsToACodeThatIsGone() {
        List<String> codes = new ArrayList<>(
                AllFindings.list().stream().map(FindingKind::code).toList());
        codes.add("on-trial");

        for (Language language : Language.values()) {
            assertThat(FindingTexts.keys(language))
                    .allSatisfy(key -> assertThat(codes).contains(key.replaceFirst("\\..*", "")));
        }
    }

    @Test
    void aRuleOnTrialNeverBlocks() {
        assertThat(AllFindings.list())
                .filteredOn(FindingKind::isTrial)
                .allMatch(kind -> kind.severity() != Severity.ERROR);
    }

    @Test
    void aFindingOfARuleOnTrialNeitherBlocksNorAsksForAnExplanation() {
        Finding onTrial = Finding.of(new Kind("new-rule", true), Origin.ofFile("0"), "5");
        Finding usual = Finding.of(new Kind("old-rule", false), Origin.ofFile("0"), "5");

        assertThat(onTrial.isOnTrial()).isTrue();
        assertThat(onTrial.blocks()).isFalse();
        assertThat(onTrial.wantsExplanation()).isFalse();
        assertThat(usual.isOnTrial()).isFalse();
        assertThat(usual.wantsExplanation()).isTrue();
        assertThat(AllFindings.list()).anyMatch(FindingKind::isTrial);
    }

    @Test
    void aRuleOnTrialSaysSoInItsMessage() {
        Finding finding = Finding.of(new Kind("new-rule", true), Origin.ofFile("0"), "5");

        assertThat(finding.message())
                .isEqualTo("5 is odd. (This check is new and on trial. It does not keep the file from being used.)");
        assertThat(finding.message(Language.GERMAN)).contains("wird noch erprobt");
        assertThat(Finding.of(new Kind("old-rule", false), Origin.ofFile("0"), "5")
                        .message())
                .isEqualTo("5 is odd.");
    }

    @Test
    void germanWritesNumbersDaysAndWordsOfOursInItsForm() {
        assertThat(PartWords.in(Language.GERMAN, "-1234.5")).isEqualTo("-1234,5");
        assertThat(PartWords.in(Language.GERMAN, "2026-08-14")).isEqualTo("14.08.2026");
        assertThat(PartWords.in(Language.GERMAN, ", perhaps cell-cost")).isEqualTo(", vielleicht cell-cost");
        assertThat(PartWords.in(Language.GERMAN, "The meeting 'Steering' of 2026-08-14"))
                .isEqualTo("Die Sitzung \u201eSteering\u201c vom 14.08.2026");
        assertThat(PartWords.in(Language.GERMAN, "cell-cost")).isEqualTo("cell-cost");
        assertThat(PartWords.in(Language.ENGLISH, "1234.5")).isEqualTo("1234.5");
    }

    @Test
    void whatWasTypedStaysAsTyped() {
        Finding finding = Finding.of(new Kind("old-rule", false), Origin.ofFile("0"), "1234.5");

        assertThat(finding.message(Language.GERMAN)).isEqualTo("1234.5 is odd.");
    }

    @ParameterizedTest
    @EnumSource
    void aKindWithoutTextsIsNotWhole(Language language) {
        assertThat(FindingTexts.isWhole(new Kind("old-rule", false), language)).isFalse();
    }

    @Test
    void anExplanationIsKeptWithTheFinding() {
        Finding finding = Finding.of(new Kind("old-rule", false), Origin.ofFile("0"), "5");

        assertThat(finding.explanation()).isEmpty();
        assertThat(finding.explained("It is odd indeed").explanation()).isEqualTo("It is odd indeed");
        assertThat(finding.explained("It is odd indeed").parts()).isNotEqualTo(Map.of());
    }

    private record Kind(String code, boolean isTrial) implements FindingKind {

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "{value} is odd.";
        }

        @Override
        public String fix() {
            return "Make it even.";
        }
    }
}
