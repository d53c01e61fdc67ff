package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.submission.workbook.schema.CellType;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The survey sheet with a column for every item: its wording above its key, its scale as drop-down. */
final class ReturnSurvey {

    private static final int LONGEST_LIST = 11;

    private ReturnSurvey() {}

    static SheetSchema withItems(List<SurveyItem> items) {
        SheetSchema plain = ReturnSchema.SURVEY;
        List<ColumnSchema> columns = new ArrayList<>(plain.columns());
        items.forEach(item -> columns.add(column(item)));
        return new SheetSchema(plain.name(), plain.title(), plain.about(), columns);
    }

    private static ColumnSchema column(SurveyItem item) {
        String help = item.wording() + " (" + item.low() + " to " + item.high() + ")";
        List<String> choices = item.high() - item.low() < LONGEST_LIST
                ? IntStream.rangeClosed(item.low(), item.high())
                        .mapToObj(Integer::toString)
                        .toList()
                : List.of();
        return new ColumnSchema(
                field(item.id()),
                item.id(),
                CellType.READING,
                false,
                help,
                List.of(),
                choices,
                Integer.toString(item.high()));
    }

    static String field(String item) {
        return "item:" + item;
    }
}
