package dev.plumbline.job.part;

import dev.plumbline.delivery.Manifest.Listed;
import java.util.List;
import java.util.Optional;

/**
 * What is noted of a fragment once all of it is there.
 *
 * @param madeFrom digest over all that it was made from
 * @param printed what was printed; empty when no such pack is ordered
 * @param reporting of which partners something is known, and for which quarters
 * @param parts files that hold the rest of it
 * @param marks how the file system told of all its files when they were written
 */
public record Note(
        String madeFrom, Optional<Printed> printed, List<Reporting> reporting, List<Listed> parts, List<Mark> marks) {

    /** Copies the lists. */
    public Note {
        reporting = List.copyOf(reporting);
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }
}
