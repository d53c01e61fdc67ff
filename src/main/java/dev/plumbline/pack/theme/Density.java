package dev.plumbline.pack.theme;

/** How much air a page has. A page takes the first density at which its blocks fit one sheet. */
public enum Density {
    /** As designed. */
    ROOMY(22, 1, 118),
    /** A little closer. */
    EASY(19, 0.87, 105),
    /** Somewhat closer. */
    SNUG(16, 0.75, 92),
    /** Close. */
    CLOSE(13.5, 0.62, 78),
    /** Closer. */
    TIGHT(11, 0.5, 64),
    /** For a page that must not spill over. */
    DENSE(6, 0.35, 54);

    private final double blockGap;
    private final double air;
    private final double panelHeight;

    Density(double blockGap, double air, double panelHeight) {
        this.blockGap = blockGap;
        this.air = air;
        this.panelHeight = panelHeight;
    }

    /**
     * Distance between two blocks.
     *
     * @return in points
     */
    public double blockGap() {
        return blockGap;
    }

    /**
     * Share that is kept of a distance between rows.
     *
     * @return above 0, at most 1
     */
    public double air() {
        return air;
    }

    /**
     * Share that is kept of heights and paddings that only give room: of a chart, its rows, a card.
     *
     * @return above 0, at most 1
     */
    public double chartShare() {
        return (1 + air) / 2;
    }

    /**
     * Height of the plot of one of several small charts.
     *
     * @return in points
     */
    public double panelHeight() {
        return panelHeight;
    }
}
