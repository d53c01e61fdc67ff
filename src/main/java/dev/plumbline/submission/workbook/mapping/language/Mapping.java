package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.submission.Replaces;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to read one foreign layout.
 *
 * @param name its name, unique in a home
 * @param digest SHA-256 of its file, in hex
 * @param appliesTo for which files it is made
 * @param tables how to read each table, at least one
 * @param checks what must hold in single cells
 * @param replaces what a file read through it takes the place of in earlier ones
 */
public record Mapping(
        String name,
        String digest,
        AppliesTo appliesTo,
        List<TableMapping> tables,
        List<Check> checks,
        Replaces replaces) {

    /** Copies the lists. */
    public Mapping {
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }

    /**
     * All single cells that it names, in tables and checks.
     *
     * @return their places
     */
    public Set<CellPlace> cells() {
        return Stream.concat(
                        tables.stream().flatMap(table -> table.cells().stream()),
                        checks.stream().flatMap(check -> check.cells().stream()))
                .collect(Collectors.toSet());
    }
}
