package dev.plumbline.pack.theme;

/** Distances in points, and the sheet: A4 landscape. */
public final class Spacing {

    /** Width of the sheet. */
    public static final double SHEET_WIDTH = 841.89;

    /** Height of the sheet. */
    public static final double SHEET_HEIGHT = 595.28;

    /** Empty border at the left and right. */
    public static final double MARGIN = 36;

    /** Width of what is printed. */
    public static final double WIDTH = SHEET_WIDTH - 2 * MARGIN;

    /** Widest logo. */
    public static final double LOGO_WIDTH = 120;

    /** Highest logo. */
    public static final double LOGO_HEIGHT = 17;

    /** Where a logo ends, above the line above the message. */
    public static final double LOGO_BOTTOM = 28;

    /** Baseline of the line above the message. */
    public static final double KICKER_BASELINE = 39;

    /** Top of the message. */
    public static final double MESSAGE_TOP = 47;

    /** Between the message and the line below it. */
    public static final double SUBTITLE_GAP = 2;

    /** Between the heading of the page and its first block. */
    public static final double HEADING_GAP = 15;

    /** Where blocks must end. */
    public static final double BOTTOM = 553;

    /** The hairline above the footer. */
    public static final double FOOTER_RULE = 560;

    /** Baseline of the footer. */
    public static final double FOOTER_BASELINE = 573;

    /** Between two columns. */
    public static final double COLUMN_GAP = 36;

    /** Between cards. */
    public static final double CARD_GAP = 15;

    /** Between the border of a card and its content. */
    public static final double CARD_PADDING = 12;

    /** Between stones. */
    public static final double STONE_GAP = 7.5;

    /** Between panels of small multiples. */
    public static final double PANEL_GAP = 24;

    /** Between a heading's words and its rule. */
    public static final double TITLE_RULE_GAP = 2.5;

    /** Between a heading's rule and what follows. */
    public static final double TITLE_GAP = 7.5;

    /** Between neighboring cells of a table. */
    public static final double CELL_GAP = 14;

    /** Corner radius. */
    public static final double CORNER = 2.25;

    /** Width of a rule below a heading. */
    public static final double RULE = 0.75;

    /** Width of a hairline. */
    public static final double HAIRLINE = 0.6;

    /** Width of the outline of something to watch. */
    public static final double OUTLINE = 1.2;

    /** Width of a line that shows actuals. */
    public static final double LINE = 1.25;

    /** Width of the connector between two ends. */
    public static final double CONNECTOR = 1.8;

    /** Longest comfortable line of running text. */
    public static final double READING_WIDTH = 560;

    /** Between small things that belong together: icon and word, number and label. */
    public static final double NEAR = 4;

    private Spacing() {}
}
