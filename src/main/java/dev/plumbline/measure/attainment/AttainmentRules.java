package dev.plumbline.measure.attainment;

import dev.plumbline.measure.DecimalQuotient;
import dev.plumbline.measure.attainment.Attainment.Measured;
import dev.plumbline.measure.attainment.Attainment.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The rules of {@link Attainment} for one actual. */
final class AttainmentRules {
    private final BigDecimal actual;
    private final @Nullable BigDecimal baseline;
    private final double cap;

    AttainmentRules(BigDecimal actual, @Nullable BigDecimal baseline, double cap) {
        this.actual = actual;
        this.baseline = baseline;
        this.cap = cap;
    }

    /** The attainment of an aim by the first rule that applies. */
    Measured apply(Aim aim) {
        boolean met = aim.isMetBy(actual);
        return switch (aim) {
            case Aim.AtLeast(BigDecimal target) -> directed(target, false, met);
            case Aim.AtMost(BigDecimal target) -> directed(target, true, met);
            case Aim.Within band -> band(band, met);
        };
    }

    private Measured directed(BigDecimal target, boolean lessIsBetter, boolean met) {
        if (baseline != null && target.compareTo(baseline) == (lessIsBetter ? -1 : 1)) {
            double share = DecimalQuotient.of(actual.subtract(baseline), target.subtract(baseline));
            return measured(share, Method.BASELINE_PROGRESS, met);
        }
        if (target.signum() <= 0 || actual.signum() < 0) {
            return passFail(met);
        }
        double share = lessIsBetter
                ? BigDecimal.TWO.subtract(quotient(actual, target)).doubleValue()
                : DecimalQuotient.of(actual, target);
        return measured(share, Method.RATIO, met);
    }

    private Measured band(Aim.Within band, boolean met) {
        if (met) {
            return measured(1, Method.BAND, true);
        }
        Optional<BigDecimal> tolerance = band.tolerance().filter(agreed -> agreed.signum() > 0);
        if (tolerance.isEmpty()) {
            return passFail(false);
        }
        BigDecimal miss = quotient(band.distance(actual), tolerance.get());
        return measured(BigDecimal.ONE.subtract(miss).doubleValue(), Method.BAND, false);
    }

    private static Measured passFail(boolean met) {
        return new Measured(met, OptionalDouble.empty(), Method.PASS_FAIL, met ? 1 : 0);
    }

    /** Rounding to double must not lift a miss to 1.0. */
    private Measured measured(double ratio, Method method, boolean met) {
        double attainment = met ? Math.max(ratio, 1.0) : Math.min(ratio, Math.nextDown(1.0));
        return new Measured(met, OptionalDouble.of(attainment), method, Math.clamp(attainment, 0, cap));
    }

    private static BigDecimal quotient(BigDecimal up, BigDecimal down) {
        return up.divide(down, MathContext.DECIMAL128);
    }
}
