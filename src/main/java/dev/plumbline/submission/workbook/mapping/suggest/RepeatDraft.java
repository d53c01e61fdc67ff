package dev.plumbline.submission.workbook.mapping.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        if (isRepeated(keys)) {
            String others = table.columns().stream()
                    .filter(column -> !keys.contains(column)
                            && column.isWords()
                            && column.distinct().size() > 1)
                    .map(Column::heading)
                    .limit(5)
                    .collect(Collectors.joining(", "));
            String names = keys.stream().map(Column::heading).collect(Collectors.joining(", "));
            draft.line(
                    "combine: " + Draft.OPEN,
                    "rows repeat " + names + ": write sum, or delete this line and make the key longer"
                            + (others.isEmpty() ? "" : " by one of " + others));
        }
    }

    private boolean isRepeated(List<Column> keys) {
        Set<List<String>> seen = new HashSet<>();
        return table.grid().words().tailMap(table.row() + table.rows() - 1, false).values().stream()
                .map(row -> keys.stream()
                        .map(key -> row.getOrDefault(key.index(), ""))
                        .toList())
                .anyMatch(key -> !seen.add(key));
    }
}
