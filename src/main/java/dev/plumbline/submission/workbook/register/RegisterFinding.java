package dev.plumbline.submission.workbook.register;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** How a register can contradict itself. */
public enum RegisterFinding implements FindingKind {
    /** None of the sheets is there. */
    NOT_A_REGISTER(
            "This workbook is no register: it has none of the sheets {sheets}.",
            "Put the register itself in its place."),
    /** A key stands twice. */
    KEY_TWICE("The key '{value}' stands twice: first in {first}.", "Give one of them another key, or delete the row."),
    /** A key that names other packs already. */
    KEY_TAKEN(
            "The key '{value}' of an alliance would give its packs the names of the packs over all alliances.",
            "Give the alliance another key, for example {example}."),
    /** A key that nothing has. */
    REFERENCE_UNKNOWN("There is no {what} with the key '{value}'.", "Use a key of the sheet {sheet}{hint}."),
    /** One partner alone. */
    SIDES_TOO_FEW(
            "The alliance '{value}' has {count} side; an alliance has two or more.",
            "Add its sides on the sheet Sides, one row a partner."),
    /** A partner stands twice in an alliance. */
    SIDE_TWICE(
            "The partner '{value}' stands twice in this alliance: first in {first}.",
            "Keep one row for each partner of an alliance."),
    /** Below zero. */
    WEIGHT_NEGATIVE("The weight {value} is negative.", "Use 0 or more, for example {example}."),
    /** Nothing counts. */
    WEIGHTS_ALL_ZERO(
            "All weights of the {what} '{value}' are 0, so nothing counts.",
            "Give at least one of them a weight above 0, for example 1."),
    /** Neither value nor band. */
    TARGET_EMPTY(
            "The row sets no target: neither a value nor a band.",
            "Fill in Target, for example 88, or both ends of the band."),
    /** Value and band. */
    TARGET_AND_BAND(
            "The row sets both a value and a band.",
            "Keep the value for an indicator that is better higher or lower, the band for one that is best inside it."),
    /** Band, but not for a band indicator, or the other way round. */
    TARGET_OF_WRONG_KIND("The indicator '{value}' is best {better}, but the row sets {set}.", "Set {needed} instead."),
    /** Half a band. */
    BAND_INCOMPLETE("The band has one end only.", "Fill in both Band low and Band high."),
    /** Low above high. */
    BAND_TURNED("The band's low end {value} lies above its high end {high}.", "Swap the two."),
    /** Two targets for one period. */
    TARGET_TWICE("The indicator '{value}' has a target for {period} already: in {first}.", "Keep one of the two rows."),
    /** Scale without length. */
    SCALE_TURNED("The lowest answer {value} is not below the highest answer {high}.", "Set a scale such as 1 to 5."),
    /** Reports without taking part. */
    REPORTER_NOT_A_SIDE(
            "'{value}' reports this indicator, but is no side of the alliance '{alliance}'.",
            "Choose among {sides}, or add the side."),
    /** Answers without taking part. */
    OWNER_NOT_A_SIDE(
            "'{value}' owns this goal, but is no side of the alliance '{alliance}'.",
            "Choose among {sides}, or leave it empty when all own it."),
    /** Not a frequency. */
    FREQUENCY_UNKNOWN(
            "An indicator is read every 1, 3, 6 or 12 months, not every {value}.", "Use one of these, for example 3."),
    /** Too many decimals. */
    DECIMALS_TOO_MANY("{value} decimals are more than fit in print.", "Use 0 to 4, for example 1."),
    /** Unknown setting. */
    SETTING_UNKNOWN("The setting '{value}' is not known.", "Use one of {settings}."),
    /** Setting with a wrong value. */
    SETTING_VALUE_WRONG("'{value}' cannot be the value of '{setting}'.", "Use {allowed}."),
    /** Not an address. */
    EMAIL_WRONG("'{value}' is no email address.", "Write it like {example}."),
    /** Months without end. */
    TARGET_OUTSIDE_RATIO(
            "The target {value} of a share measured without percent lies above 1.",
            "Set the unit of the indicator to %, or the target to a share, for example 0.95.",
            Severity.WARNING),
    /** A goal nobody measures. */
    GOAL_WITHOUT_INDICATOR(
            "The goal '{value}' has no indicator, so its attainment cannot be told.",
            "Add an indicator on the sheet Indicators.",
            Severity.WARNING),
    /** An alliance without a goal. */
    ALLIANCE_WITHOUT_GOAL("The alliance '{value}' has no goal.", "Add its goals on the sheet Goals.", Severity.WARNING);

    private final String what;
    private final String fix;
    private final Severity severity;

    RegisterFinding(String what, String fix) {
        this(what, fix, Severity.ERROR);
    }

    RegisterFinding(String what, String fix, Severity severity) {
        this.what = what;
        this.fix = fix;
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String fix() {
        return fix;
    }
}
