package dev.plumbline.measure.attainment;

/**
 * The grant rating of the Global Fund, a second scale for partners who know it. Its integer bands are read half open on
 * the unrounded ratio.
 */
public enum GlobalFundRating {
    /** Above 1.0. */
    A1,
    /** From 0.9 up to 1.0, both included. */
    A2,
    /** From 0.6 up to but not including 0.9. */
    B1,
    /** From 0.3 up to but not including 0.6. */
    B2,
    /** Below 0.3. */
    C;

    /**
     * The rating of a ratio.
     *
     * @param attainment ratio, 1.0 = met
     * @return the rating
     */
    public static GlobalFundRating of(double attainment) {
        if (attainment > 1) {
            return A1;
        }
        if (attainment >= 0.9) {
            return A2;
        }
        if (attainment >= 0.6) {
            return B1;
        }
        return attainment >= 0.3 ? B2 : C;
    }
}
