package dev.plumbline.submission.workbook.recount;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** What can be wrong with the results of formulas. */
public enum FormulaFinding implements FindingKind {
    /** The saved result is not what the formula gives. */
    FORMULA_STALE(
            Severity.WARNING,
            "The file holds {value} here, but its formula gives {fresh} when it is calculated again; {value} was read.",
            "Open the file in Excel, let it calculate everything (Ctrl+Alt+F9), save it and drop it again."),
    /** Too large, or more than we can calculate. */
    FORMULAS_NOT_CHECKED(
            Severity.NOTE,
            "The file holds formulas that were not calculated again ({why}); the results saved with it were read.",
            "Nothing, if the file was calculated before it was saved, as Excel does by itself.");

    private final Severity severity;
    private final String what;
    private final String fix;

    FormulaFinding(Severity severity, String what, String fix) {
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
