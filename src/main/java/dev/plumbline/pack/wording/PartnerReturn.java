package dev.plumbline.pack.wording;

import dev.plumbline.measure.Figure;
import dev.plumbline.submission.cycle.Standing;

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
}
