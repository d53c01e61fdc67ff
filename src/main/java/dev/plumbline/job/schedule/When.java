package dev.plumbline.job.schedule;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** A rule that says when a job is due, as people write it. */
public sealed interface When {

    /** What can be written, for messages. */
    String FORMS =
            "'quarter-end + 10 business days at 07:00', 'quarter-end + 14 days at 07:00', 'every business day at 07:00',"
                    + " 'every day at 07:00' or 'cron 0 7 * * MON-FRI'";

    /**
     * Some days after the end of each fiscal quarter.
     *
     * @param days how many, 1 to 80; of business days 1 to 50
     * @param business whether only business days count
     * @param at time of day
     */
    record QuarterEnd(int days, boolean business, LocalTime at) implements When {}

    /**
     * Each day.
     *
     * @param business whether only business days count
     * @param at time of day
     */
    record EachDay(boolean business, LocalTime at) implements When {}

    /**
     * Times as cron describes them.
     *
     * @param expression the expression
     */
    record Cron(CronExpression expression) implements When {}

    /**
     * Reads a rule.
     *
     * @param text the words
     * @return the rule, or empty when they are none
     */
    static Optional<When> tryParse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.startsWith("cron ") ? Words.cron(plain.substring(5)) : Words.days(plain);
    }

    /** How rules are written. */
    final class Words {

        private static final String TIME = " at ([01]\\d|2[0-3]):([0-5]\\d)";
        private static final Pattern QUARTER_END =
                Pattern.compile("quarter-end ?\\+ ?(\\d{1,2}) (business )?days?" + TIME);
        private static final Pattern EACH_DAY = Pattern.compile("every (business )?day" + TIME);
        private static final int MOST_DAYS = 80;
        private static final int MOST_BUSINESS_DAYS = 50;
        private static final int FIELDS_OF_CRONTAB = 5;

        private Words() {}

        private static Optional<When> days(String text) {
            Matcher each = EACH_DAY.matcher(text);
            if (each.matches()) {
                return Optional.of(new EachDay(each.group(1) != null, time(each, 2)));
            }
            Matcher end = QUARTER_END.matcher(text);
            if (!end.matches()) {
                return Optional.empty();
            }
            int days = Integer.parseInt(end.group(1));
            boolean business = end.group(2) != null;
            return days < 1 || days > (business ? MOST_BUSINESS_DAYS : MOST_DAYS)
                    ? Optional.empty()
                    : Optional.of(new QuarterEnd(days, business, time(end, 3)));
        }

        private static LocalTime time(Matcher matcher, int group) {
            return LocalTime.of(Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1)));
        }

        /** Five fields are those of a crontab: on the full minute. */
        private static Optional<When> cron(String text) {
            String fields = text.split(" ", -1).length == FIELDS_OF_CRONTAB ? "0 " + text : text;
            return CronExpression.isValidExpression(fields)
                    ? Optional.of(new Cron(CronExpression.parse(fields)))
                    : Optional.empty();
        }
    }
}
