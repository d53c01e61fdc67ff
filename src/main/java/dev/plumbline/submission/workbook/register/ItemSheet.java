package dev.plumbline.submission.workbook.register;

import dev.plumbline.agreement.Aspect;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.submission.workbook.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/** What is asked: the sheet Survey. */
final class ItemSheet {

    private final Keys keys = new Keys("item", "Survey", Keys.OF_WORDS);
    private final List<SurveyItem> items = new ArrayList<>();

    void read(TableRow row) {
        String id = keys.take(row, "id");
        int low = row.whole("low").orElse(0);
        int high = row.whole("high").orElse(0);
        if (!row.isBroken() && low >= high) {
            row.fail(RegisterFinding.SCALE_TURNED, "low", "high", Integer.toString(high));
        }
        items.add(new SurveyItem(
                id,
                row.text("theme"),
                row.text("wording"),
                low,
                high,
                row.yesNo("reversed").orElse(false),
                row.choice("foundation", Foundation.class),
                row.choice("aspect", Aspect.class)));
    }

    List<SurveyItem> items() {
        return items;
    }
}
