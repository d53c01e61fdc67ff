package dev.plumbline.submission.workbook.mapping.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

    private static final Map<String, Reading> ROW = Map.of(
            "seen", reported("200"),
            "late", reported("5"),
            "All seen", reported("8"),
            "none", reported("0"),
            "gone", new Reading.Blank(),
            "kept", new Reading.Withheld());

    private static Reading reported(String value) {
        return new Reading.Reported(new BigDecimal(value));
    }

    private static Reading evaluate(String formula) {
        return FormulaParser.parse(formula).evaluate(heading -> ROW.getOrDefault(heading, new Reading.NotApplicable()));
    }

    @ParameterizedTest
    @CsvSource({
        "seen - late, 195",
        "seen - late - 1, 194",
        "2 + 3 * 4, 14",
        "(2 + 3) * 4, 20",
        "-late + 7, 2",
        "100 * (1 - late / seen), 97.500",
        "[All seen] / 2 / 2, 2",
        "seen*late, 1000"
    })
    void arithmeticIsThatOfSchool(String formula, String value) {
        assertThat(evaluate(formula))
                .isInstanceOfSatisfying(
                        Reading.Reported.class,
                        reading -> assertThat(reading.value()).isEqualByComparingTo(value));
    }

    @Test
    void nothingInAPartIsNothingInTheWhole() {
        assertThat(evaluate("seen - gone")).isEqualTo(new Reading.Blank());
        assertThat(evaluate("kept / seen")).isEqualTo(new Reading.Withheld());
    }

    @Test
    void aDivisionByZeroDoesNotApply() {
        assertThat(evaluate("seen / none")).isEqualTo(new Reading.NotApplicable());
    }

    @Test
    void theColumnsItNeedsAreKnown() {
        assertThat(FormulaParser.parse("([All seen] - late) / [All seen]").columns())
                .containsExactly("All seen", "late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "seen -", "seen late", "(seen", "seen)", "sum(seen)", "seen ^ 2", "[open", "1;2", "1 -- + 2"
            })
    void anythingElseIsRefused(String formula) {
        assertThatThrownBy(() -> FormulaParser.parse(formula)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefusedInsteadOfOverflowing() {
        assertThatThrownBy(() -> FormulaParser.parse("(".repeat(5000) + "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeply");
    }
}
