package dev.plumbline.pack.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Colors that a house can choose. */
public enum HouseColor {
    /** Words, figures and lines that carry the message. */
    TEXT(Palette.TEXT),
    /** Words of second rank. */
    MUTED(Palette.MUTED),
    /** An actual. */
    ACTUAL(Palette.ACTUAL),
    /** The first of two sides, and links. */
    FIRST_SIDE(Palette.FIRST),
    /** The second of two sides. */
    SECOND_SIDE(Palette.SECOND),
    /** Worse: the one accent. */
    WORSE(Palette.BAD),
    /** Better. */
    BETTER(Palette.GOOD);

    private final int rgb;

    HouseColor(Ink role) {
        this.rgb = role.rgb();
    }

    /**
     * The color of a word.
     *
     * @param word such as {@code first-side}
     * @return the color, or empty
     */
    public static Optional<HouseColor> tryParse(String word) {
        return Arrays.stream(values())
                .filter(color -> color.word().equals(word))
                .findFirst();
    }

    /**
     * Its word.
     *
     * @return such as {@code first-side}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Its role in the palette.
     *
     * @return the role
     */
    public Ink role() {
        return new Ink(rgb);
    }
}
