package dev.plumbline.submission.workbook.schema;

import dev.plumbline.agreement.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The survey sheet with a column for every item: its wording above its key, its scale as drop-down. */
public final class ReturnSurvey {

    private static final int LONGEST_LIST = 11;

    private ReturnSurvey() {}

    /**
     * The sheet for some items.
     *
     * @param items the items, in the order of the columns
     * @return the sheet
     */
    public static SheetSchema withItems(List<SurveyItem> items) {
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
                Integer.toString(item.high()),
                ColumnSchema.Role.ENTRY);
    }

    /**
     * The field of an item's column.
     *
     * @param item key of the item
     * @return the field
     */
    public static String field(String item) {
        return "item:" + item;
    }
}
