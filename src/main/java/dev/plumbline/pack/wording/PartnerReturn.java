package dev.plumbline.pack.wording;

import dev.plumbline.measure.Figure;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.util.Optional;

/**
 * A partner and its return, as a pack tells it.
 *
 * @param standing where the return stands
 * @param spokenFor whether another folder reports for the partner
 * @param onTime share of its returns that came on time
 */
public record PartnerReturn(Standing standing, boolean spokenFor, Figure onTime) {

    /**
     * Whether anything that counts was reported.
     *
     * @return false for a partner that has to be named
     */
    public boolean isReported() {
        return spokenFor || standing.findUsed().isPresent();
    }

    /**
     * When a return came, whether that was in time, and when it was corrected or added to.
     *
     * @param standing where the return stands
     * @param setting the language
     * @return words such as {@code received 15 October 2026, on time}; empty when nothing that counts came
     */
    public static Optional<String> whenItCame(Standing standing, Setting setting) {
        String state = standing.findOnTime()
                .map(onTime -> onTime ? "sources.in-time" : "sources.late")
                .orElse("sources.received");
        return standing.findUsed()
                .flatMap(_ -> standing.findFirstGood())
                .map(first -> words(state, first, setting)
                        + standing.findUpdate()
                                .map(update -> "; " + words("sources.updated", update, setting))
                                .orElse(""));
    }

    private static String words(String key, Handed file, Setting setting) {
        return setting.catalog().text(key, Parts.of("day", setting.print().day(file.received())));
    }
}
