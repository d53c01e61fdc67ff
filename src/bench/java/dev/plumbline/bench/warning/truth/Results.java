package dev.plumbline.bench.warning.truth;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.KpiActual;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What indicators reach, and what partners write about it. */
final class Results {

    private static final List<Double> GREEN_FROM = List.of(1.0, 0.95, 0.9);

    private final Signs signs;
    private final double base;
    private final double[] shared;
    private final List<double[]> own = new ArrayList<>();

    Results(Signs signs) {
        this.signs = signs;
        this.base = 1.02 + signs.dice().normal(0.03, "level");
        this.shared = signs.wander(0.02, "shared");
        for (Indicator indicator : Agreed.indicators()) {
            own.add(signs.wander(0.05, "own", indicator.id()));
        }
    }

    /** Share of target reached, before rounding. */
    private double level(int index, int quarter) {
        Dice dice = signs.dice();
        boolean seasonal = dice.hits(0.5, "seasonal", index);
        double season = seasonal
                ? dice.between(0.02, 0.08, "season", index)
                        * Math.sin(Math.PI / 2 * (quarter + dice.whole(0, 3, "phase", index)))
                : 0;
        double fall = index == dice.whole(0, 5, "surely falls") || dice.hits(0.75, "falls", index)
                ? signs.fate().depth(quarter)
                : 0;
        return base + shared[quarter] + own.get(index)[quarter] + season - fall;
    }

    List<Fact> told(int side, int quarter) {
        List<Fact> facts = new ArrayList<>();
        for (int index = 0; index < Agreed.indicators().size(); index++) {
            if (Agreed.indicators().get(index).reporters().contains(Agreed.PARTNERS.get(side))) {
                facts.add(fact(index, side, quarter));
            }
        }
        return facts;
    }

    private Fact fact(int index, int side, int quarter) {
        Indicator indicator = Agreed.indicators().get(index);
        double level = level(index, quarter);
        boolean second = indicator.reporters().indexOf(Agreed.PARTNERS.get(side)) == 1;
        double counted = second ? differently(index, level, quarter) : level;
        double empty = 0.03 * signs.assumptions().missing() + 0.15 * signs.size(Sign.BLANKS, side, quarter);
        boolean blank = signs.dice().hits(empty, "blank", index, side, quarter);
        BigDecimal actual =
                BigDecimal.valueOf(actual(indicator, index, counted)).setScale(2, RoundingMode.HALF_UP);
        return new KpiActual(
                Agreed.PARTNERS.get(side),
                Agreed.ALLIANCE,
                indicator.id(),
                Agreed.period(quarter),
                blank ? new Reading.Blank() : new Reading.Reported(actual),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(color(counted, side, quarter)),
                "",
                new Origin("invented", "KPI", "", ""));
    }

    private double differently(int index, double level, int quarter) {
        double differs = 0.06 * Math.max(signs.size(Sign.FIGURES, 0, quarter), signs.size(Sign.FIGURES, 1, quarter));
        return level * (1 + differs + signs.dice().normal(0.004, "counted", index, quarter));
    }

    /** The figure that reaches a share of the target; a band is left downwards. */
    private static double actual(Indicator indicator, int index, double level) {
        int target = Agreed.target(index);
        return switch (indicator.better()) {
            case HIGHER -> target * level;
            case LOWER -> target * (2 - level);
            case BAND -> level >= 1 ? target : Math.max(0, target - 10 - (1 - level) * 40);
        };
    }

    private ReportedStatus color(double level, int side, int quarter) {
        double green =
                GREEN_FROM.get(signs.dice().whole(0, 2, "green", side)) - 0.08 * signs.size(Sign.COLORS, side, quarter);
        return level >= green ? ReportedStatus.GREEN : level >= green - 0.1 ? ReportedStatus.AMBER : ReportedStatus.RED;
    }
}
