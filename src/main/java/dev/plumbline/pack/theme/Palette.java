package dev.plumbline.pack.theme;

/**
 * Colors by role. The hues are the Analysis Function's categorical palette; greys carry everything that is no message.
 *
 * @see <a href="https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts/">
 *     Government Analysis Function, colours in charts</a>
 */
public final class Palette {

    /** The sheet. */
    public static final Ink PAPER = new Ink(0xFFFFFF);

    /** Darkest of all; only mixed with others. */
    static final Ink BLACK = new Ink(0x000000);

    /** Words, figures and lines that carry the message. */
    public static final Ink TEXT = new Ink(0x1D1D1F);

    /** Words of second rank: subtitles, labels, provenance. */
    public static final Ink MUTED = new Ink(0x63636A);

    /** Ground of a card. */
    public static final Ink CARD = new Ink(0xF4F5F7);

    /** Usual range behind a line. */
    public static final Ink BAND = new Ink(0xE1E4EA);

    /** Hairlines: grid, row rules, the outline of something at rest. */
    public static final Ink HAIRLINE = new Ink(0xD9D9DE);

    /** Guide line of a scale, fainter than a hairline. */
    public static final Ink GUIDE = new Ink(0xECECF0);

    /** Connector between two ends, limits, arrows: seen, not read. */
    public static final Ink CONNECTOR = new Ink(0x6B6B70);

    /** An actual. */
    public static final Ink ACTUAL = new Ink(0x3D3D3D);

    /** The first group of two; also a link. */
    public static final Ink FIRST = new Ink(0x12436D);

    /** The second group of two. */
    public static final Ink SECOND = new Ink(0xF46A25);

    /** The one accent: worse, cracked, concerning. */
    public static final Ink BAD = new Ink(0x801650);

    /** Small words on the accent. */
    public static final Ink ON_BAD = new Ink(0xF3DBE6);

    /** Better, as an area or a shape. */
    public static final Ink GOOD = new Ink(0x28A197);

    /** Better, as words: the same hue, dark enough to read. */
    public static final Ink GOOD_TEXT = new Ink(0x176B64);

    /** Shade of the worst rating band. */
    public static final Ink RANGE_WORST = new Ink(0x969CA7);

    /** Shade of the middle rating band. */
    public static final Ink RANGE_MIDDLE = new Ink(0xC1C5CD);

    /** Shade of the best rating band. */
    public static final Ink RANGE_BEST = new Ink(0xEEF0F3);

    /** Few, on a heat map. */
    public static final Ink HEAT_FEW = new Ink(0xE6C1D2);

    /** Some, on a heat map; also the milder of two low answers. */
    public static final Ink HEAT_SOME = new Ink(0xBD7C9D);

    /** The milder of two high answers. */
    public static final Ink GOOD_MILD = new Ink(0x8CCFC7);

    private Palette() {}
}
