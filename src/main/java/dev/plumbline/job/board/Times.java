package dev.plumbline.job.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as the operator's clock shows them.
 *
 * @param zone where the clock hangs
 * @param now what it shows
 */
record Times(ZoneId zone, Instant now) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    String of(Instant instant) {
        return FORM.format(instant.atZone(zone));
    }

    String zoneWords() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** A period that is an instant is shown as one. */
    String period(String period) {
        return period.endsWith("Z") ? of(Instant.parse(period)) : period;
    }
}
