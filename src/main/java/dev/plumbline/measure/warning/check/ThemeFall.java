package dev.plumbline.measure.warning.check;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.SidePicture.ThemeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a side's mean of a theme lies below what it used to be, against how much means of this alliance move anyway.
 *
 * <p>What it used to be: the median over the quarters known up to eight of them, the one just before left out so that a slide
 * does not become its own yardstick. How much means move: median absolute change from quarter to quarter over all themes and
 * sides, divided by 0.6745 times the square root of 2; it holds sampling and mood, and one falling theme hardly moves it.
 *
 * @param now the mean now
 * @param usual the mean of the quarter that holds the median
 * @param points by how much it is lower, as a share of the scale
 * @param deviations the same in standard deviations of the difference
 */
record ThemeFall(Figure now, Figure usual, double points, double deviations) {

    private static final int USUAL_QUARTERS = 8;
    private static final int FEWEST_STEPS = 10;

    /** Of a theme of a side in the last quarter of a history. */
    static Optional<ThemeFall> of(List<QuarterPicture> history, int side, int theme, OptionalDouble movement) {
        Figure now = mean(history.getLast(), side, theme);
        List<Figure> before = before(history, side, theme);
        if (!now.isDefined() || before.isEmpty() || movement.isEmpty()) {
            return Optional.empty();
        }
        Figure usual = before.get((before.size() - 1) / 2);
        double range = history.getLast().themes().get(theme).scale().range();
        double points = (usual.get() - now.get()) / range;
        double error = movement.getAsDouble() * Math.sqrt(1 + Math.PI / 2 / before.size());
        return Optional.of(new ThemeFall(now, usual, points, points / error));
    }

    /** Defined means before the latest two quarters, lowest first. */
    private static List<Figure> before(List<QuarterPicture> history, int side, int theme) {
        int end = history.size() - 2;
        return end <= 0
                ? List.of()
                : history.subList(Math.max(0, end - USUAL_QUARTERS), end).stream()
                        .map(picture -> mean(picture, side, theme))
                        .filter(Figure::isDefined)
                        .sorted(Comparator.comparingDouble(Figure::get))
                        .toList();
    }

    private static Figure mean(QuarterPicture picture, int side, int theme) {
        return picture.sides().get(side).themes().get(theme).mean();
    }

    /** How much means move from quarter to quarter when nothing happens, as a share of the scale; empty when too little is known. */
    static OptionalDouble movement(List<QuarterPicture> history) {
        List<Double> steps = new ArrayList<>();
        for (int quarter = 1; quarter < history.size(); quarter++) {
            for (int side = 0; side < history.get(quarter).sides().size(); side++) {
                steps(history.get(quarter - 1), history.get(quarter), side, steps);
            }
        }
        double median = steps.isEmpty()
                ? 0
                : Median.of(steps.stream().mapToDouble(Double::doubleValue).toArray());
        return steps.size() < FEWEST_STEPS || median == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(median / 0.6745 / Math.sqrt(2));
    }

    private static void steps(QuarterPicture before, QuarterPicture now, int side, List<Double> steps) {
        List<ThemeView> themes = now.sides().get(side).themes();
        for (int theme = 0; theme < themes.size(); theme++) {
            Figure last = mean(before, side, theme);
            Figure next = mean(now, side, theme);
            if (last.isDefined() && next.isDefined()) {
                double range = now.themes().get(theme).scale().range();
                steps.add(Math.abs(next.get() - last.get()) / range);
            }
        }
    }
}
