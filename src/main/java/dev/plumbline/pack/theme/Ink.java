package dev.plumbline.pack.theme;

/**
 * An opaque color.
 *
 * @param rgb red, green and blue, eight bits each: {@code 0xRRGGBB}
 */
public record Ink(int rgb) {

    /** Refuses a number that is no color. */
    public Ink {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a color: " + rgb);
        }
    }

    /**
     * Relative luminance: 0.2126 R + 0.7152 G + 0.0722 B over linear channels.
     *
     * @return 0 for black to 1 for white
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative luminance</a>
     */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /**
     * Contrast ratio: (lighter + 0.05) / (darker + 0.05).
     *
     * @param other the color beside this one
     * @return 1 for equal luminance to 21 for black on white
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    public double contrast(Ink other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /**
     * Lightness L* of CIE 1976: what is left of a color in grey print.
     *
     * @return 0 for black to 100 for white
     */
    public double lightness() {
        double y = luminance();
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    /**
     * A mixture with another color, channel by channel.
     *
     * @param other the other color
     * @param share share of this one, 0 to 1
     * @return the mixture
     */
    public Ink mixed(Ink other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (rgb >> shift & 0xFF) * share + (other.rgb >> shift & 0xFF) * (1 - share);
            mixed |= (int) Math.round(channel) << shift;
        }
        return new Ink(mixed);
    }

    /** Linear red, green and blue, 0 to 1. */
    double[] linear() {
        return new double[] {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
