package dev.plumbline.submission.workbook.mapping;

import dev.plumbline.finding.Checked;
import java.nio.file.Path;

/**
 * All mapping files of a home.
 *
 * @param digest SHA-256 over all files, in hex; changes when any mapping does
 */
public record Mappings(String digest) {

    /** No mapping: only our own returns are read. */
    public static final Mappings NONE = new Mappings("");

    /**
     * Reads all mapping files of a folder.
     *
     * @param folder the folder; need not exist
     * @return the mappings, present only when no file has an error, and all findings
     */
    public static Checked<Mappings> load(Path folder) {
        if (java.nio.file.Files.exists(folder)) {
            throw new UnsupportedOperationException("Lands with the mapping language: " + folder);
        }
        return new Checked<>(java.util.Optional.of(NONE), java.util.List.of());
    }
}
