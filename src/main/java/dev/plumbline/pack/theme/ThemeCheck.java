package dev.plumbline.pack.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether the colors of a house can be read and told apart: words by contrast, shapes by contrast, meanings by three kinds of
 * color vision and in grey print.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, contrast</a>
 */
public final class ThemeCheck {

    /** Least contrast of words with their ground. */
    public static final double READABLE = 4.5;

    /** Least contrast of a shape with its ground. */
    public static final double VISIBLE = 3;

    /** Least distance in lightness L* of two meanings that differ in nothing but color. */
    public static final double APART_IN_GREY = 15;

    /** Least distance of two meanings for each kind of color vision. */
    public static final double APART = 0.1;

    private static final List<Pair> WORDS = List.of(
            new Pair("text", Palette.TEXT, "paper", Palette.PAPER),
            new Pair("text", Palette.TEXT, "card", Palette.CARD),
            new Pair("muted", Palette.MUTED, "paper", Palette.PAPER),
            new Pair("muted", Palette.MUTED, "card", Palette.CARD),
            new Pair("first-side", Palette.FIRST, "card", Palette.CARD),
            new Pair("worse", Palette.BAD, "card", Palette.CARD),
            new Pair("better, for words", Palette.GOOD_TEXT, "card", Palette.CARD),
            new Pair("paper", Palette.PAPER, "worse", Palette.BAD),
            new Pair("small words", Palette.ON_BAD, "worse", Palette.BAD),
            new Pair("paper", Palette.PAPER, "better, for words", Palette.GOOD_TEXT),
            new Pair("text", Palette.TEXT, "some, on a heat map", Palette.HEAT_SOME));

    private static final List<Pair> SHAPES = List.of(
            new Pair("actual", Palette.ACTUAL, "paper", Palette.PAPER),
            new Pair("first-side", Palette.FIRST, "paper", Palette.PAPER),
            new Pair("second-side", Palette.SECOND, "paper", Palette.PAPER),
            new Pair("worse", Palette.BAD, "paper", Palette.PAPER),
            new Pair("better", Palette.GOOD, "paper", Palette.PAPER),
            new Pair("connector", Palette.CONNECTOR, "paper", Palette.PAPER),
            new Pair("actual", Palette.ACTUAL, "worst range", Palette.RANGE_WORST),
            new Pair("worse", Palette.BAD, "worst range", Palette.RANGE_WORST),
            new Pair("text", Palette.TEXT, "worst range", Palette.RANGE_WORST),
            new Pair("text", Palette.TEXT, "usual range", Palette.BAND));

    private static final List<Pair> MEANINGS = List.of(
            new Pair("first-side", Palette.FIRST, "second-side", Palette.SECOND),
            new Pair("better", Palette.GOOD, "worse", Palette.BAD));

    /** What differs in nothing but its color; worse and actual, better and second differ by shape. */
    private static final List<Pair> GREYS = List.of(
            new Pair("first-side", Palette.FIRST, "second-side", Palette.SECOND),
            new Pair("better", Palette.GOOD, "worse", Palette.BAD),
            new Pair("better", Palette.GOOD, "actual", Palette.ACTUAL),
            new Pair("better", Palette.GOOD, "in between", Palette.RANGE_BEST),
            new Pair("worst range", Palette.RANGE_WORST, "middle range", Palette.RANGE_MIDDLE),
            new Pair("middle range", Palette.RANGE_MIDDLE, "best range", Palette.RANGE_BEST),
            new Pair("none", Palette.PAPER, "few, on a heat map", Palette.HEAT_FEW),
            new Pair("few, on a heat map", Palette.HEAT_FEW, "some", Palette.HEAT_SOME),
            new Pair("some, on a heat map", Palette.HEAT_SOME, "worse", Palette.BAD));

    private ThemeCheck() {}

    private record Pair(String one, Ink first, String other, Ink second) {}

    /**
     * Two colors that do not go together.
     *
     * @param one name of one role
     * @param other name of the other
     * @param what what is asked of them, and what they reach
     */
    public record Fault(String one, String other, String what) {}

    /**
     * Checks a theme.
     *
     * @param theme the theme
     * @return what breaks the rules; empty when it may be used
     */
    public static List<Fault> faults(Theme theme) {
        List<Fault> faults = new ArrayList<>();
        WORDS.forEach(pair -> contrast(pair, theme, READABLE, "words").forEach(faults::add));
        SHAPES.forEach(pair -> contrast(pair, theme, VISIBLE, "shapes").forEach(faults::add));
        for (Pair pair : MEANINGS) {
            Arrays.stream(ColorVision.values())
                    .filter(vision -> vision.distance(theme.of(pair.first()), theme.of(pair.second())) < APART)
                    .forEach(vision -> faults.add(new Fault(
                            pair.one(),
                            pair.other(),
                            "people with " + vision.name().toLowerCase(Locale.ROOT) + " cannot tell them apart")));
        }
        for (Pair pair : GREYS) {
            double apart = Math.abs(
                    theme.of(pair.first()).lightness() - theme.of(pair.second()).lightness());
            if (apart < APART_IN_GREY) {
                faults.add(new Fault(
                        pair.one(),
                        pair.other(),
                        said(
                                "in grey print their lightness differs by %.1f, at least %.0f is needed",
                                apart, APART_IN_GREY)));
            }
        }
        return faults;
    }

    private static Stream<Fault> contrast(Pair pair, Theme theme, double least, String what) {
        double contrast = theme.of(pair.first()).contrast(theme.of(pair.second()));
        return contrast >= least
                ? Stream.empty()
                : Stream.of(new Fault(
                        pair.one(),
                        pair.other(),
                        said("their contrast is %.2f, " + what + " need at least %.1f", contrast, least)));
    }

    private static String said(String text, double value, double least) {
        return String.format(Locale.ROOT, text, value, least);
    }
}
