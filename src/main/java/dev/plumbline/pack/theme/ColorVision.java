package dev.plumbline.pack.theme;

/**
 * How people with a color vision deficiency at full strength see colors, on linear channels.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira, Fernandes 2009</a>
 */
public enum ColorVision {
    /** Without the cones for long waves. */
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** Without the cones for middle waves. */
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Without the cones for short waves. */
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final int CHANNELS = 3;

    @SuppressWarnings("ImmutableEnumChecker") // never changed, never given away
    private final double[] matrix;

    ColorVision(double... matrix) {
        this.matrix = matrix;
    }

    /**
     * Distance of two colors as seen.
     *
     * @param one a color
     * @param other another one
     * @return 0 for the same, about 1.7 for black and white
     */
    public double distance(Ink one, Ink other) {
        double[] a = one.linear();
        double[] b = other.linear();
        double sum = 0;
        for (int row = 0; row < CHANNELS; row++) {
            double apart = 0;
            for (int column = 0; column < CHANNELS; column++) {
                apart += matrix[row * CHANNELS + column] * (a[column] - b[column]);
            }
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
