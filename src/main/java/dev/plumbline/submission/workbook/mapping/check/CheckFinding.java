package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** How a cell can break a check of a mapping. */
public enum CheckFinding implements FindingKind {
    /** Nothing where something must be. */
    CHECK_EMPTY("{column} is empty{because}.", "{say}Fill it in."),
    /** Not what is asked for. */
    CHECK_OTHER_FORM("{column} says '{value}', which is {form}.", "{say}Type one, for example {example}."),
    /** Too small. */
    CHECK_TOO_SMALL("{column} says {value}, which is less than {limit}.", "{say}Type {limit} or more."),
    /** Too large. */
    CHECK_TOO_LARGE("{column} says {value}, which is more than {limit}.", "{say}Type {limit} or less."),
    /** None of what is allowed. */
    CHECK_NOT_ALLOWED("{column} says '{value}', which is not allowed{because}.", "{say}Use {choices}."),
    /** The list of what is allowed cannot be found. */
    CHECK_LIST_MISSING(
            "What is allowed in {column} cannot be told: {value} holds nothing{because}.",
            "{say}Use the file as it was sent out, with all its sheets.");

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
