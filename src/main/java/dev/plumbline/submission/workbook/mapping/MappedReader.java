package dev.plumbline.submission.workbook.mapping;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Checked;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.mapping.apply.MappedTable;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables that are not ours.
 *
 * @param register what was agreed
 * @param mappings how to read them
 */
public record MappedReader(Register register, Mappings mappings) {

    /**
     * Reads a file through the mapping that fits.
     *
     * @param file the open file
     * @param received where it came from
     * @return its facts or why it is refused; empty when no mapping is made for it
     * @throws UnreadableException when the file cannot be read on
     */
    public Optional<Acceptance> read(SheetFile file, DroppedFile received) throws UnreadableException {
        Checked<Mapping> mapping = mappings.find(file, received);
        if (mapping.value().isPresent()) {
            return Optional.of(MappedTable.read(file, received, mapping.value().get(), register));
        }
        return mapping.findings().isEmpty()
                ? Optional.empty()
                : Optional.of(new Acceptance.Rejected(mapping.findings(), List.of()));
    }
}
