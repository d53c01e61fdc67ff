package dev.plumbline.pack.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final double APART_IN_GREY = 15;

    /** Protanopia, deuteranopia, tritanopia at full strength, on linear channels (Machado, Oliveira, Fernandes 2009). */
    private static final List<double[][]> VISION = List.of(
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(new Ink(0x000000).contrast(new Ink(0xFFFFFF))).isCloseTo(21, within(1e-9));
        assertThat(new Ink(0x777777).contrast(Palette.PAPER)).isCloseTo(4.48, within(0.005));
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleIsReadableOnPaperAndOnCards(TypeStyle style) {
        assertThat(style.ink().contrast(Palette.PAPER)).isGreaterThanOrEqualTo(READABLE);
        assertThat(style.ink().contrast(Palette.CARD)).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void coloredWordsAreReadable() {
        assertThat(Stream.of(Palette.BAD, Palette.GOOD_TEXT, Palette.FIRST))
                .allSatisfy(ink -> assertThat(ink.contrast(Palette.CARD)).isGreaterThanOrEqualTo(READABLE));
        assertThat(Stream.of(Palette.PAPER, Palette.ON_BAD))
                .allSatisfy(ink -> assertThat(ink.contrast(Palette.BAD)).isGreaterThanOrEqualTo(READABLE));
        assertThat(Palette.PAPER.contrast(Palette.GOOD_TEXT)).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void shapesStandOutFromWhatLiesBesideThem() {
        assertThat(Stream.of(
                        Palette.ACTUAL, Palette.FIRST, Palette.SECOND, Palette.BAD, Palette.GOOD, Palette.CONNECTOR))
                .allSatisfy(ink -> assertThat(ink.contrast(Palette.PAPER)).isGreaterThanOrEqualTo(VISIBLE));
        assertThat(Stream.of(Palette.RANGE_WORST, Palette.RANGE_MIDDLE, Palette.RANGE_BEST))
                .allSatisfy(shade -> {
                    assertThat(Palette.ACTUAL.contrast(shade)).isGreaterThanOrEqualTo(VISIBLE);
                    assertThat(Palette.BAD.contrast(shade)).isGreaterThanOrEqualTo(VISIBLE);
                    assertThat(Palette.TEXT.contrast(shade)).isGreaterThanOrEqualTo(VISIBLE);
                });
        assertThat(Palette.TEXT.contrast(Palette.BAND)).isGreaterThanOrEqualTo(VISIBLE);
    }

    /** Bad and actual, good and second are told apart by shape; these have nothing but their color. */
    @Test
    void whatHasOnlyItsColorStaysApartInGrey() {
        assertThat(apart(Palette.FIRST, Palette.SECOND)).isGreaterThanOrEqualTo(APART_IN_GREY);
        assertThat(apart(Palette.GOOD, Palette.BAD)).isGreaterThanOrEqualTo(APART_IN_GREY);
        assertThat(apart(Palette.GOOD, Palette.ACTUAL)).isGreaterThanOrEqualTo(APART_IN_GREY);
        assertThat(apart(Palette.RANGE_WORST, Palette.RANGE_MIDDLE)).isGreaterThanOrEqualTo(APART_IN_GREY);
        assertThat(apart(Palette.RANGE_MIDDLE, Palette.RANGE_BEST)).isGreaterThanOrEqualTo(APART_IN_GREY);
    }

    @Test
    void theSidesAndTheVerdictsStayApartForEveryColorVision() {
        for (double[][] vision : VISION) {
            assertThat(distance(Palette.FIRST, Palette.SECOND, vision)).isGreaterThan(0.1);
            assertThat(distance(Palette.GOOD, Palette.BAD, vision)).isGreaterThan(0.1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTypeIsTooSmall(TypeStyle style) {
        double least = style == TypeStyle.FOOTER ? 7 : 7.5;

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

    private static double apart(Ink one, Ink two) {
        return Math.abs(one.lightness() - two.lightness());
    }

    /** Distance of two colors as seen, on linear channels. */
    private static double distance(Ink one, Ink two, double[][] vision) {
        double[] a = seen(one, vision);
        double[] b = seen(two, vision);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(Ink ink, double[][] vision) {
        DoubleUnaryOperator linear = c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        double[] rgb = {
            linear.applyAsDouble((ink.rgb() >> 16 & 0xFF) / 255.0),
            linear.applyAsDouble((ink.rgb() >> 8 & 0xFF) / 255.0),
            linear.applyAsDouble((ink.rgb() & 0xFF) / 255.0)
        };
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2];
        }
        return seen;
    }
}
