package dev.plumbline.example;

import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Target;
import dev.plumbline.example.story.Line.KpiLine;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was agreed for each quarter, from the first one told to five after the last. */
final class Targets {

    private static final int AHEAD = 5;

    private Targets() {}

    static Stream<Target> of(Scene last) {
        int first = last.last().until(last.first());
        return last.story().kpis().stream()
                .flatMap(kpi -> IntStream.rangeClosed(first, AHEAD).mapToObj(at -> target(last.at(at), kpi)));
    }

    static BigDecimal low(KpiLine kpi, int at) {
        return Rounding.aimed(kpi.course().low().at(at), kpi.decimals());
    }

    static BigDecimal high(KpiLine kpi, int at) {
        return Rounding.aimed(kpi.course().high().at(at), kpi.decimals());
    }

    private static Target target(Scene scene, KpiLine kpi) {
        boolean band = kpi.better() == Better.BAND;
        Optional<BigDecimal> low = Optional.of(low(kpi, scene.at()));
        return new Target(
                scene.cast().key(kpi.id()),
                scene.period(),
                band ? Optional.empty() : low,
                band ? low : Optional.empty(),
                band ? Optional.of(high(kpi, scene.at())) : Optional.empty());
    }
}
