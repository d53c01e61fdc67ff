package dev.plumbline.submission.workbook;

import dev.plumbline.agreement.Register;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.mapping.Mappings;

/**
 * Reads what partners drop: returns by their first sheet, anything else through the mapping that applies.
 *
 * @param register what was agreed
 * @param mappings how to read tables that are not ours
 */
public record SubmissionReader(Register register, Mappings mappings) {

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its facts, or why it is refused
     */
    public Acceptance read(ReceivedFile file) {
        if (java.nio.file.Files.exists(file.file())) {
            throw new UnsupportedOperationException("Lands with the reader: " + file);
        }
        return new Acceptance.Rejected(java.util.List.of(), java.util.List.of());
    }
}
