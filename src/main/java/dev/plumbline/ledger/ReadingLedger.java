package dev.plumbline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What became of the files received. */
public interface ReadingLedger {

    /**
     * Files of partners that should be read: those never read, and those that could not be used under another basis.
     * Duplicates are never read.
     *
     * @param basis what they would be read under
     * @param part which part, from 0
     * @param parts into how many parts they are cut, at least 1
     * @return receipts whose number leaves the rest {@code part} when divided by {@code parts}, in the order of receipt
     */
    List<Receipt> listUnread(Basis basis, int part, int parts);

    /**
     * How many files of partners should be read.
     *
     * @param basis what they would be read under
     * @return 0 or more
     */
    int countUnread(Basis basis);

    /**
     * Registers that were never read, or could not be used under other rules.
     *
     * @param rules version of the reading rules
     * @return receipts in the order of receipt
     */
    List<Receipt> listUnreadRegisters(String rules);

    /**
     * Notes readings with their findings and facts, all or nothing; what is noted already under the same basis stays as it
     * is.
     *
     * @param files the readings, of each receipt at most one
     */
    void record(List<ReadFile> files);

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
     * @return them, in the order of receipt, without their rows and findings
     */
    List<Told> listUncompared();

    /**
     * Notes that files were compared with earlier ones; an accepted file with findings ends as such. What is noted already
     * stays as it is.
     *
     * @param files the files and what was found
     * @param at when they were compared
     */
    void recordComparisons(List<Compared> files, Instant at);

    /**
     * Files whose state was not told yet: the newest reading of each receipt, and duplicates.
     *
     * @return what is to be told, in the order of receipt
     */
    List<Told> listUntold();

    /**
     * Notes that answers were written.
     *
     * @param files what was told, and where the answers lie
     * @param at when they were written
     */
    void noteAnswers(List<Answered> files, Instant at);

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
     * @param at the instant, as given to {@link #noteAnswers}
     * @return where these files stand now, in the order of receipt
     */
    List<Told> listTold(Instant at);

    /**
     * The newest earlier versions of files: received before from the same partner and read, under the same name or the name
     * of the file that an annotated copy was made of, or a return for the same quarter that holds one of the same sections.
     *
     * @param files the files, which were read
     * @return by number of the receipt; a file without an earlier version has none
     */
    Map<Long, Versions> listEarlier(List<Told> files);

    /**
     * How many files wait to be read.
     *
     * @return receipts without any reading, duplicates not counted
     */
    int countWaiting();
}
