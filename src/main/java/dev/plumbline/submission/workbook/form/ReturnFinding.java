package dev.plumbline.submission.workbook.form;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** How a return can miss what it should be. */
public enum ReturnFinding implements FindingKind {
    /** For another partner. */
    PARTNER_WRONG(
            "This return is for the partner '{value}', but lies in the folder of '{partner}'.",
            "Drop it into the folder of '{value}', or correct the partner on the first sheet."),
    /** The folder is none of the register. */
    PARTNER_UNKNOWN(
            "The folder '{value}' belongs to no partner of the register.",
            "Ask the alliance office which folder is yours."),
    /** No label or no value. */
    COVER_INCOMPLETE("The first sheet does not say {what}.", "Fill in {what} beside its label, for example {example}."),
    /** No quarter. */
    COVER_PERIOD_WRONG(
            "The first sheet says '{value}' for the period, which is no quarter.", "Write the quarter like 2026-Q3."),
    /** Stamp and first sheet differ. */
    STAMP_CONFLICT(
            "The template was made for {stamp}, but its first sheet says '{value}'.",
            "Use the template that was sent for {stamp}, or ask for a new one."),
    /** No layout of ours. */
    LAYOUT_UNKNOWN(
            "The stamp of the template names the layout '{value}', which is not known here; the current one is {known}.",
            "Ask the alliance office for the current template and copy your figures into it."),
    /** A layout of a newer version. */
    LAYOUT_NEWER(
            "The template has the layout {value}, which is newer than what can be read here ({known}).",
            "Ask the alliance office for a template that was made by the version in use."),
    /** Number and digest of the layout do not go together. */
    LAYOUT_CHANGED(
            "The stamp names layout {layout} with the digest '{value}', but that layout has the digest '{known}'.",
            "Take the template as it was sent to you and copy your figures into it."),
    /** The seal is not over what the stamp says now. */
    STAMP_CHANGED(
            "The stamp of the template was changed after it was made; it now says '{value}'.",
            "Take the template as it was sent to you for this partner and quarter and copy your figures into it."),
    /** This home has no key. */
    STAMP_UNPROVEN(
            "Whether the stamp of the template ('{value}') is as it was made cannot be told: the key it was sealed with"
                    + " is not here.",
            "Nothing to do, if partner and period are right. The alliance office keeps the key with its store."),
    /** Ours by its stamp or sheets, and theirs by a mapping. */
    RETURN_AND_MAPPING(
            "The file is a return made from our template ({value}), but the mapping {mapping} is made for it, too.",
            "Ask the alliance office to narrow the mapping, for example by its headings; the return itself is not at fault."),
    /** A note on something else than a finding. */
    NOTED(
            "A note of yours on {place}.",
            "Nothing, if that is right: your words are printed in the report. To explain a finding, copy its code, sheet"
                    + " and cell from our answer."),
    /** A quarter that has not begun. */
    COVER_PERIOD_IN_FUTURE(
            "The quarter {value} had not begun when the return was received ({received}).",
            "Correct the period on the first sheet."),
    /** Not in the register. */
    ALLIANCE_UNKNOWN("There is no alliance '{value}'.", "Use the key of one of your alliances: {candidates}."),
    /** Which one? */
    ALLIANCE_NEEDED(
            "The row does not say which alliance it is about, and you take part in several.",
            "Write one of {candidates}."),
    /** Takes no part. */
    ALLIANCE_NOT_YOURS(
            "You take no part in the alliance '{value}'.", "Use the key of one of your alliances: {candidates}."),
    /** Not in the register. */
    INDICATOR_UNKNOWN("There is no indicator '{value}'.", "Use the key of an indicator of the register{hint}."),
    /** Goal and indicator that do not belong together. */
    INDICATOR_OF_OTHER_GOAL(
            "The indicator '{value}' does not belong to the goal '{goal}'.",
            "Correct the goal or the indicator of the row; leave the indicator empty for a row about the goal."),
    /** Not in the register. */
    GOAL_UNKNOWN("There is no goal '{value}' in the alliance '{alliance}'.", "Use the key of one of its goals{hint}."),
    /** Not in the register. */
    ITEM_UNKNOWN(
            "There is no survey item '{value}'.",
            "Head the column with the key of an item of the register, for example {nearest}, or delete it."),
    /** Nothing to use. */
    RETURN_EMPTY("The return holds no figure at all.", "Fill in at least one sheet, for example KPI."),
    /** Neither template nor mapping. */
    LAYOUT_NOT_RECOGNIZED(
            "This is no return made from our template, and no mapping applies to it{tried}.",
            "Use the template that was sent to you, or ask the alliance office for a mapping of this layout.");

    private final String what;
    private final String fix;

    ReturnFinding(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    @Override
    public Severity severity() {
        return this == NOTED ? Severity.NOTE : this == STAMP_UNPROVEN ? Severity.WARNING : Severity.ERROR;
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
