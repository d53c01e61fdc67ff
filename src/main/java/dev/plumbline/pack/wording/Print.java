package dev.plumbline.pack.wording;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.language.Custom;
import java.time.Instant;
import java.time.LocalDate;

/** Numbers and dates in English, for pages that do not ask their setting for its language yet. */
public final class Print {

    private static final Custom ENGLISH = BuiltIn.english().custom();

    private Print() {}

    /**
     * {@code Quarter 3, 2026}.
     *
     * @param quarter the quarter
     * @return the words
     */
    public static String quarter(Quarter quarter) {
        return ENGLISH.quarter(quarter);
    }

    /**
     * {@code Q3 26}.
     *
     * @param quarter the quarter
     * @return the short form
     */
    public static String shortly(Quarter quarter) {
        return ENGLISH.shortly(quarter);
    }

    /**
     * {@code Q3 26} for a quarter, {@code Jul 26} for a month, {@code to Jun 26} for a year.
     *
     * @param period the period
     * @param calendar tells the fiscal quarter in which a period ends
     * @return the short form
     */
    public static String shortly(Period period, java.util.function.Function<Period, Quarter> calendar) {
        return ENGLISH.shortly(period, calendar);
    }

    /**
     * {@code 20 October 2026}, in UTC.
     *
     * @param instant the instant
     * @return the day
     */
    public static String day(Instant instant) {
        return ENGLISH.day(instant);
    }

    /**
     * {@code 20 October 2026}.
     *
     * @param day the day
     * @return the day in words
     */
    public static String day(LocalDate day) {
        return ENGLISH.day(day);
    }

    /**
     * A ratio as whole percent; what lies below 1 never prints as 100 %.
     *
     * @param ratio the ratio, 1.0 for 100 %
     * @return such as {@code 94 %}
     */
    public static String percent(double ratio) {
        return ENGLISH.percent(ratio);
    }

    /**
     * Points of a scale, one decimal.
     *
     * @param points the points
     * @return such as {@code 1.1}
     */
    public static String points(double points) {
        return ENGLISH.points(points);
    }

    /**
     * A count or a whole score.
     *
     * @param value the value
     * @return the rounded value
     */
    public static String whole(double value) {
        return ENGLISH.whole(value);
    }

    /**
     * A count.
     *
     * @param value the value
     * @return the value with thousands separated
     */
    public static String whole(long value) {
        return ENGLISH.whole(value);
    }

    /**
     * An actual in its indicator's decimals, with more where rounding would make it look like the target it is not.
     *
     * @param indicator the indicator
     * @param actual the actual
     * @param target its target, if any
     * @return the printed actual
     */
    public static String actual(Indicator indicator, double actual, java.util.OptionalDouble target) {
        return ENGLISH.actual(indicator, actual, target);
    }

    /**
     * A target or limit in its indicator's decimals.
     *
     * @param indicator the indicator
     * @param value the value
     * @return the printed value
     */
    public static String value(Indicator indicator, double value) {
        return ENGLISH.value(indicator, value);
    }

    /**
     * {@code 1 meeting}, {@code 3 meetings}.
     *
     * @param count how many
     * @param one word for one
     * @param many word for more, and for none
     * @return count and word
     */
    public static String count(double count, String one, String many) {
        return whole(count) + " " + (Math.round(count) == 1 ? one : many);
    }

    /**
     * A name with its genitive: {@code Helios’}, {@code Northwind’s}.
     *
     * @param name the name
     * @return the genitive
     */
    public static String of(String name) {
        return ENGLISH.of(name);
    }
}
