package dev.plumbline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was known at an instant.
 *
 * @param at the instant
 * @param inputs files in which at least one section wins, in the order of receipt
 * @param unused files that could not be used and after which no good one of the same name came, in the order of receipt
 * @param late usable files about the quarter that came after its cut-off and wait for the next quarter's pack, in the
 *     order of receipt
 * @param replaced files with answers of people that won before a later file replaced them, in the order of receipt
 * @param sections the sections that win
 * @param replacedSections the sections of the replaced files in which those answers stand
 */
public record Known(
        Instant at,
        List<Input> inputs,
        List<Input> unused,
        List<Input> late,
        List<Input> replaced,
        Set<SectionId> sections,
        Set<SectionId> replacedSections) {

    /** Copies the collections. */
    public Known {
        inputs = List.copyOf(inputs);
        unused = List.copyOf(unused);
        late = List.copyOf(late);
        replaced = List.copyOf(replaced);
        sections = Set.copyOf(sections);
        replacedSections = Set.copyOf(replacedSections);
    }

    /**
     * When the last piece of it became known. What came too late is a piece of it: it is listed.
     *
     * @return the newest instant of all inputs and late files, or empty when there is none
     */
    public Optional<Instant> findNewest() {
        return Stream.concat(inputs.stream(), late.stream()).map(Input::knownAt).max(Instant::compareTo);
    }

    /**
     * A file as it stood at the instant.
     *
     * @param told the file and its state, without findings
     * @param basis what it was read under
     * @param knownAt when it began to stand so
     */
    public record Input(Told told, Basis basis, Instant knownAt) {}

    /**
     * A section of a reading.
     *
     * @param reading number of the reading
     * @param ordinal position of the section in it
     */
    public record SectionId(long reading, int ordinal) {}
}
