package dev.plumbline.submission.rule.history;

import dev.plumbline.calendar.Deadlines;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import dev.plumbline.submission.rule.AcceptanceFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A return comes by the day on which it is wanted, and by the cut-off if it is to count. The first file that can be used
 * decides whether it was late: what comes on a later day corrects or adds to it, and is not late itself.
 */
public final class DeadlineRule {

    private DeadlineRule() {}

    /**
     * Whether a usable file came too late.
     *
     * @param sha256 digest of the file, in hex
     * @param received when it was received
     * @param standing where the return stands that it belongs to, with or without the file itself
     * @return a note, or empty when the file is in time, or follows one
     */
    public static Optional<Finding> check(String sha256, Instant received, Standing standing) {
        LocalDate day = standing.deadlines().dayOf(received);
        if (!standing.counts(received)) {
            AcceptanceFinding kind = standing.findUsed().isPresent()
                    ? AcceptanceFinding.CORRECTED_AFTER_CUT_OFF
                    : AcceptanceFinding.RECEIVED_AFTER_CUT_OFF;
            return standing.findLastDay().map(last -> note(kind, sha256, day, Map.of("last", last.toString())));
        }
        return standing.due()
                .filter(due -> day.isAfter(due) && !followsAnother(day, standing))
                .map(due -> note(AcceptanceFinding.RECEIVED_LATE, sha256, day, Map.of("due", due.toString())));
    }

    private static boolean followsAnother(LocalDate day, Standing standing) {
        Deadlines deadlines = standing.deadlines();
        return standing.findFirstGood()
                .map(Handed::received)
                .map(deadlines::dayOf)
                .filter(day::isAfter)
                .isPresent();
    }

    private static Finding note(AcceptanceFinding kind, String sha256, LocalDate day, Map<String, String> parts) {
        return new Finding(kind, Origin.ofFile(sha256), day.toString(), parts);
    }
}
