package dev.plumbline.submission.workbook.mapping.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of a draft about rows that say the same partner, indicator and period again. */
record RepeatDraft(Draft draft, Table table) {

    void write(Optional<Column> partner, Optional<Column> indicator) {
        List<Column> period = table.columns().stream()
                .filter(column -> Words.callsPeriod(column.heading()) > 0)
                .limit(1)
                .toList();
        List<Column> keys = Stream.of(partner.stream(), indicator.stream(), period.stream())
                .flatMap(stream -> stream)
                .toList();
        if (period.isEmpty() || keys.size() < 2) {
            return;
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        table.grid()
                .words()
                .tailMap(table.row() + table.rows() - 1, false)
                .values()
                .forEach(row -> counts.merge(
                        keys.stream()
                                .map(key -> row.getOrDefault(key.index(), ""))
                                .toList(),
                        1,
                        Integer::sum));
        long again = counts.values().stream().filter(count -> count > 1).count();
        if (again > 0) {
            String others = table.columns().stream()
                    .filter(column -> !keys.contains(column)
                            && column.isWords()
                            && column.distinct().size() > 1)
                    .map(Column::heading)
                    .limit(5)
                    .collect(Collectors.joining(", "));
            draft.line(
                    "combine: " + Draft.OPEN,
                    "rows repeat " + keys.stream().map(Column::heading).collect(Collectors.joining(", "))
                            + ": write sum, or delete this line and put into the key one of " + others);
        }
    }
}
