package dev.plumbline.measure.attainment;

import java.math.BigDecimal;
import java.util.Optional;

/** What an actual is held against: a floor, a ceiling or a band. */
public sealed interface Aim {

    /**
     * Whether an actual meets the aim, compared as decimals as read.
     *
     * @param actual the reported actual
     * @return true when it lies at the aim or on its good side
     */
    boolean isMetBy(BigDecimal actual);

    /**
     * More is better.
     *
     * @param target met at or above this value
     */
    record AtLeast(BigDecimal target) implements Aim {
        @Override
        public boolean isMetBy(BigDecimal actual) {
            return actual.compareTo(target) >= 0;
        }
    }

    /**
     * Less is better.
     *
     * @param target met at or below this value
     */
    record AtMost(BigDecimal target) implements Aim {
        @Override
        public boolean isMetBy(BigDecimal actual) {
            return actual.compareTo(target) <= 0;
        }
    }

    /**
     * Neither too little nor too much.
     *
     * @param low lower end of the band, met when reached
     * @param high upper end of the band, met when reached; at least {@code low}
     * @param tolerance distance outside the band at which attainment is 0; empty when none was agreed
     */
    record Within(BigDecimal low, BigDecimal high, Optional<BigDecimal> tolerance) implements Aim {
        /** Checks that the ends are ordered. */
        public Within {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("band from %s to %s is not ordered".formatted(low, high));
            }
        }

        @Override
        public boolean isMetBy(BigDecimal actual) {
            return distance(actual).signum() == 0;
        }

        /**
         * How far an actual lies outside the band.
         *
         * @param actual the reported actual
         * @return distance to the nearer end, 0 inside
         */
        public BigDecimal distance(BigDecimal actual) {
            return low.subtract(actual).max(actual.subtract(high)).max(BigDecimal.ZERO);
        }
    }
}
