package dev.plumbline.pack.edition.goal;

import dev.plumbline.measure.trend.Variation;
import dev.plumbline.pack.Mark;
import java.util.Optional;

/** What a variation means to a reader. */
public final class Variations {

    private Variations() {}

    /**
     * The mark of a variation.
     *
     * @param variation the variation; empty when there are too few points to judge
     * @return good or bad when it is beyond chance and a direction is known, else neutral
     */
    public static Mark mark(Optional<Variation> variation) {
        return variation
                .map(found -> switch (found) {
                    case COMMON, NEUTRAL_HIGH, NEUTRAL_LOW -> Mark.NEUTRAL;
                    case IMPROVING -> Mark.GOOD;
                    case CONCERNING -> Mark.BAD;
                })
                .orElse(Mark.NEUTRAL);
    }
}
