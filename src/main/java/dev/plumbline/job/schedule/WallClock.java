package dev.plumbline.job.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a clock on the wall shows, as an instant. When clocks are put forward, a time that they skip is the instant at which
 * they are put forward; when they are put back, a time that they show twice is the first of the two. So every time is exactly
 * one instant, and later times are never earlier instants.
 */
final class WallClock {

    private WallClock() {}

    static Instant instantOf(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
