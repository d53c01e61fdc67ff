package dev.plumbline.measure.warning.marking;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Median;
import dev.plumbline.measure.picture.QuarterPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * A fall of the attainment of an alliance: the event that warnings are marked against. It begins in a quarter whose attainment
 * lies at least 5 points below the median of the up to four quarters before (at least two of them known), and the next known
 * quarter confirms it by lying as low. It ends when attainment is back above that line, or after four quarters: then low is the
 * new usual, and a further fall is an event of its own.
 *
 * @param onset first quarter of lower attainment
 * @param end last quarter that belongs to it
 */
public record Fall(Quarter onset, Quarter end) {

    /** Least fall, as a share of target. */
    public static final double LEAST = 0.05;

    private static final int BEFORE = 4;
    private static final int FEWEST = 2;

    private record Point(Quarter quarter, double attainment) {}

    /**
     * The falls in a history.
     *
     * @param history pictures of consecutive quarters, oldest first
     * @return falls, oldest first; a fall that no later quarter confirms yet is none
     */
    public static List<Fall> in(List<QuarterPicture> history) {
        List<Point> points = history.stream()
                .filter(picture -> picture.attainment().isDefined())
                .map(picture ->
                        new Point(picture.quarter(), picture.attainment().get()))
                .toList();
        List<Fall> falls = new ArrayList<>();
        int at = FEWEST;
        while (at < points.size() - 1) {
            double line = line(points.subList(Math.max(0, at - BEFORE), at));
            int end = end(points, at, line);
            if (end > at) {
                falls.add(new Fall(points.get(at).quarter(), points.get(end).quarter()));
            }
            at = Math.max(end, at) + 1;
        }
        return falls;
    }

    private static double line(List<Point> before) {
        return Median.of(before.stream().mapToDouble(Point::attainment).toArray()) - LEAST;
    }

    /** Index of the last of at most four points in a row that lie on the line or below; one less than {@code from} for none. */
    private static int end(List<Point> points, int from, double line) {
        int end = from - 1;
        while (end + 1 < points.size()
                && end + 1 < from + BEFORE
                && points.get(end + 1).attainment() <= line) {
            end++;
        }
        return end;
    }
}
