package dev.plumbline.job.erasure;

import dev.plumbline.ledger.operation.PersonLedger.Person;
import java.nio.file.Path;
import java.util.List;

/**
 * What becomes of the traces of somebody who is to be forgotten.
 *
 * @param person who
 * @param standIn who stands there from now on
 * @param changed originals of registers in which the stand-in takes the place
 * @param removed files that go
 * @param letters how many letters in the ledger name the stand-in from now on
 * @param kept what stays
 */
public record PersonPlan(
        Person person, Person standIn, List<Path> changed, List<Path> removed, int letters, List<Plan.Kept> kept) {

    /** Copies the collections. */
    public PersonPlan {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
