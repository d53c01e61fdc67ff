package dev.plumbline.pack.drawing;

import java.util.Arrays;

/** Keeps labels apart that stand one below the other. */
public final class Spread {

    private Spread() {}

    /**
     * Moves middles apart, as little as possible: those too close share out the way they have to go (least squares, pooling
     * adjacent ones).
     *
     * @param middles wanted heights from top to bottom, rising; changed in place
     * @param pitch least distance between two of them
     * @param top least height
     * @param bottom greatest height; where there is not enough room, the last ones stand below {@code bottom}
     */
    public static void apart(double[] middles, double pitch, double top, double bottom) {
        double[] sums = new double[middles.length];
        int[] sizes = new int[middles.length];
        int pools = 0;
        for (int i = 0; i < middles.length; i++) {
            sums[pools] = middles[i] - i * pitch;
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] / sizes[pools - 2] > sums[pools - 1] / sizes[pools - 1]) {
                sums[pools - 2] += sums[pools - 1];
                sizes[pools - 2] += sizes[pools - 1];
                pools--;
            }
        }
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(middles, at, at + sizes[pool], sums[pool] / sizes[pool]);
            at += sizes[pool];
        }
        double highest = Math.max(bottom - (middles.length - 1) * pitch, top);
        for (int i = 0; i < middles.length; i++) {
            middles[i] = Math.clamp(middles[i], top, highest) + i * pitch;
        }
    }
}
