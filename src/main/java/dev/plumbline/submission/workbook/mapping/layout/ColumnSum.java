package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The columns that make up one figure, added up; where all say the same kind of nothing, that. */
record ColumnSum(MappedRow row, NumberCells numbers) {

    Reading read(List<Integer> columns, String heading, boolean inPercent) {
        List<Reading> readings = columns.stream()
                .map(column -> numbers.read(row.cells().inColumn(column), row.origin(column), heading, inPercent))
                .toList();
        if (readings.isEmpty()) {
            return new Reading.Blank();
        }
        Optional<Reading> nothing = readings.stream()
                .filter(reading -> !(reading instanceof Reading.Reported))
                .findFirst();
        if (nothing.isEmpty()) {
            return new Reading.Reported(readings.stream()
                    .map(reading -> ((Reading.Reported) reading).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (readings.stream().distinct().count() > 1) {
            int empty = columns.get(readings.indexOf(nothing.get()));
            row.desk().fail(MappedFinding.MAPPED_PART_MISSING, row.origin(empty), "");
        }
        return nothing.get();
    }
}
