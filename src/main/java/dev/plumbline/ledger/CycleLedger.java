package dev.plumbline.ledger;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import java.time.Instant;
import java.util.List;

/** What was handed in about a quarter, and which exceptions from its cut-off were granted. */
public interface CycleLedger {

    /**
     * Notes an exception; those granted before stay as they are.
     *
     * @param extension the exception
     */
    void grant(Extension extension);

    /**
     * The exceptions for a quarter.
     *
     * @param quarter the quarter
     * @param at the instant up to which they were granted
     * @return exceptions in the order in which they were granted
     */
    List<Extension> listExtensions(Quarter quarter, Instant at);

    /**
     * What was handed in about a quarter: files that were used with a period that ends in it, and files that could not be
     * used, of which nobody can tell the period, received while its returns were collected: in the three months after it.
     *
     * @param quarter its months
     * @param at the instant up to which it was received and read
     * @return files in the order of receipt; duplicates are left out
     */
    List<Handed> listHanded(Period quarter, Instant at);
}
