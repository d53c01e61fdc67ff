package dev.plumbline.pack.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.drawing.UndrawableTextException;
import dev.plumbline.pack.theme.TypeStyle;
import dev.plumbline.pack.theme.Weight;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefacesTest {

    private static final Typefaces TYPEFACES = Typefaces.builtIn();

    @ParameterizedTest
    @EnumSource
    void digitsAreAllEquallyWide(TypeStyle style) {
        double zero = TYPEFACES.width("0", style);

        for (char digit = '1'; digit <= '9'; digit++) {
            assertThat(TYPEFACES.width(Character.toString(digit), style)).isCloseTo(zero, within(1e-9));
        }
    }

    @Test
    void signsThatTheMainFontLacksAreDrawnByAnother() {
        assertThat(TYPEFACES.width("≥ 98 %, ≤ 12, ≈ 3 → 4", TypeStyle.BODY)).isPositive();
        assertThat(TYPEFACES.segments("≤ 12", TypeStyle.BODY.weight())).hasSize(2);
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedWithItsText() {
        assertThatThrownBy(() -> TYPEFACES.width("Partner 東京", TypeStyle.BODY))
                .asInstanceOf(InstanceOfAssertFactories.type(UndrawableTextException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.text()).isEqualTo("Partner 東京");
                    assertThat(refusal.codePoint()).isEqualTo(0x6771);
                    assertThat(refusal).hasMessageContaining("U+6771");
                });
    }

    @Test
    void rightToLeftTextIsReadAsWrittenAndStandsFromRightToLeft() {
        Composition composed = TYPEFACES
                .composed("Board שלום 12 דן end", Weight.REGULAR, 10, 0)
                .orElseThrow();

        assertThat(composed.runs())
                .extracting(Composition.Run::text)
                .containsExactly("Board ", "שלום ", "12", " ", "דן", " end");
        assertThat(composed.runs().get(4).x()).isLessThan(composed.runs().get(2).x());
        assertThat(composed.runs().get(2).x()).isLessThan(composed.runs().get(1).x());
        assertThat(composed.runs().get(1).outline())
                .hasValueSatisfying(
                        outline -> assertThat(outline.getBounds2D().getHeight()).isGreaterThan(4));
        assertThat(composed.runs().get(0).outline()).isEmpty();
        assertThat(composed.width())
                .isEqualTo(TYPEFACES.width("Board שלום 12 דן end", TypeStyle.BODY) * 10 / 9, within(0.5));
    }

    @Test
    void lettersThatCanBeSetOneAfterTheOtherAreNotLaidOut() {
        assertThat(TYPEFACES.composed("Zażółć gęślą jaźń, Ελλάδα, Москва: ≥ 98 %", Weight.BOLD, 9, 0))
                .isEmpty();
    }

    @Test
    void lettersOfAScriptThatNoFontHasAreRefusedNotDropped() {
        assertThatThrownBy(() -> TYPEFACES.width("اتفاق", TypeStyle.BODY))
                .isInstanceOf(UndrawableTextException.class)
                .hasMessageContaining("ARABIC LETTER");
    }

    @Test
    void invisibleCharactersTakeNoRoom() {
        assertThat(TYPEFACES.width("a\u200Bb\uFEFF", TypeStyle.BODY)).isEqualTo(TYPEFACES.width("ab", TypeStyle.BODY));
        assertThat(TYPEFACES.width("e\u0301", TypeStyle.BODY)).isEqualTo(TYPEFACES.width("é", TypeStyle.BODY));
    }

    @Test
    void linesNeverRunWiderThanTheirColumn() {
        String text = "Donaudampfschifffahrtsgesellschaft and a shared-platform/integration board, 94\u00A0% of target";

        assertThat(Lines.wrap(text, TypeStyle.BODY, 60, TYPEFACES))
                .allSatisfy(line ->
                        assertThat(TYPEFACES.width(line, TypeStyle.BODY)).isLessThanOrEqualTo(60));
        assertThat(String.join("", Lines.wrap(text, TypeStyle.BODY, 60, TYPEFACES))
                        .replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aPercentSignStaysWithItsNumberUnlessBothAreWiderThanTheLine() {
        double both = TYPEFACES.width("1,234,567 %", TypeStyle.BODY);

        assertThat(Lines.wrap("was 1,234,567 % of it", TypeStyle.BODY, both + 1, TYPEFACES))
                .containsExactly("was", "1,234,567 %", "of it");
        assertThat(Lines.wrap("1,234,567 %", TypeStyle.BODY, both - 1, TYPEFACES))
                .containsExactly("1,234,567", "%");
    }

    @Test
    void aBlankTextHasNoLines() {
        assertThat(Lines.wrap("  ", TypeStyle.BODY, 60, TYPEFACES)).isEmpty();
    }

    @Test
    void aShortenedTextFitsAndShowsThatItGoesOn() {
        String text = Lines.shorten("European logistics platform", TypeStyle.SMALL, 50, TYPEFACES);

        assertThat(text).endsWith("…");
        assertThat(TYPEFACES.width(text, TypeStyle.SMALL)).isLessThanOrEqualTo(50);
        assertThat(Lines.shorten("Aurora", TypeStyle.SMALL, 50, TYPEFACES)).isEqualTo("Aurora");
    }
}
