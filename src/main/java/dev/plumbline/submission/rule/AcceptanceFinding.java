package dev.plumbline.submission.rule;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** How a submission can break a rule. */
public enum AcceptanceFinding implements FindingKind {
    /** Answer off the scale. */
    ANSWER_OUTSIDE_SCALE(
            Severity.ERROR,
            "The answer {value} to '{item}' is outside its scale from {low} to {high}.",
            "Enter a whole number from {low} to {high}, or leave it empty when not answered."),
    /** Same answer everywhere. */
    ANSWERS_ALL_ALIKE(
            Severity.WARNING,
            "{count} of {respondents} respondents gave the same answer to every item.",
            "Check that these rows are real answers and were not filled down."),
    /** Weights of other sum. */
    PRIORITIES_NOT_100(
            Severity.ERROR,
            "The priorities of the alliance '{alliance}' add up to {value}, not to 100.",
            "Change the weights until they add up to 100, for example 60 and 40."),
    /** Weights as shares. */
    PRIORITIES_AS_SHARES(
            Severity.ERROR,
            "The priorities of the alliance '{alliance}' add up to 1: they look like shares, not percent.",
            "Type percent, for example 25 instead of 0.25."),
    /** Weight below zero. */
    PRIORITY_NEGATIVE(Severity.ERROR, "The weight {value} is negative.", "Use 0 to 100, for example 25."),
    /** The same thing twice. */
    REPORTED_TWICE(
            Severity.ERROR,
            "{what} is reported twice: first in {first}.",
            "Keep the row that counts and delete the other."),
    /** A period that has not begun. */
    PERIOD_IN_FUTURE(
            Severity.ERROR,
            "{value} had not begun when the file was received ({received}); it cannot have an actual.",
            "Report a period that is over, or correct the period."),
    /** A day that has not come. */
    DATE_IN_FUTURE(
            Severity.ERROR,
            "{what} on {value}, but the file was received on {received}.",
            "Correct the date, or leave it empty until it happens."),
    /** One day before another. */
    DATES_TURNED(
            Severity.ERROR,
            "{what} {value} does not fit: {against}.",
            "Correct the date, for example by checking year and month."),
    /** Period outside the return. */
    PERIOD_OUTSIDE_RETURN(
            Severity.ERROR,
            "{value} does not lie in the period of this return, {period}.",
            "Correct the month, or report it with a return for that period."),
    /** Not agreed that this partner reports it. */
    REPORTER_NOT_AGREED(
            Severity.ERROR,
            "It was not agreed that '{partner}' reports the indicator '{value}'.",
            "Delete the row, or ask the alliance office to add '{partner}' to its reporters."),
    /** No target to compare with. */
    ACTUAL_WITHOUT_TARGET(
            Severity.WARNING,
            "The actual of '{indicator}' has no target in the register that covers its period.",
            "Ask the alliance office to agree a target for {period}."),
    /** Target differs from the register. */
    TARGET_DIFFERS(
            Severity.WARNING,
            "Your target {value} for '{indicator}' differs from the agreed one, {agreed}; the agreed one counts.",
            "Use {agreed}, or ask the alliance office to change the register."),
    /** Red without a word. */
    RED_WITHOUT_COMMENT(
            Severity.WARNING,
            "The indicator '{indicator}' is red, but nothing says why.",
            "Write a comment, for example: Line 2 stood still in August, restarted on 1 September."),
    /** Quotient does not fit. */
    RATIO_DIFFERS(
            Severity.WARNING,
            "The actual {value} of '{indicator}' is not {numerator} / {denominator}, which is {quotient}.",
            "Correct the one that is wrong, or leave the actual empty: it is computed."),
    /** Half a ratio, or division by zero. */
    RATIO_INCOMPLETE(
            Severity.ERROR,
            "The share of '{indicator}' has {problem}.",
            "Fill in both Numerator and Denominator, for example 912 and 1000."),
    /** Percent or share? */
    PERCENT_OR_SHARE(
            Severity.WARNING,
            "The actual {value} of '{indicator}' is measured in percent, but looks like a share: the target is {target}.",
            "Type percent, for example 85 instead of 0.85, if that is what you meant."),
    /** A thousand times as much as ever. */
    FIGURE_OFF_BY_FACTOR(
            Severity.WARNING,
            "The actual {value} of '{indicator}' is about {factor} times what it was before, {usual}.",
            "Check the unit ({unit}) and the decimal mark. If the figure is right, explain it."),
    /** A minus sign where there never was one. */
    FIGURE_BELOW_ZERO(
            Severity.WARNING,
            "The actual {value} of '{indicator}' is below zero; before it was about {usual}.",
            "Check the sign. If the figure is right, explain it."),
    /** The same figure again. */
    FIGURE_AS_BEFORE(
            Severity.WARNING,
            "The actual {value} of '{indicator}' is exactly that of {period}.",
            "Check that it was not copied from the last return. If the figure is right, explain it."),
    /** Low end above the high one. */
    FORECAST_TURNED(
            Severity.ERROR,
            "The lowest forecast {value} of '{benefit}' is above the highest, {high}.",
            "Exchange the two, or leave both empty."),
    /** More than all of it. */
    CASE_BEYOND_TOTAL(
            Severity.WARNING,
            "The case of '{benefit}' is {value} to date, but only {total} in all.",
            "Enter sums since the start: the case to date cannot be more than the case in all."),
    /** Off the risk scale. */
    RISK_OUTSIDE_SCALE(
            Severity.ERROR,
            "{what} {value} is outside the scale from 1 to 5.",
            "Enter a whole number from 1 to 5, for example 3."),
    /** More people than were asked. */
    MORE_RESPONDENTS_THAN_INVITED(
            Severity.WARNING,
            true,
            "{count} people answered for the alliance '{alliance}', but only {invited} were invited.",
            "Check that nobody answered twice and that the register has the right number of invitations."),
    /** After the day on which it was wanted. */
    RECEIVED_LATE(
            Severity.NOTE,
            "The return was received on {value,ours}; it was wanted by {due}.",
            "Nothing to do: it counts. Next time send it by the day that the template names."),
    /** After the cut-off. */
    RECEIVED_AFTER_CUT_OFF(
            Severity.NOTE,
            "The return was received on {value,ours}, after the cut-off of {last}: it waits for the next quarter's pack.",
            "Nothing to do, if that is soon enough. Else ask the alliance office for more time and say why."),
    /** A correction after the cut-off. */
    CORRECTED_AFTER_CUT_OFF(
            Severity.NOTE,
            "This correction was received on {value,ours}, after the cut-off of {last}: it waits for the next quarter's pack,"
                    + " and until then what you sent before counts.",
            "Nothing to do, if that is soon enough. Else ask the alliance office for more time and say why.");

    private final Severity severity;
    private final boolean trial;
    private final String what;
    private final String fix;

    AcceptanceFinding(Severity severity, String what, String fix) {
        this(severity, false, what, fix);
    }

    AcceptanceFinding(Severity severity, boolean trial, String what, String fix) {
        this.severity = severity;
        this.trial = trial;
        this.what = what;
        this.fix = fix;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean isTrial() {
        return trial;
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
