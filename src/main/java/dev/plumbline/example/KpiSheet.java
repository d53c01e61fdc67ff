package dev.plumbline.example;

import static dev.plumbline.agreement.Indicator.Better.BAND;
import static dev.plumbline.agreement.Indicator.Better.HIGHER;

import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.calendar.Period;
import dev.plumbline.example.story.Line.CorrectionLine;
import dev.plumbline.example.story.Line.Course;
import dev.plumbline.example.story.Line.KpiLine;
import dev.plumbline.example.story.Part;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Actuals as a side reports them, with its color and its words. */
final class KpiSheet {

    private static final double FORGOTTEN = 0.03;

    private KpiSheet() {}

    static Stream<Fact> facts(Scene scene, Part part) {
        return scene.story().kpis().stream()
                .filter(kpi -> kpi.reporters().contains(part))
                .flatMap(kpi -> periods(scene, kpi).map(period -> fact(scene, part, kpi, period)));
    }

    private static Stream<Period> periods(Scene scene, KpiLine kpi) {
        return kpi.months() == 3
                ? Stream.of(scene.period())
                : IntStream.range(0, 3)
                        .mapToObj(month -> Period.of(scene.period().first().plusMonths(month)));
    }

    private static Fact fact(Scene scene, Part part, KpiLine kpi, Period period) {
        RandomGenerator random = scene.draw("report " + kpi.id() + part, period);
        double actual = reported(scene, part, kpi, period);
        int scale = kpi.unit().equals("%") ? 2 : 0;
        Optional<BigDecimal> below = denominator(scene, part, kpi);
        Optional<BigDecimal> above = below.map(
                total -> Rounding.fine(actual * total.movePointLeft(scale).doubleValue(), 0));
        BigDecimal value = above.map(
                        sum -> sum.movePointRight(scale).divide(below.orElseThrow(), MathContext.DECIMAL64))
                .orElseGet(() -> rounded(scene, part, kpi, actual));
        boolean forgotten = scene.at() < 0 && isSecond(part, kpi) && random.nextDouble() < FORGOTTEN;
        Remark remark = forgotten ? Remark.NONE_YET : Remark.on(scene, part, kpi, value, random);
        Reading reading = forgotten ? new Reading.Blank() : new Reading.Reported(value);
        return new Fact.KpiActual(
                scene.cast().partner(part),
                scene.alliance(),
                scene.cast().key(kpi.id()),
                period,
                reading,
                above,
                below,
                quoted(scene, part, kpi),
                remark.status(),
                remark.words(),
                Scene.NOWHERE);
    }

    /** The same figure put right, when it is the one meant. */
    static Optional<Fact> corrected(Fact fact, String indicator, CorrectionLine line) {
        return fact instanceof Fact.KpiActual told
                        && told.indicator().equals(indicator)
                        && told.actual() instanceof Reading.Reported(BigDecimal value)
                ? Optional.of(new Fact.KpiActual(
                        told.partner(),
                        told.alliance(),
                        told.indicator(),
                        told.period(),
                        new Reading.Reported(value.add(line.change())),
                        Optional.empty(),
                        Optional.empty(),
                        told.target(),
                        told.status(),
                        line.words(),
                        told.origin()))
                : Optional.empty();
    }

    /** The target as a side writes it: only where it believes in another one than was agreed. */
    private static Optional<BigDecimal> quoted(Scene scene, Part part, KpiLine kpi) {
        return isSecond(part, kpi)
                ? kpi.course().quoted().map(path -> Rounding.aimed(path.at(scene.at()), kpi.decimals()))
                : Optional.empty();
    }

    private static boolean isSecond(Part part, KpiLine kpi) {
        return kpi.reporters().indexOf(part) == 1;
    }

    /** What happened, and what the second reporter counts on top. */
    private static double reported(Scene scene, Part part, KpiLine kpi, Period period) {
        double truth = truth(scene, kpi, period);
        Optional<Double> excess = isSecond(part, kpi)
                ? kpi.course()
                        .excess()
                        .map(path -> path.at(scene.at())
                                + 0.2 * kpi.course().noise() * Chance.normal(scene.draw("count " + kpi.id(), period)))
                : Optional.empty();
        double share = isMonthlyFlow(kpi) ? 1 / 3.0 : 1;
        double value = Math.max(0, truth + share * excess.orElse(0.0));
        return kpi.unit().equals("%") ? Math.min(100, value) : value;
    }

    private static double truth(Scene scene, KpiLine kpi, Period period) {
        Course course = kpi.course();
        List<Double> season = course.season();
        double quarter = course.actual().at(scene.at())
                + (season.isEmpty() ? 0 : season.get(scene.quarter().number() - 1));
        double noise = course.noise() * Chance.normal(scene.draw("truth " + kpi.id(), period));
        return isMonthlyFlow(kpi) ? quarter / 3 + 0.6 * noise : quarter + noise;
    }

    private static boolean isMonthlyFlow(KpiLine kpi) {
        return kpi.months() == 1 && kpi.addsUp() == AddsUp.SUM;
    }

    /** What a ratio is divided by; a side that rounds tells the ratio alone. */
    private static Optional<BigDecimal> denominator(Scene scene, Part part, KpiLine kpi) {
        double wobble = 1 + 0.015 * Chance.normal(scene.draw("denominator", kpi.id()));
        return scene.story().side(part).coarse()
                ? Optional.empty()
                : kpi.course().denominator().map(path -> Rounding.fine(path.at(scene.at()) * wobble, 0));
    }

    private static BigDecimal rounded(Scene scene, Part part, KpiLine kpi, double actual) {
        return scene.story().side(part).coarse()
                ? Rounding.coarse(actual, kpi.decimals())
                : Rounding.fine(actual, kpi.decimals());
    }

    /** Attainment as the side sees it: 1 when met, else progress from the baseline, else the ratio to the target. */
    static double attainment(KpiLine kpi, double actual, double low, double high) {
        if (kpi.better() == BAND) {
            double outside = Math.max(0, Math.max(low - actual, actual - high));
            return 1 - outside / kpi.tolerance().orElseThrow().doubleValue();
        }
        double sign = kpi.better() == HIGHER ? 1 : -1;
        double start = kpi.baseline().map(BigDecimal::doubleValue).orElse(low);
        if (sign * (low - start) > 0) {
            return (actual - start) / (low - start);
        }
        return kpi.better() == HIGHER ? actual / low : 2 - actual / low;
    }

    /** A color and a few words beside a figure. */
    record Remark(Optional<ReportedStatus> status, String words) {

        static final Remark NONE_YET = new Remark(Optional.empty(), "Figure not available in time");

        static Remark on(Scene scene, Part part, KpiLine kpi, BigDecimal actual, RandomGenerator random) {
            double share = kpi.months() == 1 ? 1 / 3.0 : 1;
            double low = share * Targets.low(kpi, scene.at()).doubleValue();
            double high = share * Targets.high(kpi, scene.at()).doubleValue();
            double attainment = attainment(kpi, actual.doubleValue(), low, high);
            double greenFrom = scene.story().conduct(part).greenFrom().at(scene.at());
            ReportedStatus status = attainment >= greenFrom
                    ? ReportedStatus.GREEN
                    : attainment >= greenFrom - 0.2 ? ReportedStatus.AMBER : ReportedStatus.RED;
            String when = attainment >= 1 ? "+" : status == ReportedStatus.GREEN ? "~" : "-";
            return new Remark(
                    random.nextDouble() < 0.03 ? Optional.empty() : Optional.of(status),
                    words(scene, kpi, when, random));
        }

        private static String words(Scene scene, KpiLine kpi, String when, RandomGenerator random) {
            double silent = when.equals("+") ? 0.72 : when.equals("~") ? 0.4 : 0.15;
            boolean own = random.nextDouble() < 0.7;
            List<String> fitting = scene.story().remarks().stream()
                    .filter(line -> line.when().equals(when))
                    .filter(line -> line.kpi().equals(own ? kpi.id() : "*"))
                    .map(line -> line.words())
                    .toList();
            return fitting.isEmpty() || random.nextDouble() < silent ? "" : fitting.get(random.nextInt(fitting.size()));
        }
    }
}
