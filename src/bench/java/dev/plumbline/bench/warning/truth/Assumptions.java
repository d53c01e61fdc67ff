package dev.plumbline.bench.warning.truth;

import java.util.List;

/**
 * What is varied, see decision 0013.
 *
 * @param name name for print
 * @param evidence size of all signs
 * @param shows probability that a sign of a crack shows
 * @param lagLow fewest quarters from crack to fall
 * @param lagHigh most quarters
 * @param noise size of all noise
 * @param correlation autocorrelation of all noise; negative for a random one between 0 and 0.6
 * @param missing how much more often something is missing
 * @param passing probability that a sign shows in one quarter of a side and means nothing
 */
public record Assumptions(
        String name,
        double evidence,
        double shows,
        int lagLow,
        int lagHigh,
        double noise,
        double correlation,
        double missing,
        double passing) {

    /** The assumptions as tabled. */
    public static final Assumptions BASE = new Assumptions("as decided", 1, 0.7, 1, 5, 1, -1, 1, 0.1);

    /**
     * Each variation of the assumptions.
     *
     * @return the variations, each in one thing
     */
    public static List<Assumptions> varied() {
        return List.of(
                new Assumptions("signs half as large", 0.5, 0.7, 1, 5, 1, -1, 1, 0.1),
                new Assumptions("signs show in 40 %", 1, 0.4, 1, 5, 1, -1, 1, 0.1),
                new Assumptions("lag of 1 or 2 quarters", 1, 0.7, 1, 2, 1, -1, 1, 0.1),
                new Assumptions("noise x 1.5, autocorrelation 0.6", 1, 0.7, 1, 5, 1.5, 0.6, 1, 0.1),
                new Assumptions("three times as much missing", 1, 0.7, 1, 5, 1, -1, 3, 0.1),
                new Assumptions("three times as many passing signs", 1, 0.7, 1, 5, 1, -1, 1, 0.3));
    }
}
