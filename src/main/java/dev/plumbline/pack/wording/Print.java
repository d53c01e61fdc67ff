package dev.plumbline.pack.wording;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Rounding and forms of numbers and dates. Rounding never crosses a threshold: what is not met never prints as met. */
public final class Print {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final int MOST_DECIMALS = 4;

    private Print() {}

    /**
     * {@code Quarter 3, 2026}.
     *
     * @param quarter the quarter
     * @return the words
     */
    public static String quarter(Quarter quarter) {
        return "Quarter " + quarter.number() + ", " + quarter.year();
    }

    /**
     * {@code Q3 26}.
     *
     * @param quarter the quarter
     * @return the short form
     */
    public static String shortly(Quarter quarter) {
        return "Q%d %02d".formatted(quarter.number(), quarter.year() % 100);
    }

    /**
     * {@code Q3 26} for a quarter, {@code Jul 26} for a month, {@code to Jun 26} for a year.
     *
     * @param period the period
     * @param calendar tells the fiscal quarter in which a period ends
     * @return the short form
     */
    public static String shortly(Period period, java.util.function.Function<Period, Quarter> calendar) {
        return switch (period.months()) {
            case 1 -> period.first().format(MONTH);
            case 3 -> shortly(calendar.apply(period));
            default -> "to " + period.last().format(MONTH);
        };
    }

    /**
     * {@code 20 October 2026}, in UTC.
     *
     * @param instant the instant
     * @return the day
     */
    public static String day(Instant instant) {
        return day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * {@code 20 October 2026}.
     *
     * @param day the day
     * @return the day in words
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A ratio as whole percent; what lies below 1 never prints as 100 %.
     *
     * @param ratio the ratio, 1.0 for 100 %
     * @return such as {@code 94 %}
     */
    public static String percent(double ratio) {
        BigDecimal percent = BigDecimal.valueOf(ratio).movePointRight(2);
        BigDecimal rounded = percent.setScale(0, RoundingMode.HALF_UP);
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (percent.compareTo(hundred) < 0 && rounded.compareTo(hundred) >= 0) {
            rounded = percent.setScale(1, RoundingMode.DOWN);
        }
        return number(rounded) + " %";
    }

    /**
     * Points of a scale, one decimal.
     *
     * @param points the points
     * @return such as {@code 1.1}
     */
    public static String points(double points) {
        return number(BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP));
    }

    /**
     * A count or a whole score.
     *
     * @param value the value
     * @return the rounded value
     */
    public static String whole(double value) {
        return number(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    }

    /**
     * A count.
     *
     * @param value the value
     * @return the value with thousands separated
     */
    public static String whole(long value) {
        return number(BigDecimal.valueOf(value));
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
        int decimals = indicator.decimals();
        if (target.isPresent() && actual != target.getAsDouble()) {
            while (decimals < MOST_DECIMALS
                    && rounded(actual, decimals).compareTo(rounded(target.getAsDouble(), decimals)) == 0) {
                decimals++;
            }
        }
        return number(rounded(actual, decimals));
    }

    /**
     * A target or limit in its indicator's decimals.
     *
     * @param indicator the indicator
     * @param value the value
     * @return the printed value
     */
    public static String value(Indicator indicator, double value) {
        return number(rounded(value, indicator.decimals()));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String number(BigDecimal value) {
        String digits = "#,##0" + (value.scale() > 0 ? "." + "0".repeat(value.scale()) : "");
        String text = new DecimalFormat(digits, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value.abs());
        return value.signum() < 0 ? "\u2212" + text : text;
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
        return name.endsWith("s") ? name + "’" : name + "’s";
    }
}
