package dev.plumbline.submission.workbook.answer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Language;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    private static final AnswerWords ENGLISH = AnswerWords.of(Language.ENGLISH);
    private static final AnswerWords GERMAN = AnswerWords.of(Language.GERMAN);

    @Test
    void everySentenceStandsInEveryLanguageWithTheSameParts() {
        assertThat(GERMAN.keys()).isEqualTo(ENGLISH.keys());
        assertThat(ENGLISH.keys()).allSatisfy(key -> {
            assertThat(parts(GERMAN, key)).as(key).isEqualTo(parts(ENGLISH, key));
            if (key.endsWith(".headings")) {
                assertThat(GERMAN.headings(key)).as(key).hasSameSizeAs(ENGLISH.headings(key));
            }
        });
    }

    @Test
    void germanTextsHoldNoEnglish() {
        assertThat(GERMAN.keys())
                .allSatisfy(key -> assertThat(raw(GERMAN, key))
                        .doesNotContainPattern("\\b(the|and|which|with|should|your|file|not|is|of)\\b")
                        .doesNotContain("'", "\""));
    }

    @Test
    void aPartIsNeverTakenForAnOpenPlace() {
        assertThat(ENGLISH.text("duplicate.text", "{1}", "{0}")).contains("that of {1}, received on {0}.");
    }

    @Test
    void numbersAndCountsTakeTheFormOfTheLanguage() {
        assertThat(ENGLISH.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(GERMAN.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(ENGLISH.count("error", 1)).isEqualTo("1 error");
        assertThat(GERMAN.count("remark", 1200)).isEqualTo("1.200 Hinweise");
    }

    private static String raw(AnswerWords words, String key) {
        return words.text(key, "", "", "", "", "").replace("'UTC'", "").replace("'Uhr (UTC)'", "");
    }

    private static Set<String> parts(AnswerWords words, String key) {
        String marked = words.text(key, "\u0001", "\u0002", "\u0003", "\u0004", "\u0005");
        return new TreeSet<>(Pattern.compile("[\\x01-\\x05]")
                .matcher(marked)
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
