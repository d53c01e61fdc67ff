package dev.plumbline.job.part;

import dev.plumbline.delivery.Manifest.Listed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is noted of a fragment once all of it is there.
 *
 * @param madeFrom digest over all that it was made from
 * @param printed what was printed; empty when no such pack is ordered
 * @param beside what lies beside the packs, whether or not one was printed
 * @param reporting of which partners something is known, and for which quarters
 * @param parts files that hold the rest of it
 * @param marks how the file system told of all its files when they were written
 */
public record Note(
        String madeFrom,
        Optional<Printed> printed,
        List<Listed> beside,
        List<Reporting> reporting,
        List<Listed> parts,
        List<Mark> marks) {

    /** Copies the lists. */
    public Note {
        beside = List.copyOf(beside);
        reporting = List.copyOf(reporting);
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    /**
     * All of it that is published, but for the pack itself.
     *
     * @return what lies beside packs
     */
    public List<Listed> files() {
        return Stream.concat(beside.stream(), printed.stream().flatMap(each -> each.files().stream()))
                .toList();
    }

    /** All of it that is published. */
    Stream<Listed> published() {
        return Stream.concat(beside.stream(), printed.stream().flatMap(Printed::all));
    }

    /** The same with files that hold the rest of it. */
    Note holding(List<Listed> rest) {
        return new Note(madeFrom, printed, beside, reporting, rest, marks);
    }

    /** The same with what the file system tells of its files now. */
    Note marked(Path folder, Path staging) {
        List<Mark> now = Stream.concat(
                        parts.stream().map(part -> Mark.find(folder, part.file())),
                        published().map(file -> Mark.find(staging, file.file())))
                .flatMap(Optional::stream)
                .toList();
        return new Note(madeFrom, printed, beside, reporting, parts, now);
    }
}
