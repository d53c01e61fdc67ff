package dev.plumbline.submission.workbook.mapping.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows count, for whom, and what an empty cell of theirs says.
 *
 * @param skip rows left out: those with one of the words under one of the headings
 * @param only rows that count: those with one of the words under each of the headings; empty for all
 * @param combine whether rows of one partner, indicator and period are added up
 * @param onBehalfOfOthers whether the folder may report for other partners
 * @param ignoreUnknown whether rows of partners, indicators and items that the register does not know are left out
 * @param fillDown headings under which an empty cell says what the cell above it says, as where cells are merged
 */
public record RowRules(
        Map<String, List<String>> skip,
        Map<String, List<String>> only,
        boolean combine,
        boolean onBehalfOfOthers,
        boolean ignoreUnknown,
        List<String> fillDown) {

    /** Copies the collections. */
    public RowRules {
        skip = Collections.unmodifiableMap(new LinkedHashMap<>(skip));
        only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
        fillDown = List.copyOf(fillDown);
    }
}
