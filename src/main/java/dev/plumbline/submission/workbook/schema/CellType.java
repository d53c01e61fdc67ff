package dev.plumbline.submission.workbook.schema;

/** What a column asks for. */
public enum CellType {
    /** A key: letters, digits, hyphens, dots and underscores. */
    KEY,
    /** Keys separated by commas. */
    KEYS,
    /** Words. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** A number, or one of the words for "not applicable" and "withheld". */
    READING,
    /** Percent, 0 to 100. */
    PERCENT,
    /** A day. */
    DATE,
    /** A month, quarter or year. */
    PERIOD,
    /** One of a few words. */
    CHOICE,
    /** Yes or No. */
    YES_NO
}
