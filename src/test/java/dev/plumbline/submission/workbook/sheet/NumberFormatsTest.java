package dev.plumbline.submission.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#,##0,|340609",
                "_(* #,##0,_);_(* \\(#,##0,\\);_(* \"- \"?_);_(@_)|340609",
                "[>=1000]0.0,\"k\";0|5",
                "0.0 \"k\"|5",
                "0.0\\ \\p\\p|0.5",
                "#,##0 \"Mio.\"|5",
                ";;;|5",
                ";;;|0",
                "\"n/a\"|5",
                "0;-0;;@|0",
                "#,##0;#,##0|-5",
                "0.00;[Red]0.00|-5"
            })
    void aFormatThatShowsSomethingElseIsNoticed(String format, String value) {
        assertThat(NumberFormats.changesValue(format, new BigDecimal(value))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|5",
                "0.00|-5",
                "#,##0|340609",
                "#,##0.00_);(#,##0.00)|-5",
                "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-|0",
                "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-|-5",
                "0.00;[Red]-0.00|-5",
                "\"£\"#,##0.00|5",
                "0 \"km\"|5",
                "# ?/?|0.5",
                "0.00E+00|5",
                "#,##0;#,##0|5",
                "_-[$£-809]* #,##0.00_-;\\-[$£-809]* #,##0.00_-;_-[$£-809]* \"-\"??_-;_-@_-|0"
            })
    void anOrdinaryFormatIsLeftAlone(String format, String value) {
        assertThat(NumberFormats.changesValue(format, new BigDecimal(value))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.0%", "###0%", "[Red]0.00%", "0.0\" of all\" %"})
    void aPercentFormatShowsTheHundredfold(String format) {
        assertThat(new CellContent.Amount(BigDecimal.ONE, format).isPercent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\"%\"", "0.0\\%", "General", "0_%"})
    void aPercentSignPutBehindTheNumberDoesNot(String format) {
        assertThat(new CellContent.Amount(BigDecimal.ONE, format).isPercent()).isFalse();
    }
}
