package dev.plumbline.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bars and histories as they are at their worst: empty, of one value, of none, negative, huge, with long names. */
public final class OddVisuals {

    private static final String ALT = "what it shows";
    private static final String LONG =
            "Joint development of long-haul logistics platforms and integration of services in"
                    + " all regions of the European consortium";
    private static final List<String> THREE = List.of("low", "in between", "high");
    private static final List<String> FIVE = List.of("very low", "low", "neither", "high", "very high");
    private static final Bars.Legend LEGEND =
            new Bars.Legend("actual", "previous year", "plan", "forecast", "variance");

    private OddVisuals() {}

    /** {@return each by what is odd about it} */
    public static Map<String, Block.Visual> all() {
        Map<String, Block.Visual> all = new LinkedHashMap<>();
        all.put("no answers", diverging(THREE, List.of()));
        all.put("answers not shown", diverging(THREE, List.of(answered("Trust", "Helios"))));
        all.put("answers of one kind only", diverging(THREE, List.of(answered("Trust", "Helios", 0, 0, 1))));
        all.put(
                "answers of five kinds, long names",
                diverging(
                        FIVE,
                        List.of(
                                answered(LONG, LONG, 0.3, 0.3, 0.1, 0.2, 0.1),
                                answered("", "Helios", 1, 0, 0, 0, 0),
                                answered("Trust", "Northwind"),
                                answered("", "Helios", 0, 0, 0, 0, 1))));
        all.put("a waterfall without steps", waterfall(90, 90));
        all.put("a waterfall that crosses zero", waterfall(12, -30, 14, -42, -3));
        all.put("a huge waterfall", waterfall(-4e9, 1e9, 7e9, 1));
        all.put("no periods", scenarios());
        all.put("nothing known", scenarios(period(Double.NaN, Double.NaN, Double.NaN, Double.NaN)));
        all.put("one period", scenarios(period(3, 2, 4, Double.NaN)));
        all.put(
                "negative and huge columns",
                scenarios(
                        period(-3, 2, -4, Double.NaN), period(-12e6, 5, 3, Double.NaN), period(Double.NaN, 1, 1, 9e6)));
        all.put("no lines", slope());
        all.put("one line, one end", slope(sloped("Trust", Double.NaN, 3.2)));
        all.put(
                "lines in one place",
                slope(
                        sloped("Trust", 3, 3),
                        sloped(LONG, 3, 3),
                        sloped("Goals", 3, 3.01),
                        sloped("Gone", 3, Double.NaN),
                        sloped("Below", -1e6, 3)));
        all.put("no panels", multiples());
        all.put("a panel of gaps", multiples(panel("Gaps", Double.NaN, Double.NaN)));
        all.put(
                "many panels",
                multiples(IntStream.range(0, 11)
                        .mapToObj(i -> panel(i == 4 ? LONG : "Panel " + i, i, -i, Double.NaN, i * 1e5))
                        .toArray(Histories.Panel[]::new)));
        all.put("panels of one value", multiples(panel("One", 5), panel("None")));
        return all;
    }

    private static Bars.Diverging diverging(List<String> categories, List<Bars.Answered> rows) {
        return new Bars.Diverging("Answers", "share of people", ALT, categories, rows);
    }

    private static Bars.Answered answered(String label, String who, double... shares) {
        List<Double> list = new ArrayList<>();
        for (double share : shares) {
            list.add(share);
        }
        boolean shown = !list.isEmpty();
        return new Bars.Answered(
                label,
                who,
                list,
                Sentence.of(shown ? "30 %" : "too few to show"),
                shown ? Sentence.of("10 %") : Sentence.NONE,
                Sentence.of("n = 17"));
    }

    private static Bars.Waterfall waterfall(double from, double... changes) {
        List<Bars.Step> steps = new ArrayList<>();
        double at = from;
        for (double change : changes) {
            Mark mark = change > 0 ? Mark.GOOD : Mark.BAD;
            steps.add(new Bars.Step(steps.size() == 1 ? LONG : "Step", change, number(change), mark));
            at += change;
        }
        return new Bars.Waterfall(
                "What moved",
                "points",
                ALT,
                new Bars.Level("Before", from, number(from)),
                steps,
                new Bars.Level("Now", at, number(at)));
    }

    private static Bars.Scenarios scenarios(Bars.Period... periods) {
        return new Bars.Scenarios("Against plan", "lower is better", ALT, LEGEND, List.of(periods));
    }

    private static Bars.Period period(double actual, double previous, double plan, double forecast) {
        Optional<Double> variance = known(actual).flatMap(is -> known(plan).map(was -> (is - was) / Math.abs(was)));
        return new Bars.Period(
                "Q3 26",
                known(actual),
                known(actual).or(() -> known(forecast)).map(OddVisuals::number).orElse(Sentence.of("none")),
                known(previous),
                known(plan),
                known(forecast),
                variance,
                variance.map(OddVisuals::number).orElse(Sentence.NONE),
                variance.filter(value -> value > 0).isPresent() ? Mark.BAD : Mark.GOOD);
    }

    private static Histories.Slope slope(Histories.Sloped... lines) {
        return new Histories.Slope("Then and now", "mean", ALT, "Q3 25", "Q3 26", 3, 3, List.of(lines));
    }

    private static Histories.Sloped sloped(String label, double before, double now) {
        return new Histories.Sloped(
                label,
                known(before),
                known(before).map(OddVisuals::number).orElse(Sentence.NONE),
                known(now),
                known(now).map(OddVisuals::number).orElse(Sentence.of("not shown")),
                before > now ? Mark.BAD : Mark.NEUTRAL);
    }

    private static Histories.Multiples multiples(Histories.Panel... panels) {
        return new Histories.Multiples(
                "Panels", "one scale", ALT, 0, 100, Optional.of(100.0), "Q4 23", "Q3 26", List.of(panels));
    }

    private static Histories.Panel panel(String label, double... values) {
        List<Optional<Double>> list = new ArrayList<>();
        for (double value : values) {
            list.add(known(value));
        }
        return new Histories.Panel(label, list, Sentence.of("85 %"), Mark.BAD);
    }

    private static Optional<Double> known(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    private static Sentence number(double value) {
        return Sentence.of((value > 0 ? "+" : "") + Math.round(value * 10) / 10);
    }
}
