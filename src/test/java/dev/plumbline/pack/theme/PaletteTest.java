package dev.plumbline.pack.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(new Ink(0x000000).contrast(new Ink(0xFFFFFF))).isCloseTo(21, within(1e-9));
        assertThat(new Ink(0x777777).contrast(Palette.PAPER)).isCloseTo(4.48, within(0.005));
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleIsReadableOnPaperAndOnCards(TypeStyle style) {
        assertThat(style.ink().contrast(Palette.PAPER)).isGreaterThanOrEqualTo(ThemeCheck.READABLE);
        assertThat(style.ink().contrast(Palette.CARD)).isGreaterThanOrEqualTo(ThemeCheck.READABLE);
    }

    @Test
    void thePaletteKeepsTheRulesThatAHouseMustKeep() {
        assertThat(ThemeCheck.faults(Theme.STANDARD)).isEmpty();
    }

    @Test
    void aHouseThatNamesThePalettesOwnColorsIsThePalette() {
        Theme named = Theme.of(
                Arrays.stream(HouseColor.values()).collect(Collectors.toMap(Function.identity(), HouseColor::role)));

        assertThat(ThemeCheck.faults(named)).isEmpty();
        assertThat(named.of(Palette.SECOND)).isEqualTo(Palette.SECOND);
    }

    @Test
    void paleWordsAreRefusedWithTheContrastTheyReach() {
        Theme pale = Theme.of(Map.of(HouseColor.MUTED, new Ink(0x9A9A9A)));

        assertThat(ThemeCheck.faults(pale))
                .contains(new ThemeCheck.Fault("muted", "paper", "their contrast is 2.81, words need at least 4.5"));
    }

    @Test
    void redAndGreenThatLookAlikeAreRefusedByTheNameOfTheVision() {
        Theme traffic = Theme.of(Map.of(HouseColor.WORSE, new Ink(0x9C3B00), HouseColor.BETTER, new Ink(0x5E7A00)));

        assertThat(ThemeCheck.faults(traffic))
                .extracting(ThemeCheck.Fault::what)
                .anyMatch(what -> what.contains("deuteranopia"));
    }

    @Test
    void sidesOfOneLightnessAreRefusedForGreyPrint() {
        Theme even = Theme.of(Map.of(HouseColor.SECOND_SIDE, new Ink(0x6B3A00)));

        assertThat(ThemeCheck.faults(even)).anyMatch(fault -> fault.what().startsWith("in grey print"));
    }

    @Test
    void everyRoleHasAColorOfItsOwnByWhichItIsKnown() throws IllegalAccessException {
        List<Object> inks = new ArrayList<>();
        for (Field field : Palette.class.getDeclaredFields()) {
            if (field.getType() == Ink.class) {
                inks.add(field.get(null));
            }
        }

        assertThat(inks).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noTypeIsTooSmall(TypeStyle style) {
        double least = style == TypeStyle.FOOTER ? 7 : style.name().startsWith("BODY") ? 9 : 7.5;

        assertThat(style.size()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void noColorAndNoFontIsNamedOutsideOfTheTheme() throws IOException {
        Pattern literal = Pattern.compile("0x[0-9A-Fa-f]{6}\\b|Color\\.[A-Z]+\\b|new Color\\((?!ink)|new Font\\(");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "dev", "plumbline", "pack"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("theme")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(literal));
        }
    }
}
