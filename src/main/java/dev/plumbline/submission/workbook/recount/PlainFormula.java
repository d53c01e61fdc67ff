package dev.plumbline.submission.workbook.recount;

import java.util.Arrays;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.IntersectionPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RangePtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.UnionPtg;

/**
 * Formulas that are safe to calculate and mean the same in every program: arithmetic, comparison, and functions that neither
 * know the time nor chance, reach into other files, nor make long texts or large ranges.
 */
final class PlainFormula {

    private static final long LARGEST_AREA = 200_000;

    private static final Set<String> FUNCTIONS = Set.of(
            "SUM",
            "AVERAGE",
            "MIN",
            "MAX",
            "COUNT",
            "COUNTA",
            "COUNTBLANK",
            "COUNTIF",
            "SUMIF",
            "SUMPRODUCT",
            "PRODUCT",
            "MEDIAN",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "ABS",
            "INT",
            "SIGN",
            "SQRT",
            "POWER",
            "MOD",
            "IF",
            "AND",
            "OR",
            "NOT",
            "TRUE",
            "FALSE",
            "ISBLANK",
            "ISNUMBER",
            "ISTEXT",
            "ISERROR",
            "ISNA",
            "VLOOKUP",
            "HLOOKUP",
            "LOOKUP",
            "MATCH",
            "INDEX",
            "CHOOSE",
            "LARGE",
            "SMALL",
            "YEAR",
            "MONTH",
            "DAY",
            "DATE",
            "VALUE",
            "N");

    private PlainFormula() {}

    static boolean is(Ptg[] formula) {
        return formula.length > 0 && Arrays.stream(formula).allMatch(PlainFormula::isPlain);
    }

    private static boolean isPlain(Ptg token) {
        return switch (token) {
            case AbstractFunctionPtg function -> FUNCTIONS.contains(function.getName());
            case ConcatPtg _, UnionPtg _, IntersectionPtg _, RangePtg _ -> false;
            case AreaPtgBase area -> isOwn(area) && cells(area) <= LARGEST_AREA;
            case RefPtgBase reference -> isOwn(reference);
            case OperandPtg _ -> false;
            case OperationPtg _, NumberPtg _, IntPtg _, BoolPtg _, StringPtg _ -> true;
            case AttrPtg _, ParenthesisPtg _, MissingArgPtg _ -> true;
            default -> false;
        };
    }

    /** Whether it points into its own workbook. */
    private static boolean isOwn(Ptg reference) {
        return !(reference instanceof Pxg other) || other.getExternalWorkbookNumber() < 1;
    }

    private static long cells(AreaPtgBase area) {
        return (area.getLastRow() - area.getFirstRow() + 1L) * (area.getLastColumn() - area.getFirstColumn() + 1L);
    }
}
