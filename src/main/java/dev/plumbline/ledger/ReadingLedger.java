package dev.plumbline.ledger;

import dev.plumbline.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of the files received. */
public interface ReadingLedger {

    /**
     * Files of partners that should be read: those never read, and those that could not be used under another basis.
     * Duplicates are never read.
     *
     * @param basis what they would be read under
     * @return receipts in the order of receipt
     */
    List<Receipt> listUnread(Basis basis);

    /**
     * Registers that were never read, or could not be used under other rules.
     *
     * @param rules version of the reading rules
     * @return receipts in the order of receipt
     */
    List<Receipt> listUnreadRegisters(String rules);

    /**
     * Notes a reading with its findings and facts, all or nothing; one that is noted already under the same basis stays
     * as it is.
     *
     * @param file the reading
     */
    void record(ReadFile file);

    /**
     * Notes that mappings are in use.
     *
     * @param sha256 digest of the mappings, in hex
     * @param at when they are used
     * @return when they were used first
     */
    Instant noteMappings(String sha256, Instant at);

    /**
     * Files that could be read, used or not, that were not told yet and not yet compared with earlier ones.
     *
     * @return them, in the order of receipt
     */
    List<Told> listUncompared();

    /**
     * Notes that a file was compared with earlier ones; an accepted file with findings ends as such. One that is noted
     * already stays as it is.
     *
     * @param told the file
     * @param findings what was found, none of which blocks
     * @param at when it was compared
     */
    void recordComparison(Told told, List<Finding> findings, Instant at);

    /**
     * Files whose state was not told yet: the newest reading of each receipt, and duplicates.
     *
     * @return what is to be told, in the order of receipt
     */
    List<Told> listUntold();

    /**
     * Notes that an answer was written.
     *
     * @param told what was told
     * @param place where the answer lies, relative to the home
     * @param at when it was written
     */
    void noteAnswer(Told told, String place, Instant at);

    /**
     * Where every file stands: the newest reading of each receipt, and duplicates. Files that wait to be read are left
     * out.
     *
     * @return files in the order of receipt, the registers included
     */
    List<Told> listTold();

    /**
     * Where every file stood at an instant: the newest reading known by then of each receipt, with its rows, findings and
     * sections, and duplicates.
     *
     * @param at the instant; what became known at that very instant counts
     * @return files in the order of receipt, the registers included
     */
    List<Told> listKnown(Instant at);

    /**
     * The files to which an answer was written at an instant.
     *
     * @param at the instant, as given to {@link #noteAnswer}
     * @return where these files stand now, in the order of receipt
     */
    List<Told> listTold(Instant at);

    /**
     * The newest earlier version of a file: received before from the same partner and read, under the same name or a name
     * it was derived from, or a return for the same quarter that holds one of the same sections, used or not.
     *
     * @param told the file
     * @param names its name, and names of files that it may replace
     * @param used whether only files that are used count
     * @return where that file stands now, or empty when there was none
     */
    Optional<Told> findEarlier(Told told, List<String> names, boolean used);

    /**
     * How many files wait to be read.
     *
     * @return receipts without any reading, duplicates not counted
     */
    int countWaiting();
}
