package dev.plumbline.corpus;

import dev.plumbline.calendar.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure as a plain reading of a table knows it.
 *
 * @param what the measure and what it is about, such as {@code actual mmr-114} or {@code theme-mean canada ST24Q01}
 * @param period the months it is about
 * @param value its value
 */
public record Known(String what, Period period, double value) {

    /** Fewer answers than these are not shown. */
    private static final int SMALLEST_GROUP = 5;

    /**
     * An actual.
     *
     * @param indicator key of the indicator
     * @param period the months
     * @param value its value
     * @return the figure
     */
    public static Known actual(String indicator, Period period, double value) {
        return new Known("actual " + indicator, period, value);
    }

    /**
     * A target.
     *
     * @param indicator key of the indicator
     * @param period the months
     * @param value its value
     * @return the figure
     */
    public static Known target(String indicator, Period period, double value) {
        return new Known("target " + indicator, period, value);
    }

    /**
     * The mean of answers to one theme, and how many there are.
     *
     * @param about partner and theme, such as {@code canada ST24Q01}
     * @param period the months
     * @param answers the answers
     * @return two figures; none when the answers are too few to be shown
     */
    public static Stream<Known> mean(String about, Period period, List<Double> answers) {
        return mean(
                about,
                period,
                answers.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                answers.size());
    }

    /**
     * A mean over some people.
     *
     * @param about partner and theme
     * @param period the months
     * @param mean the mean
     * @param n how many people
     * @return two figures; none when the people are too few to be shown
     */
    public static Stream<Known> mean(String about, Period period, double mean, double n) {
        return n < SMALLEST_GROUP
                ? Stream.of()
                : Stream.of(
                        new Known("theme-mean " + about, period, mean),
                        new Known("n of theme-mean " + about, period, n));
    }
}
