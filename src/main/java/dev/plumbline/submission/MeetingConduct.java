package dev.plumbline.submission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a meeting was run.
 *
 * @param quorate whether enough of both sides came to decide, if said
 * @param minutesSent when its minutes were sent; empty when they were not, or it was not said
 * @param decisionsUnowned decisions made for which nobody was named, if said
 * @param escalationsOverdue matters escalated to it and not answered in time, if said
 */
public record MeetingConduct(
        Optional<Boolean> quorate,
        Optional<LocalDate> minutesSent,
        Optional<Integer> decisionsUnowned,
        Optional<Integer> escalationsOverdue) {

    /**
     * What was told, if anything was.
     *
     * @return this, or empty when every part of it is
     */
    public Optional<MeetingConduct> ifTold() {
        boolean told = quorate.isPresent()
                || minutesSent.isPresent()
                || decisionsUnowned.isPresent()
                || escalationsOverdue.isPresent();
        return told ? Optional.of(this) : Optional.empty();
    }
}
