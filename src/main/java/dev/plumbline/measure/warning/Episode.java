package dev.plumbline.measure.warning;

import dev.plumbline.calendar.Quarter;

/**
 * A stretch of quarters in which the same rule fired about the same thing. A single quarter of silence in between, such as a
 * late return leaves, does not end it.
 *
 * @param id id of the warning it shows as
 * @param alliance key of the alliance
 * @param rule the rule
 * @param grade the worst it came to
 * @param first first quarter
 * @param last last quarter in which it fired
 * @param stands whether it fires in the latest quarter known
 */
public record Episode(String id, String alliance, Rule rule, Grade grade, Quarter first, Quarter last, boolean stands) {

    /**
     * Quarters from the first to the last.
     *
     * @return at least 1
     */
    public int quarters() {
        return first.until(last) + 1;
    }
}
