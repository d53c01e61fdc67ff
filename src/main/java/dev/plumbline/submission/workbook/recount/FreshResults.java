package dev.plumbline.submission.workbook.recount;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the formulas of a workbook give now. Formulas that are not plain are taken out first and their saved results left, so
 * that a plain one that reads them is calculated from what the file holds.
 */
final class FreshResults {

    private static final double TOLERANCE = 1e-9;

    private final FormulaEvaluator evaluator;

    private FreshResults(FormulaEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * A saved result and another fresh one.
     *
     * @param saved as the file holds it
     * @param fresh as the formula gives it
     */
    record Difference(String saved, String fresh) {}

    /** The results of a workbook. Throws when it holds more formulas than that. */
    static FreshResults of(Workbook book, int mostFormulas) {
        EvaluationWorkbook tokens = book instanceof XSSFWorkbook xlsx
                ? XSSFEvaluationWorkbook.create(xlsx)
                : HSSFEvaluationWorkbook.create((HSSFWorkbook) book);
        int left = mostFormulas;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        if (--left < 0) {
                            throw new IllegalStateException("More than " + mostFormulas + " formulas");
                        }
                        settle(tokens, book.getSheetIndex(sheet), cell);
                    }
                }
            }
        }
        return new FreshResults(book.getCreationHelper().createFormulaEvaluator());
    }

    private static void settle(EvaluationWorkbook tokens, int sheet, Cell cell) {
        EvaluationCell place = tokens.getSheet(sheet).getCell(cell.getRowIndex(), cell.getColumnIndex());
        if (!PlainFormula.is(tokens.getFormulaTokens(place))) {
            cell.removeFormula();
        }
    }

    /** The difference, when there is one worth telling; an error or a missing result is told by who reads the cell. */
    Optional<Difference> differing(Cell cell) {
        boolean told = cell.getCachedFormulaResultType() == CellType.ERROR
                || (cell instanceof XSSFCell xlsx && xlsx.getRawValue() == null);
        if (told) {
            return Optional.empty();
        }
        CellValue fresh = evaluator.evaluate(cell);
        return switch (fresh.getCellType()) {
            case NUMERIC -> number(cell, fresh.getNumberValue());
            case BOOLEAN ->
                unless(saved(cell), Boolean.toString(fresh.getBooleanValue()).toUpperCase(java.util.Locale.ROOT));
            case STRING -> unless(saved(cell), fresh.getStringValue());
            case ERROR, BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private static Optional<Difference> number(Cell cell, double fresh) {
        if (cell.getCachedFormulaResultType() != CellType.NUMERIC) {
            return Optional.of(new Difference(saved(cell), words(fresh)));
        }
        double saved = cell.getNumericCellValue();
        double size = Math.max(1, Math.max(Math.abs(saved), Math.abs(fresh)));
        return Math.abs(saved - fresh) <= TOLERANCE * size
                ? Optional.empty()
                : Optional.of(new Difference(words(saved), words(fresh)));
    }

    private static Optional<Difference> unless(String saved, String fresh) {
        return saved.equals(fresh) ? Optional.empty() : Optional.of(new Difference(saved, fresh));
    }

    private static String saved(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> words(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue()).toUpperCase(java.util.Locale.ROOT);
            case ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String words(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
