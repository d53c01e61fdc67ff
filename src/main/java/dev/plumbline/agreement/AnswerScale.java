package dev.plumbline.agreement;

/**
 * The scale on which a theme is answered.
 *
 * @param low lowest answer
 * @param high highest answer, above {@code low}
 */
public record AnswerScale(int low, int high) {

    /** Checks the order. */
    public AnswerScale {
        if (high <= low) {
            throw new IllegalArgumentException("A scale from %d to %d has no room".formatted(low, high));
        }
    }

    /**
     * Points from end to end.
     *
     * @return at least 1
     */
    public double range() {
        return (double) high - low;
    }

    /**
     * The answer that lies at a share of the way from the lowest to the highest.
     *
     * @param share 0 to 1
     * @return the answer, such as 3 for a half on 1 to 5
     */
    public double at(double share) {
        return low + share * range();
    }
}
