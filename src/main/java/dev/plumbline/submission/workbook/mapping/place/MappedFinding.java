package dev.plumbline.submission.workbook.mapping.place;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** What can be wrong with a table that is read through a mapping. */
public enum MappedFinding implements FindingKind {
    /** Several mappings fit. */
    MAPPED_TWO_WAYS(
            Severity.ERROR,
            "This file can be read in more than one way: the mappings {value} all fit.",
            "Ask the alliance office to narrow applies-to in these mappings until one of them fits."),
    /** Everything fits but the cell that tells what the file is. */
    MAPPED_OTHER_CONTENT(
            Severity.ERROR,
            "This looks like a table for the mapping {mapping}, but {cell} says '{value}', which is not what it reads.",
            "Drop the right report ({cell} must match {pattern}), or ask the alliance office for a mapping of this one."),
    /** No such sheet. */
    MAPPED_SHEET_MISSING(
            Severity.ERROR,
            "The sheet '{value}' that the mapping {mapping} reads is missing.",
            "Add or rename the sheet; the file has {sheets}."),
    /** No heading row. */
    MAPPED_HEADER_MISSING(
            Severity.ERROR,
            "No row holds the headings that the mapping {mapping} needs: {value}.",
            "Put the headings into one row, spelled like that."),
    /** Nothing says where the table starts. */
    MAPPED_MARKER_MISSING(
            Severity.ERROR,
            "No cell says '{value}', from which the mapping {mapping} reads a table.",
            "Put the words back into a cell of their own above the table."),
    /** Two cells say where the table starts. */
    MAPPED_MARKER_TWICE(
            Severity.ERROR,
            "'{value}' stands in row {first} and again here, so two tables could be meant.",
            "Delete one of the two."),
    /** A heading that can be read two ways. */
    MAPPED_HEADING_TWO_WAYS(
            Severity.ERROR,
            "The heading '{value}' fits {pattern} in more than one way: {readings}.",
            "Change the heading, or ask the alliance office to make the mapping {mapping} more exact."),
    /** A period of which only some columns are there. */
    MAPPED_PARTS_MISSING(
            Severity.NOTE,
            "{value} was left out: {count} of its {parts} columns are there.",
            "Nothing, if the rest is still to come."),
    /** A number format that shows thousands. */
    MAPPED_SHOWN_OTHERWISE(
            Severity.ERROR,
            "{column} holds {value}, but its number format '{format}' shows {shown}.",
            "Ask the alliance office to say which counts (scaled-formats: held or shown) in the mapping {mapping}."),
    /** Several columns are ticked. */
    MAPPED_TICKED_TWICE(Severity.ERROR, "More than one answer to '{item}' is ticked: {value}.", "Keep one tick."),
    /** Indicators nobody can compare with anything. */
    MAPPED_TARGETS_MISSING(
            Severity.WARNING,
            "{count} figures of the newest period, {period}, have no target in the register: {value}.",
            "Ask the alliance office to agree targets for {period}."),
    /** The heading row a second time. */
    MAPPED_HEADER_TWICE(
            Severity.ERROR,
            "The headings stand in row {first} and again here, so there are two tables.",
            "Keep one table, or ask the alliance office to name the heading row in the mapping {mapping}."),
    /** A column is not there. */
    MAPPED_COLUMN_MISSING(
            Severity.ERROR,
            "The column '{value}' that the mapping {mapping} reads is missing; nearest is '{nearest}'.",
            "Head the column '{value}', or ask the alliance office to change the mapping."),
    /** A heading stands twice. */
    MAPPED_COLUMN_TWICE(
            Severity.ERROR,
            "The heading '{value}' stands in {cells}, and nothing says which counts.",
            "Keep the column that counts and rename the other."),
    /** Two columns for one period. */
    MAPPED_PERIOD_TWICE(
            Severity.ERROR,
            "The columns {cells} are both about {period}.",
            "Keep the column that counts and rename the other."),
    /** No column for any period. */
    MAPPED_NO_PERIODS(
            Severity.ERROR,
            "No heading fits '{value}', so there is no period to read.",
            "Head the columns as before, or ask the alliance office to change the mapping {mapping}."),
    /** Words that do not fit. */
    MAPPED_WORDS_DO_NOT_FIT(
            Severity.ERROR,
            "{column} says '{value}', which does not fit {pattern}.",
            "Write it as before, or ask the alliance office to change the mapping {mapping}."),
    /** A row of somebody else. */
    MAPPED_OTHER_PARTNER(
            Severity.ERROR,
            "The row is about the partner '{value}', but lies in the folder of '{folder}'.",
            "Drop it in the folder of '{value}', or ask the alliance office to allow on-behalf-of-others."),
    /** Not in the register. */
    MAPPED_NOT_IN_REGISTER(
            Severity.ERROR,
            "The register has no {what} '{value}'; nearest is '{nearest}'.",
            "Correct the row, add it to the register, or ask for a translation under names in the mapping {mapping}."),
    /** Not asked to report it. */
    MAPPED_NOT_A_REPORTER(
            Severity.ERROR,
            "'{partner}' does not report the indicator '{value}'; {reporters} does.",
            "Delete the row, or add the partner as a reporter in the register."),
    /** Which alliance. */
    MAPPED_ALLIANCE_OPEN(
            Severity.ERROR,
            "'{value}' takes part in {alliances}, and the row does not say which of them it is about.",
            "Ask the alliance office to name the alliance in the mapping {mapping}."),
    /** Not a side. */
    MAPPED_NOT_A_SIDE(
            Severity.ERROR,
            "'{partner}' is no side of the alliance '{value}'.",
            "Correct the row, or add the side to the register."),
    /** The same again. */
    MAPPED_ROW_TWICE(
            Severity.ERROR,
            "{what} stands in {first} already.",
            "Delete one of the two, or ask the alliance office to add them up (combine: sum)."),
    /** Different targets for one figure. */
    MAPPED_TARGETS_DIFFER(
            Severity.ERROR,
            "Rows that are added up have different targets: {value} here, {other} in {first}.",
            "Give all of them one target."),
    /** Shares cannot be added. */
    MAPPED_SHARES_ADDED(
            Severity.ERROR,
            "{what} is a share: two shares cannot be added up.",
            "Ask the alliance office to map its numerator and denominator."),
    /** A part of a sum is not there. */
    MAPPED_PART_MISSING(
            Severity.WARNING,
            "A row that belongs to a sum has no number, so the sum has none.",
            "Fill in the number; 0 if there was none."),
    /** Ahead of time. */
    MAPPED_NOT_YET_OVER(
            Severity.ERROR,
            "{value} had not begun when the file was received, yet an actual is given.",
            "Correct the period, or leave the actual empty."),
    /** Not a color. */
    MAPPED_NOT_A_CHOICE(
            Severity.ERROR, "{column} says '{value}', which is none of {choices}.", "Use one of {choices}."),
    /** Off the scale. */
    MAPPED_OFF_SCALE(
            Severity.ERROR,
            "The answer {value} to '{item}' is no whole number from {low} to {high}.",
            "Correct the answer, or the scale of the item in the register."),
    /** Too few or too many shares. */
    MAPPED_SHARES_OFF_SCALE(
            Severity.ERROR,
            "The mapping {mapping} reads {count} shares, but the item '{value}' has {scale} answers.",
            "Ask the alliance office to correct the mapping or the scale of the item."),
    /** Some shares are missing. */
    MAPPED_SHARES_INCOMPLETE(
            Severity.ERROR,
            "The row gives a share for some answers only.",
            "Fill in all shares, 0 where nobody chose an answer, or none."),
    /** Rows that do not count. */
    MAPPED_ROWS_LEFT_OUT(Severity.NOTE, "{count} rows were left out: {value}.", "Nothing, if that is right."),
    /** Nothing at all. */
    MAPPED_NOTHING_READ(
            Severity.ERROR,
            "No row of the table gave a figure.",
            "Check that this is the right file for the mapping {mapping}.");

    private final Severity severity;
    private final String what;
    private final String fix;

    MappedFinding(Severity severity, String what, String fix) {
        this.severity = severity;
        this.what = what;
        this.fix = fix;
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
