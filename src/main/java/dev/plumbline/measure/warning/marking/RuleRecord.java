package dev.plumbline.measure.warning.marking;

import dev.plumbline.measure.Interval;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.warning.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a rule did over the whole portfolio.
 *
 * @param rule the rule
 * @param episodes its episodes
 * @param hits those followed by a fall within the window
 * @param late those that began when attainment had fallen already
 * @param falseAlarms those not followed by a fall
 * @param pending those that cannot be marked yet
 * @param medianLead median quarters from warning to fall over the hits; empty without a hit
 */
public record RuleRecord(
        Rule rule, int episodes, int hits, int late, int falseAlarms, int pending, OptionalDouble medianLead) {

    /** Marked episodes below which a rule is not judged. */
    public static final int ENOUGH = 10;

    /** A rule of which less than this share of warnings is right cries wolf. */
    public static final double WOLF = 0.25;

    private static final double LEVEL = 0.90;
    private static final double QUANTILE = 1.6448536269514722;

    /**
     * The record of every rule that ever fired.
     *
     * @param episodes marked episodes of all alliances
     * @return one for each rule, in the order of the rules
     */
    public static List<RuleRecord> of(List<MarkedEpisode> episodes) {
        return Arrays.stream(Rule.values())
                .map(rule -> of(
                        rule,
                        episodes.stream()
                                .filter(one -> one.episode().rule() == rule)
                                .map(MarkedEpisode::mark)
                                .toList()))
                .filter(found -> found.episodes() > 0)
                .toList();
    }

    private static RuleRecord of(Rule rule, List<Mark> marks) {
        double[] leads = marks.stream()
                .filter(Mark.Hit.class::isInstance)
                .mapToDouble(mark -> ((Mark.Hit) mark).leadQuarters())
                .toArray();
        return new RuleRecord(
                rule,
                marks.size(),
                leads.length,
                count(marks, Mark.Late.class),
                count(marks, Mark.FalseAlarm.class),
                count(marks, Mark.Pending.class),
                leads.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(leads)));
    }

    private static int count(List<Mark> marks, Class<? extends Mark> kind) {
        return (int) marks.stream().filter(kind::isInstance).count();
    }

    /**
     * Episodes that were right or wrong.
     *
     * @return hits and false alarms together
     */
    public int marked() {
        return hits + falseAlarms;
    }

    /**
     * Share of marked warnings that were right.
     *
     * @return 0 to 1; empty when none is marked
     */
    public OptionalDouble precision() {
        return marked() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / marked());
    }

    /**
     * The 90 % Wilson interval of the precision.
     *
     * @return within 0 and 1; empty when none is marked
     * @see "Wilson, Probable inference, the law of succession, and statistical inference, 1927"
     */
    public Optional<Interval> interval() {
        if (marked() == 0) {
            return Optional.empty();
        }
        double n = marked();
        double share = hits / n;
        double square = QUANTILE * QUANTILE;
        double center = (share + square / (2 * n)) / (1 + square / n);
        double half = QUANTILE * Math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n);
        // At the ends the bound is exact; arithmetic would leave it a hair off.
        double low = hits == 0 ? 0 : Math.max(0, center - half);
        double high = falseAlarms == 0 ? 1 : Math.min(1, center + half);
        return Optional.of(new Interval(low, high, LEVEL));
    }

    /**
     * Whether the rule should be retired: it is marked often enough, and even the upper end of the interval of its precision
     * lies below {@value #WOLF}. Few cases cannot retire a rule: of ten, none may be right.
     *
     * @return true when it cries wolf
     */
    public boolean criesWolf() {
        return marked() >= ENOUGH
                && interval().filter(found -> found.high() < WOLF).isPresent();
    }
}
