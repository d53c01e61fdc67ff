package dev.plumbline.submission;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A fact about what a side wants, expects and has learned. */
public sealed interface Standpoint extends Fact {

    /**
     * What it is about, unique within its kind, partner, alliance and period.
     *
     * @return a key or name
     */
    String subject();

    /**
     * A goal, or one of its indicators, as a side sees it.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param goal key of the goal
     * @param indicator key of the indicator; empty for the goal as a whole
     * @param stance how the side stands to it, if said
     * @param target the target the side works towards, if it tells its own
     * @param due by when it wants it, if it tells its own date
     * @param definition how it counts it, in its own words; may be empty
     * @param origin the row
     */
    record GoalView(
            String partner,
            String alliance,
            Period period,
            String goal,
            String indicator,
            Optional<Stance> stance,
            Optional<BigDecimal> target,
            Optional<LocalDate> due,
            String definition,
            Origin origin)
            implements Standpoint {

        @Override
        public FactKind kind() {
            return FactKind.GOAL_VIEW;
        }

        @Override
        public String subject() {
            return indicator.isEmpty() ? goal : indicator;
        }
    }

    /**
     * A benefit against the business case.
     *
     * @param partner who reports and is to have it
     * @param alliance the alliance
     * @param period the quarter
     * @param benefit what, with its unit, such as {@code Savings (EUR k)}
     * @param planned what the case has up to the end of the quarter
     * @param actual what there is up to the end of the quarter
     * @param total what the case has in all
     * @param low lowest total the side now expects, if it tells
     * @param high highest total the side now expects, if it tells
     * @param origin the row
     */
    record BusinessCase(
            String partner,
            String alliance,
            Period period,
            String benefit,
            BigDecimal planned,
            BigDecimal actual,
            BigDecimal total,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Origin origin)
            implements Standpoint {

        @Override
        public FactKind kind() {
            return FactKind.BUSINESS_CASE;
        }

        @Override
        public String subject() {
            return benefit;
        }
    }

    /**
     * Something a side has learned.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param id key within the alliance
     * @param what the lesson
     * @param raised when it was raised
     * @param adopted since when work is done that way; empty while it is not
     * @param repeated whether what it warns of happened again, if said
     * @param origin the row
     */
    record Lesson(
            String partner,
            String alliance,
            Period period,
            String id,
            String what,
            LocalDate raised,
            Optional<LocalDate> adopted,
            Optional<Boolean> repeated,
            Origin origin)
            implements Standpoint {

        @Override
        public FactKind kind() {
            return FactKind.LESSON;
        }

        @Override
        public String subject() {
            return id;
        }
    }
}
