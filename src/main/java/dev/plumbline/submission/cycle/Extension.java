package dev.plumbline.submission.cycle;

import dev.plumbline.calendar.Quarter;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An exception from the cut-off: what a partner sends about a quarter counts until a later day.
 *
 * @param partner key of the partner
 * @param quarter the quarter
 * @param until last day on which a file counts
 * @param reason why, in the words of the alliance office
 * @param grantedAt when it was granted
 */
public record Extension(String partner, Quarter quarter, LocalDate until, String reason, Instant grantedAt) {

    /** A reason is not blank. */
    public Extension {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An exception for " + partner + " needs a reason");
        }
    }
}
