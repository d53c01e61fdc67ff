package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** How a cell can break a check of a mapping. */
public enum CheckFinding implements FindingKind {
    /** Nothing where something must be. */
    CHECK_EMPTY("{column} is empty{because}.", "Fill it in.{say}"),
    /** Not what is asked for. */
    CHECK_OTHER_FORM("{column} says '{value}', which is no {form}.", "Type one, for example {example}.{say}"),
    /** Too small. */
    CHECK_TOO_SMALL("{column} says {value}, which is less than {limit}.", "Type {limit} or more.{say}"),
    /** Too large. */
    CHECK_TOO_LARGE("{column} says {value}, which is more than {limit}.", "Type {limit} or less.{say}"),
    /** None of what is allowed. */
    CHECK_NOT_ALLOWED("{column} says '{value}', which is not allowed{because}.", "Use {choices}.{say}"),
    /** The list of what is allowed cannot be found. */
    CHECK_LIST_MISSING(
            "What is allowed in {column} cannot be told: {value} holds nothing{because}.",
            "Use the file as it was sent out, with all its sheets.{say}");

    private final String what;
    private final String fix;

    CheckFinding(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
