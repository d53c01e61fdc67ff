package dev.plumbline.submission.rule.history;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.rule.AcceptanceFinding;
import dev.plumbline.submission.rule.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a partner's actuals look like beside those it reported before. Nothing here blocks: a figure may well be ten times the
 * last one, or the same again; the partner is asked to say so.
 */
public final class HistoryRules {

    private static final int LOOKED_BACK = 4;
    private static final int LOOKED_FARTHER_BACK = 8;
    private static final BigDecimal USUAL_SPREAD = new BigDecimal(3);
    private static final BigDecimal NEAR = new BigDecimal("1.5");
    private static final int MOST_ZEROS = 3;
    private static final int MOST_WRITTEN = 9;
    private static final BigDecimal ROOT_OF_TEN = new BigDecimal("3.1623");

    private final Map<Line, NavigableMap<String, Fact.KpiActual>> earlier = new HashMap<>();
    private final Known known;

    private HistoryRules(List<Fact.KpiActual> earlier, Known known) {
        this.known = known;
        earlier.forEach(this::add);
    }

    private void add(Fact.KpiActual kpi) {
        earlier.computeIfAbsent(Line.of(kpi), _ -> new TreeMap<>())
                .put(kpi.period().first().toString(), kpi);
    }

    /**
     * Compares the actuals of a file with earlier ones; those that the file itself gives for earlier periods count too.
     *
     * @param actuals what the file says
     * @param earlier actuals of the same folder received before, in the order of receipt: a later one replaces an earlier
     *     one about the same period
     * @param known the register
     * @return warnings in the order of the actuals
     */
    public static List<Finding> check(List<Fact.KpiActual> actuals, List<Fact.KpiActual> earlier, Known known) {
        HistoryRules rules = new HistoryRules(earlier, known);
        actuals.forEach(rules::add);
        List<Finding> findings = new ArrayList<>();
        List<Compared> compared = rules.compared(actuals);
        compared.forEach(figure -> checkSize(figure, findings::add));
        CopiedFigures.list(compared).forEach(figure -> findings.add(rules.copied(figure)));
        return findings;
    }

    private List<Compared> compared(List<Fact.KpiActual> actuals) {
        List<Compared> compared = new ArrayList<>();
        for (Fact.KpiActual kpi : actuals) {
            Optional<Indicator> indicator = known.findIndicator(kpi.indicator());
            List<Fact.KpiActual> before = listBefore(kpi);
            if (reported(kpi).isPresent() && indicator.isPresent() && !before.isEmpty()) {
                compared.add(new Compared(
                        kpi, indicator.get(), before.stream().limit(LOOKED_BACK).toList(), before));
            }
        }
        return compared;
    }

    /** The last ones before, newest first. */
    private List<Fact.KpiActual> listBefore(Fact.KpiActual kpi) {
        return earlier
                .getOrDefault(Line.of(kpi), new TreeMap<>())
                .headMap(kpi.period().first().toString(), false)
                .descendingMap()
                .values()
                .stream()
                .filter(fact -> reported(fact).isPresent())
                .limit(LOOKED_FARTHER_BACK)
                .toList();
    }

    private static void checkSize(Compared figure, Consumer<Finding> findings) {
        Optional<BigDecimal> found = usual(figure);
        if (found.isEmpty()) {
            return;
        }
        BigDecimal middle = found.get();
        String unit = figure.indicator().unit();
        Map<String, String> words = new HashMap<>(Map.of(
                "indicator", figure.indicator().id(),
                "usual", middle.toPlainString(),
                "unit", unit.isBlank() ? "-" : unit));
        if (figure.value().signum() < 0) {
            findings.accept(finding(AcceptanceFinding.FIGURE_BELOW_ZERO, figure, words));
        } else if (figure.value().signum() > 0) {
            BigDecimal ratio = figure.value().divide(middle, MathContext.DECIMAL64);
            findFactor(ratio, figure.before().size() > 1).ifPresent(factor -> {
                words.put("factor", factor);
                findings.accept(finding(AcceptanceFinding.FIGURE_OFF_BY_FACTOR, figure, words));
            });
        }
    }

    private static Finding finding(AcceptanceFinding kind, Compared figure, Map<String, String> words) {
        return new Finding(kind, figure.kpi().origin(), figure.value().toPlainString(), words);
    }

    /** The middle of the figures before, where they were steady; one of four may have been wrong itself. */
    private static Optional<BigDecimal> usual(Compared figure) {
        List<BigDecimal> all = sorted(figure.before());
        int wrong = all.size() < LOOKED_BACK ? 0 : 1;
        return middleOfSteady(all, all.size() - wrong).or(() -> usualFartherBack(figure));
    }

    /**
     * Where two of four were wrong, two thirds of those looked at farther back; but not if the figure goes on where the last
     * two stood, which were asked about already.
     */
    private static Optional<BigDecimal> usualFartherBack(Compared figure) {
        List<BigDecimal> all = sorted(figure.fartherBack());
        return all.size() <= LOOKED_BACK || goesOn(figure)
                ? Optional.empty()
                : middleOfSteady(all, all.size() - all.size() / 3);
    }

    private static boolean goesOn(Compared figure) {
        return Stream.of(figure.value(1), figure.value(2))
                .allMatch(last ->
                        isSteady(Stream.of(last, figure.value()).sorted().toList()));
    }

    private static List<BigDecimal> sorted(List<Fact.KpiActual> figures) {
        return figures.stream().map(HistoryRules::value).sorted().toList();
    }

    /** The middle of the most that are steady, if they are so many. */
    private static Optional<BigDecimal> middleOfSteady(List<BigDecimal> sorted, int fewest) {
        for (int size = sorted.size(); size >= fewest; size--) {
            for (int first = 0; first + size <= sorted.size(); first++) {
                if (isSteady(sorted.subList(first, first + size))) {
                    return Optional.of(sorted.get(first + size / 2));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSteady(List<BigDecimal> sorted) {
        BigDecimal least = sorted.getFirst();
        return least.signum() > 0 && sorted.getLast().compareTo(least.multiply(USUAL_SPREAD)) <= 0;
    }

    /**
     * Beside several figures that lie within a factor of three of each other, 40 or 200 times as much is about 100 times. What is
     * farther away than a thousand times is told by the nearest power of ten.
     */
    private static Optional<String> findFactor(BigDecimal ratio, boolean isSure) {
        for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
            BigDecimal width = isSure && zeros > 1 ? USUAL_SPREAD : NEAR;
            if (isNear(ratio.movePointLeft(zeros), width)) {
                return Optional.of(power(zeros));
            }
            if (isNear(ratio.movePointRight(zeros), width)) {
                return Optional.of("1/" + power(zeros));
            }
        }
        return isWithin(ratio) ? Optional.empty() : Optional.of(nearestPower(ratio));
    }

    private static String nearestPower(BigDecimal ratio) {
        BigDecimal raised = ratio.multiply(ROOT_OF_TEN);
        int zeros = raised.precision() - raised.scale() - 1;
        return zeros > 0 ? power(zeros) : "1/" + power(-zeros);
    }

    private static boolean isWithin(BigDecimal ratio) {
        return ratio.compareTo(BigDecimal.ONE.movePointRight(MOST_ZEROS)) < 0
                && ratio.compareTo(BigDecimal.ONE.movePointLeft(MOST_ZEROS)) > 0;
    }

    private static String power(int zeros) {
        return zeros > MOST_WRITTEN
                ? "1e" + zeros
                : BigDecimal.ONE.movePointRight(zeros).toPlainString();
    }

    private static boolean isNear(BigDecimal ratio, BigDecimal width) {
        return ratio.compareTo(width) <= 0 && ratio.multiply(width).compareTo(BigDecimal.ONE) >= 0;
    }

    private Finding copied(Compared figure) {
        String period = new PeriodWords(known.register().calendar())
                .write(figure.before().getFirst().period());
        return new Finding(
                AcceptanceFinding.FIGURE_AS_BEFORE,
                figure.kpi().origin(),
                figure.value().toPlainString(),
                Map.of("indicator", figure.indicator().id(), "period", period));
    }

    private static Optional<BigDecimal> reported(Fact.KpiActual kpi) {
        return kpi.actual() instanceof Reading.Reported reported ? Optional.of(reported.value()) : Optional.empty();
    }

    private static BigDecimal value(Fact.KpiActual kpi) {
        return reported(kpi).orElseThrow();
    }

    /** A figure with the last four reported before it, and those with more, newest first; at least one. */
    record Compared(
            Fact.KpiActual kpi, Indicator indicator, List<Fact.KpiActual> before, List<Fact.KpiActual> fartherBack) {

        BigDecimal value() {
            return HistoryRules.value(kpi);
        }

        /** What was reported so many times before. */
        BigDecimal value(int back) {
            return HistoryRules.value(before.get(back - 1));
        }
    }

    /** Figures that can be compared: of one partner and indicator, over equally many months. */
    private record Line(String partner, String indicator, int months) {

        static Line of(Fact.KpiActual kpi) {
            return new Line(kpi.partner(), kpi.indicator(), kpi.period().months());
        }
    }
}
