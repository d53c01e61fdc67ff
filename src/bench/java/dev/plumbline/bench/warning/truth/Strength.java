package dev.plumbline.bench.warning.truth;

/** How hard a crack is. */
public enum Strength {
    /** Half the signs. */
    SLIGHT(0.5, 0.08),
    /** The signs as tabled. */
    CLEAR(1, 0.15),
    /** More than that. */
    SEVERE(1.6, 0.25);

    private final double evidence;
    private final double depth;

    Strength(double evidence, double depth) {
        this.evidence = evidence;
        this.depth = depth;
    }

    double evidence() {
        return evidence;
    }

    double depth() {
        return depth;
    }
}
