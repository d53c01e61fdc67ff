package dev.plumbline.submission;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something a file says, with the cell that says it. */
public sealed interface Fact
        permits Fact.KpiActual,
                Fact.PriorityWeight,
                Fact.SurveyResponse,
                Fact.SurveyTally,
                Fact.Meeting,
                Fact.Risk,
                Commitment,
                Standpoint {

    /**
     * Key of the partner for whom it speaks.
     *
     * @return the partner
     */
    String partner();

    /**
     * Key of the alliance it is about; for an indicator the alliance of its goal.
     *
     * @return the alliance
     */
    String alliance();

    /**
     * The months it is about.
     *
     * @return the period
     */
    Period period();

    /**
     * The cell it came from; for a row of several cells the first one used, or the range.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * The section it belongs to.
     *
     * @return the kind
     */
    FactKind kind();

    /**
     * An actual of an indicator.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param indicator key of the indicator
     * @param period the months it covers
     * @param actual the actual; for a ratio with numerator and denominator their quotient
     * @param numerator numerator of a ratio, if given
     * @param denominator denominator of a ratio, if given
     * @param target the target as the partner writes it, if given
     * @param status the color the partner gives, if given
     * @param comment the partner's words; may be empty
     * @param origin the cell of the actual
     */
    record KpiActual(
            String partner,
            String alliance,
            String indicator,
            Period period,
            Reading actual,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> target,
            Optional<ReportedStatus> status,
            String comment,
            Origin origin)
            implements Fact {

        @Override
        public FactKind kind() {
            return FactKind.KPI;
        }

        /**
         * The actuals among facts.
         *
         * @param facts facts of any kind
         * @return actuals in their order
         */
        public static List<KpiActual> listOf(List<Fact> facts) {
            return facts.stream()
                    .filter(KpiActual.class::isInstance)
                    .map(KpiActual.class::cast)
                    .toList();
        }
    }

    /**
     * How much of the effort a partner wants on a goal.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param goal key of the goal
     * @param period the quarter
     * @param weight percent, 0 to 100
     * @param origin the cell of the weight
     */
    record PriorityWeight(String partner, String alliance, String goal, Period period, BigDecimal weight, Origin origin)
            implements Fact {

        @Override
        public FactKind kind() {
            return FactKind.PRIORITY;
        }
    }

    /**
     * All answers of one respondent about one alliance.
     *
     * @param partner the respondent's organization
     * @param alliance the alliance
     * @param period the quarter
     * @param respondent a code without a name, unique within partner, alliance and period
     * @param level where the respondent stands
     * @param answers the answers in the order of the sheet
     * @param origin the row
     */
    record SurveyResponse(
            String partner,
            String alliance,
            Period period,
            String respondent,
            Level level,
            List<Answer> answers,
            Origin origin)
            implements Fact {

        /** Copies the list. */
        public SurveyResponse {
            answers = List.copyOf(answers);
        }

        @Override
        public FactKind kind() {
            return FactKind.SURVEY;
        }
    }

    /**
     * How a group answered one item, as published: without respondents.
     *
     * @param partner the group's organization
     * @param alliance the alliance
     * @param period the months of the survey
     * @param level where the group stands
     * @param item key of the item
     * @param respondents how many answered, if given
     * @param shares share or count of each answer from the lowest to the highest; need not add up to 1
     * @param origin the row's cells
     */
    record SurveyTally(
            String partner,
            String alliance,
            Period period,
            Level level,
            String item,
            Optional<Integer> respondents,
            List<BigDecimal> shares,
            Origin origin)
            implements Fact {

        /** Copies the list. */
        public SurveyTally {
            shares = List.copyOf(shares);
        }

        @Override
        public FactKind kind() {
            return FactKind.SURVEY_TALLY;
        }
    }

    /**
     * A meeting of the alliance.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param name what meeting, such as {@code Steering committee}
     * @param planned planned date
     * @param held date held; empty when it was not
     * @param sponsorAttended whether the reporting side's executive sponsor came; empty when not said
     * @param attended people of the reporting side who came, if said
     * @param decisionsMade decisions made, if said
     * @param decisionsWaiting decisions still waiting at this level, if said
     * @param conduct how it was run
     * @param origin the row
     */
    record Meeting(
            String partner,
            String alliance,
            Period period,
            String name,
            LocalDate planned,
            Optional<LocalDate> held,
            Optional<Boolean> sponsorAttended,
            Optional<Integer> attended,
            Optional<Integer> decisionsMade,
            Optional<Integer> decisionsWaiting,
            Optional<MeetingConduct> conduct,
            Origin origin)
            implements Fact {

        /**
         * A meeting of which nothing is told of how it was run.
         *
         * @param partner who reports
         * @param alliance the alliance
         * @param period the quarter
         * @param name what meeting
         * @param planned planned date
         * @param held date held; empty when it was not
         * @param sponsorAttended whether the reporting side's executive sponsor came; empty when not said
         * @param attended people of the reporting side who came, if said
         * @param decisionsMade decisions made, if said
         * @param decisionsWaiting decisions still waiting at this level, if said
         * @param origin the row
         */
        public Meeting(
                String partner,
                String alliance,
                Period period,
                String name,
                LocalDate planned,
                Optional<LocalDate> held,
                Optional<Boolean> sponsorAttended,
                Optional<Integer> attended,
                Optional<Integer> decisionsMade,
                Optional<Integer> decisionsWaiting,
                Origin origin) {
            this(
                    partner,
                    alliance,
                    period,
                    name,
                    planned,
                    held,
                    sponsorAttended,
                    attended,
                    decisionsMade,
                    decisionsWaiting,
                    Optional.empty(),
                    origin);
        }

        @Override
        public FactKind kind() {
            return FactKind.MEETING;
        }
    }

    /**
     * A risk as a side sees it.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param id key within the alliance
     * @param what what may happen
     * @param likelihood 1 (rare) to 5 (almost certain)
     * @param impact 1 (small) to 5 (severe)
     * @param raised when it was raised, if said
     * @param owner who watches it; may be empty
     * @param origin the row
     */
    record Risk(
            String partner,
            String alliance,
            Period period,
            String id,
            String what,
            int likelihood,
            int impact,
            Optional<LocalDate> raised,
            String owner,
            Origin origin)
            implements Fact {

        @Override
        public FactKind kind() {
            return FactKind.RISK;
        }
    }
}
