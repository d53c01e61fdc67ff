package dev.plumbline.submission.workbook.table;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** What can be wrong with a cell, a heading or a sheet, whatever the table is about. */
public enum CellFinding implements FindingKind {
    /** A sheet that must be there is not. */
    SHEET_MISSING(
            Severity.ERROR,
            "The sheet '{sheet}' is missing.",
            "Add a sheet named '{sheet}' with the headings {headings}."),
    /** A sheet nobody asked for. */
    SHEET_IGNORED(
            Severity.WARNING,
            "The sheet '{value}' was not read: it is none of ours.",
            "Nothing, if that is right; otherwise name it '{nearest}'."),
    /** No heading row. */
    HEADING_MISSING(
            Severity.ERROR,
            "The table has no column {missing}.",
            "Put the heading {missing} into the heading row, spelled like that."),
    /** Two columns for one field. */
    HEADING_TWICE(
            Severity.ERROR,
            "The heading '{value}' stands twice: also in {other}.",
            "Keep the column that counts and rename or delete the other."),
    /** A column nobody asked for. */
    COLUMN_IGNORED(
            Severity.WARNING,
            "The column '{value}' was not read: its heading is none of ours.",
            "Nothing, if that is right; otherwise head it '{nearest}'."),
    /** Typed where nobody reads. */
    FIGURES_OUTSIDE(
            Severity.WARNING,
            "Figures outside the table were not read: {count}, in {where}.",
            "Move what should count into the cells of the table; delete the rest, or say why it is there."),
    /** A sheet a person does not see. */
    SHEET_HIDDEN(
            Severity.WARNING,
            "The sheet '{value}' is hidden; it was read like the others.",
            "Show the sheet and check what it holds; delete what should not count."),
    /** Rows a person does not see. */
    ROWS_HIDDEN(
            Severity.WARNING,
            "Rows of this sheet are hidden, by hand or by a filter; they were read like the others.",
            "Show all rows and delete those that should not count."),
    /** A column a person does not see. */
    COLUMN_HIDDEN(
            Severity.WARNING,
            "The column '{value}' is hidden; it was read like the others.",
            "Show the column and check what it holds; delete what should not count."),
    /** One value where several are asked for. */
    CELLS_MERGED(
            Severity.WARNING,
            "The cells {value} are merged: the first of them holds the value, the others were read as empty.",
            "Take the merge off and write into each cell what counts there."),
    /** Nothing where something must be. */
    CELL_EMPTY(Severity.ERROR, "{column} is empty.", "Fill in {column}, for example {example}."),
    /** An error value. */
    CELL_ERROR(
            Severity.ERROR,
            "{column} holds the error {value} instead of a value.",
            "Mend the formula, or type the value, for example {example}."),
    /** A formula without a result. */
    FORMULA_NOT_CALCULATED(
            Severity.ERROR,
            "{column} holds a formula that was never calculated, so there is no value to read.",
            "Open the file in Excel, let it calculate, save it, or type the value, for example {example}."),
    /** Not a number. */
    NOT_A_NUMBER(
            Severity.ERROR, "{column} says '{value}', which is no number.", "Type a number, for example {example}."),
    /** Could be two numbers. */
    NUMBER_AMBIGUOUS(
            Severity.ERROR,
            "{column} says '{value}', which could be {first} or {second}.",
            "Type it as a number, without marks for thousands, for example {example}."),
    /** A number stored as text. */
    NUMBER_AS_TEXT(
            Severity.WARNING,
            "{column} holds the number '{value}' as text; it was read as {number}.",
            "Change the cell to a number (the green corner in Excel offers it)."),
    /** A percent sign where no percentage is asked for. */
    PERCENT_UNEXPECTED(
            Severity.ERROR,
            "{column} says '{value}', but is not measured in percent.",
            "Type the number in its own unit, for example {example}."),
    /** Not whole. */
    NOT_WHOLE(
            Severity.ERROR,
            "{column} says '{value}', which is no whole number of 0 or more.",
            "Type a whole number, for example {example}."),
    /** Shown otherwise than held. */
    FORMAT_CHANGES_VALUE(
            Severity.WARNING,
            "{column} holds {value}, but its number format '{format}' shows something else; {value} was read.",
            "Check that {value} is meant, and take the special number format off."),
    /** Not a date. */
    NOT_A_DATE(
            Severity.ERROR,
            "{column} says '{value}', which is no date that can be read safely.",
            "Type the date as year-month-day, for example {example}."),
    /** Not a period. */
    NOT_A_PERIOD(
            Severity.ERROR,
            "{column} says '{value}', which is no period.",
            "Type a quarter, month or year, for example {example}."),
    /** Could be two periods. */
    PERIOD_AMBIGUOUS(
            Severity.ERROR,
            "{column} says '{value}', which could be any of {candidates}.",
            "Write it as one of {candidates}."),
    /** Not one of the choices. */
    NOT_A_CHOICE(Severity.ERROR, "{column} says '{value}', which is none of {choices}.", "Choose one of {choices}."),
    /** Not a key. */
    NOT_A_KEY(
            Severity.ERROR,
            "{column} says '{value}', which cannot be a key.",
            "Use letters, digits, hyphens, dots and underscores, up to {longest} of them, for example {example}."),
    /** More of a kind than are listed. */
    TOO_MANY_ALIKE(
            Severity.NOTE,
            "There are {count} findings of the kind {code}; the first {listed} are listed.",
            "Mend the cause once; the others will likely go with it.");

    private final Severity severity;
    private final String what;
    private final String fix;

    CellFinding(Severity severity, String what, String fix) {
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
