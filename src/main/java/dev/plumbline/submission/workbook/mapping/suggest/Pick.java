package dev.plumbline.submission.workbook.mapping.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The columns that could be meant.
 *
 * @param columns the best ones; several when nothing tells them apart
 * @param score how well they fit
 * @param others columns that fit less well
 */
record Pick(List<Column> columns, int score, List<Column> others) {

    Pick {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
    }

    static Pick of(Table table, Predicate<Column> fits, ToIntFunction<Column> scoring) {
        List<Column> all = table.columns().stream()
                .filter(column -> !column.isEmpty() && table.isUnique(column.heading()))
                .filter(fits)
                .filter(column -> scoring.applyAsInt(column) > 0)
                .sorted(Comparator.comparingInt(column -> -scoring.applyAsInt(column)))
                .toList();
        int most = all.isEmpty() ? 0 : scoring.applyAsInt(all.getFirst());
        List<Column> best = all.stream()
                .filter(column -> scoring.applyAsInt(column) == most)
                .toList();
        List<Column> full = best.stream().filter(column -> !column.isCode()).toList();
        return new Pick(full.isEmpty() ? best : full, most, all.subList(best.size(), all.size()));
    }

    Optional<Column> best() {
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    /** A table about several partners speaks for others. */
    void others(Draft draft) {
        if (best().map(column -> column.distinct().size() > 1).orElse(false)) {
            draft.line("on-behalf-of-others: true", "the rows name several partners");
        }
    }

    boolean isTie() {
        return columns.size() > 1;
    }

    String names() {
        return columns.stream().map(Column::heading).limit(6).collect(Collectors.joining(" or "));
    }

    String sureness() {
        String sure = score > 50 ? "sure" : score > 1 ? "likely" : "by what stands in it";
        String less = others.stream().map(Column::heading).limit(3).collect(Collectors.joining(" or "));
        return less.isEmpty() ? sure : "likely, rather than " + less;
    }
}
