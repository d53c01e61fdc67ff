package dev.plumbline.submission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a meeting was run.
 *
 * @param quorate whether enough of both sides came to decide, if said
 * @param minutesSent when its minutes were sent; empty when they were not, or it was not said
 * @param decisionsUnowned decisions made for which nobody was named, if said
 * @param escalationsOverdue matters escalated to it and not answered in time, if said
 * @param proposalsDecided matters the reporting side put up that were decided as it proposed, if said
 * @param proposalsNotDecided matters it put up that were put off, changed or turned down, if said
 */
public record MeetingConduct(
        Optional<Boolean> quorate,
        Optional<LocalDate> minutesSent,
        Optional<Integer> decisionsUnowned,
        Optional<Integer> escalationsOverdue,
        Optional<Integer> proposalsDecided,
        Optional<Integer> proposalsNotDecided) {

    /**
     * How a meeting was run of which it is not told who proposed what.
     *
     * @param quorate whether enough of both sides came to decide, if said
     * @param minutesSent when its minutes were sent; empty when they were not, or it was not said
     * @param decisionsUnowned decisions made for which nobody was named, if said
     * @param escalationsOverdue matters escalated to it and not answered in time, if said
     */
    public MeetingConduct(
            Optional<Boolean> quorate,
            Optional<LocalDate> minutesSent,
            Optional<Integer> decisionsUnowned,
            Optional<Integer> escalationsOverdue) {
        this(quorate, minutesSent, decisionsUnowned, escalationsOverdue, Optional.empty(), Optional.empty());
    }

    /**
     * What the reporting side put up for decision.
     *
     * @return how many matters; empty unless both what was decided as proposed and what was not are said
     */
    public Optional<Integer> proposals() {
        return proposalsDecided.flatMap(decided -> proposalsNotDecided.map(not -> decided + not));
    }

    /**
     * What was told, if anything was.
     *
     * @return this, or empty when every part of it is
     */
    public Optional<MeetingConduct> ifTold() {
        return Stream.of(
                                quorate,
                                minutesSent,
                                decisionsUnowned,
                                escalationsOverdue,
                                proposalsDecided,
                                proposalsNotDecided)
                        .anyMatch(Optional::isPresent)
                ? Optional.of(this)
                : Optional.empty();
    }
}
