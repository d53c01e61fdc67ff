package dev.plumbline.submission.workbook.drawing;

import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReadingWords;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be entered in a column: lists, numbers, dates; with a prompt beside the cell and a box on a wrong entry. */
final class EntryRules {

    private static final int TITLE = 32;
    private static final int TEXT = 250;
    private static final String LONGEST_TEXT = "2000";
    private static final String MOST = "1000000000000000";
    /** 1 January 1950 and 31 December 2100 as serial numbers. */
    private static final String FIRST_DAY = "18264";

    private static final String LAST_DAY = "73415";

    private final XSSFSheet sheet;
    private final SheetSchema schema;
    private final FormWords words;

    EntryRules(XSSFSheet sheet, SheetSchema schema, FormWords words) {
        this.sheet = sheet;
        this.schema = schema;
        this.words = words;
    }

    /** Adds the rule of a column to some of its rows, indexes from 0. */
    void add(int index, int firstRow, int lastRow, Optional<String> list) {
        ColumnSchema column = schema.columns().get(index);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = list.map(helper::createFormulaListConstraint)
                .orElseGet(() -> constraint(column, CellReference.convertNumToColString(index) + (firstRow + 1)));
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, index, index));
        String example = words.say("prompt.example", column.example());
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                cut(column.heading(), TITLE), cut(error(column, list.isPresent()) + " " + example, TEXT));
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                cut(column.heading(), TITLE), cut(words.help(schema, column) + ". " + example, TEXT));
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(ColumnSchema column, String first) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        return switch (column.type()) {
            case WHOLE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "1000000000");
            case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST);
            case READING ->
                helper.createCustomConstraint("OR(ISNUMBER(%1$s),%1$s=\"%2$s\",%1$s=\"%3$s\")"
                        .formatted(first, ReadingWords.NOT_APPLICABLE, ReadingWords.WITHHELD));
            case PERCENT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
            case KEY, KEYS, TEXT, PERIOD, CHOICE, YES_NO ->
                helper.createNumericConstraint(
                        ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, LONGEST_TEXT, null);
        };
    }

    private String error(ColumnSchema column, boolean fromList) {
        if (fromList) {
            return words.say("error.list");
        }
        return switch (column.type()) {
            case WHOLE -> words.say("error.whole");
            case DECIMAL -> words.say("error.number");
            case READING -> words.say("error.reading");
            case PERCENT -> words.say("error.percent");
            case DATE -> words.say("error.date", words.say("example.date"));
            case KEY, KEYS, TEXT, PERIOD, CHOICE, YES_NO -> words.say("error.text", LONGEST_TEXT);
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
