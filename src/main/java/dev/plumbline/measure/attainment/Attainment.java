package dev.plumbline.measure.attainment;

import dev.plumbline.measure.Undefined;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator reached its target in a period: met or not first, then the attainment ratio (1.0 = met).
 *
 * <p>The first rule that applies is used:
 *
 * <ol>
 *   <li>baseline known and target strictly on its improving side: (actual - baseline) / (target - baseline);
 *   <li>target above 0 and actual at least 0: actual / target for "at least", 2 - actual / target for "at most";
 *   <li>band: 1 inside, 1 - distance / tolerance outside;
 *   <li>otherwise pass or fail, without a ratio.
 * </ol>
 *
 * <p>A target at the baseline or on its wrong side is a goal to maintain something; progress is never used there because
 * its sign would flip. Whatever the rounding, the ratio is at least 1.0 exactly when the target is met.
 *
 * @see <a href="https://bscdesigner.com/performance-formula.htm">Progress formula of scorecards</a>
 */
public sealed interface Attainment {

    /**
     * An attainment that could be computed.
     *
     * @param met whether the target is met, compared as decimals
     * @param attainment ratio, 1.0 = met, not limited on either side; empty when only pass or fail can be said
     * @param method the rule that was used
     * @param score the ratio limited to 0 and the cap; 1 or 0 for pass or fail. This, not the ratio, enters averages
     */
    record Measured(boolean met, OptionalDouble attainment, Method method, double score) implements Attainment {

        /**
         * Whether the cap cut the ratio, so that the score says less than was delivered.
         *
         * @return true when the ratio is above the score
         */
        public boolean isCapped() {
            return attainment.orElse(score) > score;
        }
    }

    /**
     * No attainment.
     *
     * @param reason why there is none
     */
    record NotMeasured(Undefined reason) implements Attainment {}

    /** The rule by which attainment was computed. */
    enum Method {
        /** Share of the way from the baseline to the target. */
        BASELINE_PROGRESS("progress from the baseline"),
        /** Actual in relation to the target. */
        RATIO("actual against target"),
        /** Inside the band, or how far outside. */
        BAND("distance from the band"),
        /** Met or not, nothing in between. */
        PASS_FAIL("met or not met");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /**
         * The rule in plain words.
         *
         * @return words for print
         */
        public String words() {
            return words;
        }
    }

    /**
     * The attainment with scores capped at 1.0.
     *
     * @param actual the reported actual; null when none was reported
     * @param aim what was agreed; null when no target was agreed
     * @param baseline the value at the start; null when none is known
     * @return the attainment, or the reason why there is none
     */
    static Attainment of(@Nullable BigDecimal actual, @Nullable Aim aim, @Nullable BigDecimal baseline) {
        return of(actual, aim, baseline, 1.0);
    }

    /**
     * The attainment with a cap of choice.
     *
     * @param actual the reported actual; null when none was reported
     * @param aim what was agreed; null when no target was agreed
     * @param baseline the value at the start; null when none is known
     * @param cap highest score, at least 1.0
     * @return the attainment, or the reason why there is none
     */
    static Attainment of(@Nullable BigDecimal actual, @Nullable Aim aim, @Nullable BigDecimal baseline, double cap) {
        if (!(cap >= 1)) {
            throw new IllegalArgumentException("cap %s is below 1".formatted(cap));
        }
        if (aim == null) {
            return new NotMeasured(Undefined.NO_TARGET);
        }
        if (actual == null) {
            return new NotMeasured(Undefined.NO_ACTUAL);
        }
        return new AttainmentRules(actual, baseline, cap).apply(aim);
    }
}
