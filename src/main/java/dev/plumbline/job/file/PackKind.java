package dev.plumbline.job.file;

import java.util.Locale;

/** For whom a pack is made. */
public enum PackKind {
    /** For executives: all alliances. */
    PORTFOLIO,
    /** For those who lead one alliance. */
    ALLIANCE,
    /** One side's copy; the other's private items are withheld. */
    PARTNER,
    /** For the alliance office: what came in and what is wrong with it. It is sent to nobody. */
    DATA_QUALITY;

    /**
     * Its name.
     *
     * @return such as {@code data-quality}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
