package dev.plumbline.ledger;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.cycle.Admission;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which facts counted at an instant. */
public interface FactLedger {

    /**
     * What was known at an instant about the months up to another. Of several files that fill the same section (same
     * folder, form, kind of fact and period, and subject where the form says so) the last good one received wins; a file counts from the instant at which
     * the file, the register and the mappings it was read under were all there.
     *
     * @param at the instant; what became known at that very instant counts
     * @param last the last month; sections that end later are left out
     * @return the sections that win, and the files they stand in
     */
    Known knownAt(Instant at, YearMonth last);

    /**
     * The same for the pack of a quarter: files that came after its cut-off do not count.
     *
     * @param at the instant
     * @param admission which files count; the last month is that of its quarter
     * @return the sections that win, and the files they stand in
     */
    Known knownAt(Instant at, Admission admission);

    /**
     * The facts about an alliance in the sections that win.
     *
     * @param known what was known
     * @param alliance key of the alliance
     * @return facts by kind, period, partner, file, then in the order of the file
     */
    List<Fact> listFacts(Known known, String alliance);

    /**
     * Which sections speak of which alliance; no fact is read for it.
     *
     * @param sections the sections looked at
     * @return sections by key of the alliance; an alliance of which none of them speaks is left out
     */
    Map<String, Set<Known.SectionId>> listSpeaking(Set<Known.SectionId> sections);

    /**
     * The answers of people about an alliance in sections that were replaced.
     *
     * @param known what was known
     * @param alliance key of the alliance
     * @return answers by period, partner, file, then in the order of the file
     */
    List<Fact.SurveyResponse> listReplacedAnswers(Known known, String alliance);

    /**
     * The facts of one reading, whether they win or not.
     *
     * @param reading number of the reading
     * @return facts by section and alliance, each in the order of the file
     */
    List<Fact> listFacts(long reading);

    /**
     * The actuals in the files of a folder.
     *
     * @param partner key of the partner
     * @param last number of the last receipt that counts
     * @return actuals in the order of receipt, then by section and alliance, each in the order of the file
     */
    List<Sent> listActuals(String partner, long last);

    /**
     * The register in force at an instant: the last good one received.
     *
     * @param at the instant
     * @return the receipt of the register, or empty when there was none
     */
    Optional<Receipt> findRegister(Instant at);

    /**
     * The quarters for which a return was accepted.
     *
     * @param at the instant up to which returns count
     * @return their months as the returns state them, oldest first
     */
    List<Period> listReturned(Instant at);

    /**
     * The files that could not be used and after which no good one of the same name came.
     *
     * @param at the instant up to which files count
     * @return their receipts, in the order of receipt; the same as {@link Known#unused}
     */
    List<Receipt> listUnused(Instant at);

    /**
     * The periods about which anything is known.
     *
     * @param at the instant
     * @return the periods of all sections, oldest first
     */
    List<Period> listPeriods(Instant at);

    /**
     * What partners said about findings in the files that count.
     *
     * @param known what was known
     * @return findings with the partner's words, file by file, then in the order of the file
     */
    List<Finding> listExplained(Known known);
}
