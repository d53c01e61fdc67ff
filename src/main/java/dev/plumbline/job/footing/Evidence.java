package dev.plumbline.job.footing;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Known.SectionId;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.pack.wording.SourceFile;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an issue is made from, as far as packs of single alliances depend on it.
 *
 * @param quarter the quarter
 * @param asOf the instant up to which facts are known
 * @param register what was agreed
 * @param registerFile its file
 * @param known what was known
 * @param before what went into the pack of the quarter before, if there was one
 * @param speaking sections of both that speak of each alliance, by its key
 * @param standings where each partner stood in the quarters looked at, by its key
 * @param explained what partners said about what was found in their files, by digest of the file
 * @param common lines that are the same for all alliances: rules, look, languages and the like
 */
public record Evidence(
        Quarter quarter,
        Instant asOf,
        Register register,
        Receipt registerFile,
        Known known,
        Optional<Before> before,
        Map<String, Set<SectionId>> speaking,
        Map<String, List<Standing>> standings,
        Map<String, List<SourceFile.Explained>> explained,
        List<String> common) {

    /** Copies the collections. */
    public Evidence {
        speaking = Map.copyOf(speaking);
        standings = Map.copyOf(standings);
        explained = Map.copyOf(explained);
        common = List.copyOf(common);
    }

    /**
     * What went into the pack of the quarter before.
     *
     * @param registerSha256 digest of the register that was in force then
     * @param known what was known then
     */
    public record Before(String registerSha256, Known known) {}
}
