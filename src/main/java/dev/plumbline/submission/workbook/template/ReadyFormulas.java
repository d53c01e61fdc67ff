package dev.plumbline.submission.workbook.template;

import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.workbook.drawing.SheetForm.Extent;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Counts what is left to fill in, by formulas in the sheet: indicators without an actual, required cells of rows that
 * were begun, red ones without a comment, priorities that do not add up to 100.
 *
 * @param words the language
 * @param extents where the tables lie, by name of the sheet
 * @param alliances keys of the partner's alliances
 * @param wanted indicators that wait for an actual when the template is sent out
 */
record ReadyFormulas(FormWords words, Map<String, Extent> extents, List<String> alliances, int wanted) {

    void drawLeft(XSSFCell cell, SheetSchema schema) {
        Extent extent = extentOf(schema);
        cell.setCellFormula(
                schema.equals(ReturnSchema.KPI)
                        ? kpis(extent)
                        : schema.equals(ReturnSchema.PRIORITIES) ? priorities(extent) : begun(extent));
        cell.setCellValue(schema.equals(ReturnSchema.KPI) ? wanted : 0);
    }

    private Extent extentOf(SheetSchema schema) {
        Extent extent = extents.get(schema.name());
        if (extent == null) {
            throw new IllegalArgumentException("The sheet " + schema.name() + " was not drawn");
        }
        return extent;
    }

    /** Yes, or no and how many are left; the name of who prepared it counts as one. */
    void drawAnswer(XSSFCell cell, String counts, String preparedBy) {
        String total = "(SUM(" + counts + ")+(" + preparedBy + "=\"\"))";
        cell.setCellFormula("IF(%1$s=0,\"%2$s\",\"%3$s, \"&%1$s&\" %4$s\")"
                .formatted(total, words.say("ready.yes"), words.say("ready.no"), words.say("ready.left")));
        cell.setCellValue(words.say("ready.no") + ", " + (wanted + 1) + " " + words.say("ready.left"));
    }

    /** Rows without an actual, but not those with both parts of a share; and red ones without a comment. */
    private String kpis(Extent kpi) {
        String open = "%s,\"<>\",%s,\"\"".formatted(kpi.cells("indicator"), kpi.cells("actual"));
        String parts = "%s,\"<>\",%s,\"<>\"".formatted(kpi.cells("numerator"), kpi.cells("denominator"));
        String red = words.choice(ChoiceWords.of(ReportedStatus.RED));
        return "COUNTIFS(%1$s)-COUNTIFS(%1$s,%2$s)+COUNTIFS(%3$s,\"%4$s\",%5$s,\"\")"
                .formatted(open, parts, kpi.cells("status"), red, kpi.cells("comment"));
    }

    private String priorities(Extent priorities) {
        String weights = priorities.cells("weight");
        String sums = alliances.size() == 1
                ? "(ABS(SUM(%s)-100)>0.5)".formatted(weights)
                : alliances.stream()
                        .map(key -> "SUMIF(%s,\"%s\",%s)".formatted(priorities.cells("alliance"), key, weights))
                        .map(sum -> "(%1$s<>0)*(ABS(%1$s-100)>0.5)".formatted(sum))
                        .collect(Collectors.joining("+"));
        return "IF(COUNT(%1$s)=0,0,COUNTIFS(%2$s,\"<>\",%1$s,\"\")+%3$s)"
                .formatted(weights, priorities.cells("goal"), sums.isEmpty() ? "0" : sums);
    }

    /** For each required column the rows in which it is empty, but not those in which all is. */
    private static String begun(Extent extent) {
        String untouched = extent.schema().columns().stream()
                .map(column -> extent.cells(column.field()) + ",\"\"")
                .collect(Collectors.joining(",", "COUNTIFS(", ")"));
        return extent.schema().columns().stream()
                .filter(ColumnSchema::required)
                .map(column -> "COUNTIFS(%s,\"\")-%s".formatted(extent.cells(column.field()), untouched))
                .collect(Collectors.joining("+"));
    }
}
