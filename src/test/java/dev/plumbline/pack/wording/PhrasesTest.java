package dev.plumbline.pack.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Language;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.warning.Rule;
import dev.plumbline.pack.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases ENGLISH = new Phrases(Language.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new Phrases(Language.GERMAN).keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void everyPhraseBelongsToARuleAndEveryRuleHasAllItsPhrases() {
        Set<String> rules = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        Set<String> told = ENGLISH.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());

        assertThat(rules).containsAll(told);
        assertThat(told)
                .allSatisfy(
                        rule -> assertThat(ENGLISH.keys()).contains(rule + ".head", rule + ".detail", rule + ".brief"));
        assertThat(ENGLISH.keys().stream().filter(key -> key.endsWith(".decision")))
                .allMatch(key -> ENGLISH.has(key.replace(".decision", ".who")));
    }

    @Test
    void aPhraseNamesTheFiguresWhoseNumbersItPrints() {
        Figure share = Figure.of(Measure.FIGURES_COPIED, Scope.of("aurora"), new Quarter(2026, 3), 0.625)
                .withN(8);

        Sentence sentence = ENGLISH.say("figures-copied.detail", Map.of(), List.of(share));

        assertThat(sentence.text()).startsWith("63 % of 8 indicators");
        assertThat(sentence.figures()).containsExactly(share.id());
    }

    @Test
    void aPhraseThatAsksForMoreFiguresThanThereAreIsABug() {
        assertThatThrownBy(() -> ENGLISH.say("figures-copied.detail", Map.of(), List.of()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
