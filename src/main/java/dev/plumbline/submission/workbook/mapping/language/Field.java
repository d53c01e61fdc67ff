package dev.plumbline.submission.workbook.mapping.language;

import java.util.Locale;

/** What a column, cell or constant can say. */
public enum Field {
    /** Key of the partner; left out: the partner of the folder. */
    PARTNER,
    /** Key of the alliance; left out: that of the indicator, or the partner's only one. */
    ALLIANCE,
    /** Key of the indicator. */
    INDICATOR,
    /** The actual, in the unit of the indicator. */
    ACTUAL,
    /** Numerator of a share. */
    NUMERATOR,
    /** Denominator of a share. */
    DENOMINATOR,
    /** Target as the partner writes it, in the unit of the indicator. */
    TARGET,
    /** Green, amber or red. */
    STATUS,
    /** The partner's words. */
    COMMENT,
    /** A code for the respondent, without a name. */
    RESPONDENT,
    /** Executive, working or unstated. */
    LEVEL,
    /** Key of the survey item. */
    ITEM,
    /** How many people answered. */
    RESPONDENTS;

    /**
     * Its key in a mapping file.
     *
     * @return such as {@code actual}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
