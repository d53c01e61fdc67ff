package dev.plumbline.measure.attainment;

import java.util.OptionalDouble;

/**
 * A rating word for an attainment. The words are those of regulation 39(5) of the UK Procurement Regulations 2024, which
 * publish no numeric cuts; the default cuts 0.90 and 0.60 are our choice, borrowed from the grant ratings of the Global
 * Fund. Bands are half open on the unrounded ratio, so 0.895 has a place, and 0.99996 is not good.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2024/692/regulation/39">SI 2024/692, regulation 39</a>
 */
public enum Rating {
    /** Meeting or exceeding the target. */
    GOOD("good"),
    /** Close to meeting the target. */
    APPROACHING_TARGET("approaching target"),
    /** Below the target. */
    REQUIRES_IMPROVEMENT("requires improvement"),
    /** Significantly below the target. */
    INADEQUATE("inadequate"),
    /** Cannot be described by the other words: not measured. */
    OTHER("not rated");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    /**
     * Where a missed target stops being close and where it becomes inadequate, as ratios (1.0 = met).
     *
     * @param approaching lowest ratio that is approaching the target
     * @param requiresImprovement lowest ratio that requires improvement; below it is inadequate
     */
    public record Cuts(double approaching, double requiresImprovement) {
        /** 0.90 and 0.60. */
        public static final Cuts DEFAULT = new Cuts(0.90, 0.60);

        /** Checks that the cuts are ordered and at most 1. */
        public Cuts {
            if (!(requiresImprovement <= approaching && approaching <= 1)) {
                throw new IllegalArgumentException(
                        "rating cuts %s and %s are not ordered".formatted(requiresImprovement, approaching));
            }
        }
    }

    /**
     * The rating of an attainment with the default cuts.
     *
     * @param attainment the attainment
     * @return the rating; {@link #OTHER} when it was not measured
     */
    public static Rating of(Attainment attainment) {
        return of(attainment, Cuts.DEFAULT);
    }

    /**
     * The rating of an attainment. A missed target of which only pass or fail can be said requires improvement: it is
     * below, and how far cannot be told.
     *
     * @param attainment the attainment
     * @param cuts the cuts agreed for the indicator
     * @return the rating; {@link #OTHER} when it was not measured
     */
    public static Rating of(Attainment attainment, Cuts cuts) {
        return switch (attainment) {
            case Attainment.NotMeasured _ -> OTHER;
            case Attainment.Measured measured when measured.met() -> GOOD;
            case Attainment.Measured measured -> missed(measured.attainment(), cuts);
        };
    }

    /**
     * The rating in plain words.
     *
     * @return words for print, lower case
     */
    public String words() {
        return words;
    }

    private static Rating missed(OptionalDouble attainment, Cuts cuts) {
        if (attainment.isEmpty()) {
            return REQUIRES_IMPROVEMENT;
        }
        double ratio = attainment.getAsDouble();
        if (ratio >= cuts.approaching()) {
            return APPROACHING_TARGET;
        }
        return ratio >= cuts.requiresImprovement() ? REQUIRES_IMPROVEMENT : INADEQUATE;
    }
}
