package dev.plumbline.job.erasure;

import dev.plumbline.ledger.operation.Erasable;
import java.nio.file.Path;
import java.util.List;

/**
 * What goes and what stays.
 *
 * @param contents what is forgotten by the ledger
 * @param removed files and folders that go
 * @param kept what stays
 */
public record Plan(List<Erasable> contents, List<Path> removed, List<Kept> kept) {

    /** Copies the collections. */
    public Plan {
        contents = List.copyOf(contents);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    /**
     * Something that stays.
     *
     * @param what what it is
     * @param why why it stays
     */
    public record Kept(String what, String why) {}
}
