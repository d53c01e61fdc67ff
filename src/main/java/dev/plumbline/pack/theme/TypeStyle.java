package dev.plumbline.pack.theme;

/** Type by role. Running text is at least 9 points, text in charts and small print at least 7.5, the footer at least 7. */
public enum TypeStyle {
    /** What the page is about, above the message. */
    KICKER(8.25, Weight.SEMIBOLD, Palette.MUTED, 0.7),
    /** Period and date, above the message at the right. */
    STAMP(8.25, Weight.REGULAR, Palette.MUTED),
    /** The page's message. */
    MESSAGE(18.75, Weight.BOLD, Palette.TEXT),
    /** A message too long for one line of the usual size. */
    MESSAGE_LONG(16, Weight.BOLD, Palette.TEXT),
    /** The line below the message. */
    SUBTITLE(10.25, Weight.REGULAR, Palette.MUTED),
    /** The message repeated on a further sheet. */
    CONTINUED(10.25, Weight.SEMIBOLD, Palette.MUTED),
    /** Heading of a block. */
    BLOCK_TITLE(10.75, Weight.BOLD, Palette.TEXT),
    /** Small print beside or below a heading. */
    BLOCK_NOTE(8.25, Weight.REGULAR, Palette.MUTED),
    /** Name of a card. */
    CARD_TITLE(9.5, Weight.SEMIBOLD, Palette.TEXT),
    /** The figure of a card. */
    CARD_VALUE(27, Weight.BOLD, Palette.TEXT),
    /** A card's figure when it is long. */
    CARD_VALUE_LONG(17, Weight.BOLD, Palette.TEXT),
    /** Running text. */
    BODY(9, Weight.REGULAR, Palette.TEXT),
    /** Running text that stands out. */
    BODY_STRONG(9, Weight.SEMIBOLD, Palette.TEXT),
    /** Running text of second rank. */
    BODY_MUTED(9, Weight.REGULAR, Palette.MUTED),
    /** The bold sentence of a finding. */
    HEAD(9.5, Weight.SEMIBOLD, Palette.TEXT),
    /** A reference to another page. */
    LINK(8, Weight.REGULAR, Palette.FIRST),
    /** Heading of a column. */
    COLUMN_HEAD(8, Weight.SEMIBOLD, Palette.MUTED),
    /** Labels in charts that are read in full. */
    LABEL(8.5, Weight.REGULAR, Palette.TEXT),
    /** Figures in charts that stand out. */
    LABEL_STRONG(8.5, Weight.SEMIBOLD, Palette.TEXT),
    /** Scale ends, axis titles, small print of cards. */
    SMALL(7.5, Weight.REGULAR, Palette.MUTED),
    /** Small words that stand out, letters in marks. */
    SMALL_STRONG(7.5, Weight.BOLD, Palette.TEXT),
    /** Provenance at the foot. */
    FOOTER(7.1, Weight.REGULAR, Palette.MUTED);

    private static final double LEADING = 1.32;
    private static final double LARGE = 15;
    private static final double LARGE_LEADING = 1.2;
    private static final double ASCENT = 0.96;
    private static final double CAP_HEIGHT = 0.714;

    private final double size;
    private final Weight weight;
    private final int rgb;
    private final double tracking;

    TypeStyle(double size, Weight weight, Ink ink) {
        this(size, weight, ink, 0);
    }

    TypeStyle(double size, Weight weight, Ink ink, double tracking) {
        this.size = size;
        this.weight = weight;
        this.rgb = ink.rgb();
        this.tracking = tracking;
    }

    /**
     * Size of the type.
     *
     * @return in points
     */
    public double size() {
        return size;
    }

    /**
     * Weight of the type.
     *
     * @return the weight
     */
    public Weight weight() {
        return weight;
    }

    /**
     * Color of the type unless its mark says otherwise.
     *
     * @return the color
     */
    public Ink ink() {
        return new Ink(rgb);
    }

    /**
     * Space added after each character.
     *
     * @return in points
     */
    public double tracking() {
        return tracking;
    }

    /**
     * Distance from one baseline to the next.
     *
     * @return in points
     */
    public double leading() {
        return size * (size < LARGE ? LEADING : LARGE_LEADING);
    }

    /**
     * Distance from the top of a line to its baseline.
     *
     * @return in points
     */
    public double ascent() {
        return size * ASCENT;
    }

    /**
     * Height of a capital: what looks centered is centered on half of it.
     *
     * @return in points
     */
    public double capHeight() {
        return size * CAP_HEIGHT;
    }
}
