package dev.plumbline.pack.language;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.writing.Isolate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a language writes numbers, dates and names, after its own rules and never those of the machine. Rounding never
 * crosses a threshold: what is not met never prints as met.
 *
 * @param texts texts with keys {@code language.…}
 */
public record Custom(Map<String, String> texts) {

    private static final int MOST_DECIMALS = 4;
    private static final int BRIEF = 3;
    private static final int GROUP = 3;
    private static final Pattern ZERO = Pattern.compile("[^1-9]*");

    /** Keeps what belongs to the custom. */
    public Custom {
        texts = Map.copyOf(texts);
    }

    String rule(String name) {
        return texts.getOrDefault("language." + name, "");
    }

    private List<String> list(String name) {
        return List.of(rule(name).split("\\|", -1));
    }

    /**
     * A quarter.
     *
     * @param quarter the quarter
     * @return such as {@code Quarter 3, 2026}
     */
    public String quarter(Quarter quarter) {
        return rule("quarter")
                .replace("{number}", Integer.toString(quarter.number()))
                .replace("{year}", Integer.toString(quarter.year()));
    }

    /**
     * A quarter in short.
     *
     * @param quarter the quarter
     * @return such as {@code Q3 26}
     */
    public String shortly(Quarter quarter) {
        return rule("quarter-short")
                .replace("{number}", Integer.toString(quarter.number()))
                .replace("{year}", String.format(Locale.ROOT, "%02d", quarter.year() % 100));
    }

    /**
     * A period in short.
     *
     * @param period the period
     * @param calendar tells the fiscal quarter in which a period ends
     * @return such as {@code Q3 26} for a quarter, {@code Jul 26} for a month, {@code to Jun 26} for a year
     */
    public String shortly(Period period, Function<Period, Quarter> calendar) {
        return switch (period.months()) {
            case 1 -> month(period.first());
            case 3 -> shortly(calendar.apply(period));
            default -> rule("until").replace("{month}", month(period.last()));
        };
    }

    private String month(YearMonth month) {
        return rule("month")
                .replace("{month}", list("months-short").get(month.getMonthValue() - 1))
                .replace("{year}", String.format(Locale.ROOT, "%02d", month.getYear() % 100));
    }

    /**
     * A day.
     *
     * @param instant an instant within it, in UTC
     * @return such as {@code 20 October 2026}
     */
    public String day(Instant instant) {
        return day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as {@code 20 October 2026}
     */
    public String day(LocalDate day) {
        return rule("day")
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", list("months").get(day.getMonthValue() - 1))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    /**
     * A ratio as whole percent; what lies below 1 never prints as 100 %.
     *
     * @param ratio the ratio, 1.0 for 100 %
     * @return such as {@code 94 %}
     */
    public String percent(double ratio) {
        BigDecimal percent = BigDecimal.valueOf(ratio).movePointRight(2);
        BigDecimal rounded = percent.setScale(0, RoundingMode.HALF_UP);
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (percent.compareTo(hundred) < 0 && rounded.compareTo(hundred) >= 0) {
            rounded = percent.setScale(1, RoundingMode.DOWN);
        }
        return rule("percent").replace("{number}", number(rounded));
    }

    /**
     * Points of a scale, one decimal.
     *
     * @param points the points
     * @return such as {@code 1.1}
     */
    public String points(double points) {
        return number(rounded(points, 1));
    }

    /**
     * A count or a whole score.
     *
     * @param value the value
     * @return the rounded value, thousands apart
     */
    public String whole(double value) {
        return number(rounded(value, 0));
    }

    /**
     * A count.
     *
     * @param count the count
     * @return the count, thousands apart
     */
    public String whole(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /**
     * A number with its sign, also when it is above 0; what rounds to 0 has none.
     *
     * @param value the value
     * @param print how it is printed
     * @return such as {@code +12}
     */
    public String signed(double value, Function<Double, String> print) {
        String printed = print.apply(value);
        return value > 0 && !ZERO.matcher(printed).matches() ? "+" + printed : printed;
    }

    /**
     * A variance in percent with its sign; one that is not 0 is not printed as 0 as long as two decimals show it.
     *
     * @param ratio the variance, 1.0 is 100 %
     * @return such as {@code −0.2 %}
     */
    public String variance(double ratio) {
        String whole = signed(ratio, this::percent);
        if (!ZERO.matcher(whole).matches() || ratio == 0) {
            return whole;
        }
        int decimals = Math.abs(ratio) < 0.0005 ? 2 : 1;
        return signed(ratio, value -> rule("percent").replace("{number}", number(rounded(value * 100, decimals))));
    }

    /**
     * An actual in its indicator's decimals, with more where rounding would make it look like the target it is not.
     *
     * @param indicator the indicator
     * @param actual the actual
     * @param target its target, if any
     * @return the printed actual
     */
    public String actual(Indicator indicator, double actual, OptionalDouble target) {
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
    public String value(Indicator indicator, double value) {
        return number(rounded(value, indicator.decimals()));
    }

    /**
     * A value in a chart: three significant digits, no more decimals than its indicator has. The full value stands in the data.
     *
     * @param indicator the indicator
     * @param value the value
     * @return such as {@code 96.3} or {@code 758,000,000}
     */
    public String brief(Indicator indicator, double value) {
        BigDecimal whole = rounded(value, indicator.decimals());
        BigDecimal brief =
                whole.precision() > BRIEF ? whole.round(new MathContext(BRIEF, RoundingMode.HALF_UP)) : whole;
        return number(brief.setScale(Math.max(brief.scale(), 0), RoundingMode.UNNECESSARY));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, rule("group"));
        }
        if (point >= 0) {
            text.append(rule("decimal")).append(plain, point + 1, plain.length());
        }
        return value.signum() < 0 ? rule("minus") + text : text.toString();
    }

    /**
     * A name as the one something belongs to.
     *
     * @param name the name
     * @return such as {@code Helios’} or {@code von Helios}
     */
    public String of(String name) {
        boolean hissing = name.endsWith("s") && texts.containsKey("language.genitive-s");
        return rule(hissing ? "genitive-s" : "genitive").replace("{name}", Isolate.around(name));
    }

    /**
     * A term within a sentence: with a small letter where the language writes nouns small and it is no abbreviation.
     *
     * @param term the term, as a heading
     * @return such as {@code trust}
     */
    public String within(String term) {
        boolean kept = term.length() < 2
                || Character.isUpperCase(term.charAt(1))
                || rule("nouns").equals("capital");
        return kept ? term : term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1);
    }

    /**
     * Names one after the other.
     *
     * @param names the names
     * @return such as {@code Trust, Strategy}
     */
    public String list(List<String> names) {
        return names.stream().map(Isolate::around).collect(Collectors.joining(rule("comma") + " "));
    }

    /**
     * The form of a word that goes with a number.
     *
     * @param number the number
     * @param forms the forms, in the order of the language's rule
     * @return the form
     */
    String plural(long number, List<String> forms) {
        return forms.get(Math.min(PluralRule.parse(rule("plural")).form(number), forms.size() - 1));
    }
}
