package dev.plumbline.submission.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,400,000 | 6400000",
                "1,234.5 | 1234.5",
                "1.234.567 | 1234567",
                "1.234,5 | 1234.5",
                "12,5 | 12.5",
                "0,125 | 0.125",
                "1 234,5 | 1234.5",
                "1\u202f234.5 | 1234.5",
                "1'000 | 1000",
                "1 234 567 | 1234567",
                "- 3 | -3",
                "(12) | -12",
                "\u22123.5 | -3.5",
                ".5 | 0.5",
                "1e3 | 1000",
                "79.00 | 79"
            })
    void formsThatMeanOneNumberAreRead(String text, String value) {
        assertThat(NumberWords.read(text, ' ')).isEqualTo(new NumberWords.Meaning.One(new BigDecimal(value), false));
    }

    /** A slip of the finger is no mark for thousands. */
    @ParameterizedTest
    @ValueSource(
            strings = {"4 60", "3 0", "12\u00a034", "1 60.5", "1,46 0", "96. 5", "96 ,5", "1234 567", "6'2", "1 2345"})
    void aNumberThatABlankTearsApartIsNone(String text) {
        assertThat(NumberWords.read(text, ' ')).isEqualTo(new NumberWords.Meaning.None());
        assertThat(NumberWords.read(text, ',')).isEqualTo(new NumberWords.Meaning.None());
    }

    @Test
    void aPercentSignIsKeptInMind() {
        NumberWords.Meaning expected = new NumberWords.Meaning.One(new BigDecimal("38.7"), true);

        assertThat(NumberWords.read("38.7 %", ' ')).isEqualTo(expected);
    }

    @Test
    void oneMarkBeforeThreeDigitsIsRefusedUnlessTheDecimalMarkIsKnown() {
        NumberWords.Meaning both = new NumberWords.Meaning.TwoWays(new BigDecimal("40513"), new BigDecimal("40.513"));

        assertThat(NumberWords.read("40,513", ' ')).isEqualTo(both);
        assertThat(NumberWords.read("40.513", ' ')).isEqualTo(both);
        assertThat(NumberWords.read("40,513", '.'))
                .isEqualTo(new NumberWords.Meaning.One(new BigDecimal("40513"), false));
        assertThat(NumberWords.read("40,513", ','))
                .isEqualTo(new NumberWords.Meaning.One(new BigDecimal("40.513"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "1-2", "10-49", "4.01.3", "2b", "1,23,4", "--5", "1e9999", "()", "£5"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(NumberWords.read(text, ' ')).isEqualTo(new NumberWords.Meaning.None());
    }
}
