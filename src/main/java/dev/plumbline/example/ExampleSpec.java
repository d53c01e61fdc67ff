package dev.plumbline.example;

import dev.plumbline.calendar.Quarter;

/**
 * What portfolio is wanted.
 *
 * @param alliances how many alliances, at least 1; the first four have names of their own
 * @param quarters how many quarters are told, 1 to 200; a young alliance tells fewer
 * @param last the last quarter
 * @param seed decides all that is random: the same seed gives the same data
 * @param faultShare share of the returns that hold a {@link Fault}, 0 to 1
 */
public record ExampleSpec(int alliances, int quarters, Quarter last, long seed, double faultShare) {

    /** The worked example: four alliances, six partners, twelve quarters up to 2026-Q3. */
    public static final ExampleSpec WORKED = new ExampleSpec(4, 12, new Quarter(2026, 3), 1888, 0);

    /** Checks the numbers. */
    public ExampleSpec {
        if (alliances < 1) {
            throw new IllegalArgumentException("A portfolio has at least one alliance, not " + alliances);
        }
        if (quarters < 1 || quarters > 200) {
            throw new IllegalArgumentException("1 to 200 quarters can be told, not " + quarters);
        }
        if (!(faultShare >= 0 && faultShare <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + faultShare);
        }
    }
}
