package dev.plumbline.pack.theme;

import java.util.HashMap;
import java.util.Map;

/**
 * What each role of the {@link Palette} looks like in a house. Everything is drawn in roles; the theme is asked last, when a color
 * goes to paper.
 *
 * @param inks the house's color by role; roles left out keep their own
 */
public record Theme(Map<Ink, Ink> inks) {

    /** The palette as it is. */
    public static final Theme STANDARD = new Theme(Map.of());

    private static final double DARKER = 0.04;
    private static final double WHITE = 100;
    private static final double SOME = 59;
    private static final double STEP = 20;

    /** Copies the map. */
    public Theme {
        inks = Map.copyOf(inks);
    }

    /**
     * The theme of a house that names some colors; tints and the readable form of the better one follow from them.
     *
     * @param colors the colors named
     * @return the theme, as yet unchecked
     * @see ThemeCheck
     */
    public static Theme of(Map<HouseColor, Ink> colors) {
        Map<Ink, Ink> inks = new HashMap<>();
        colors.forEach((color, ink) -> inks.put(color.role(), ink));
        Ink worse = inks.get(Palette.BAD);
        if (worse != null) {
            double some = Math.max(SOME, worse.lightness() + STEP);
            inks.put(Palette.ON_BAD, tint(worse, Palette.ON_BAD.lightness()));
            inks.put(Palette.HEAT_SOME, tint(worse, some));
            inks.put(Palette.HEAT_FEW, tint(worse, (some + WHITE) / 2));
        }
        Ink better = inks.get(Palette.GOOD);
        if (better != null) {
            inks.put(Palette.GOOD_MILD, tint(better, (better.lightness() + WHITE) / 2));
            inks.put(Palette.GOOD_TEXT, readable(better));
        }
        return new Theme(inks);
    }

    /** The same hue, mixed with paper until it is as light. */
    private static Ink tint(Ink ink, double lightness) {
        double share = 1;
        while (share > 0 && ink.mixed(Palette.PAPER, share).lightness() < lightness) {
            share -= DARKER / 4;
        }
        return ink.mixed(Palette.PAPER, Math.max(share, 0));
    }

    /** The same hue, dark enough for words. */
    private static Ink readable(Ink ink) {
        Ink darker = ink;
        while (darker.contrast(Palette.CARD) < ThemeCheck.READABLE) {
            darker = darker.mixed(Palette.BLACK, 1 - DARKER);
        }
        return darker;
    }

    /**
     * The color of a role.
     *
     * @param role a color of the palette
     * @return the house's color, or the palette's own
     */
    public Ink of(Ink role) {
        return inks.getOrDefault(role, role);
    }
}
