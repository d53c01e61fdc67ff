package dev.plumbline.submission;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A fact about what a side promised and whether it kept it. */
public sealed interface Commitment extends Fact {

    /**
     * Something a side promised to do.
     *
     * @param partner who reports and owes it
     * @param alliance the alliance
     * @param period the quarter
     * @param id key within the alliance
     * @param what what is to be done
     * @param owner who does it; may be empty
     * @param due when it is due
     * @param done when it was done; empty while open
     * @param origin the row
     */
    record Action(
            String partner,
            String alliance,
            Period period,
            String id,
            String what,
            String owner,
            LocalDate due,
            Optional<LocalDate> done,
            Origin origin)
            implements Commitment {

        @Override
        public FactKind kind() {
            return FactKind.ACTION;
        }
    }

    /**
     * What a side committed and what it gave.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param resource what: such as {@code People (FTE)} or {@code Money (EUR k)}
     * @param committed agreed for the quarter
     * @param actual given
     * @param outsideGoals how much of the actual went to work outside the shared goals, if said
     * @param openPosts posts not filled, if said
     * @param oldestOpenDays days the oldest of them is open, if said
     * @param origin the row
     */
    record Resource(
            String partner,
            String alliance,
            Period period,
            String resource,
            BigDecimal committed,
            BigDecimal actual,
            Optional<BigDecimal> outsideGoals,
            Optional<Integer> openPosts,
            Optional<Integer> oldestOpenDays,
            Origin origin)
            implements Commitment {

        @Override
        public FactKind kind() {
            return FactKind.RESOURCE;
        }
    }

    /**
     * A clause or obligation of the agreement.
     *
     * @param partner who reports
     * @param alliance the alliance
     * @param period the quarter
     * @param clause what it is, such as {@code Exit terms}
     * @param inPlace whether it is in place
     * @param review next review, if set
     * @param owner who looks after it; may be empty
     * @param block the building block it is evidence for, if said
     * @param reviewed when it was last reviewed, if said
     * @param notice last day on which notice can be given, if there is one
     * @param origin the row
     */
    record Obligation(
            String partner,
            String alliance,
            Period period,
            String clause,
            boolean inPlace,
            Optional<LocalDate> review,
            String owner,
            Optional<BuildingBlock> block,
            Optional<LocalDate> reviewed,
            Optional<LocalDate> notice,
            Origin origin)
            implements Commitment {

        /**
         * A clause of which no more is told.
         *
         * @param partner who reports
         * @param alliance the alliance
         * @param period the quarter
         * @param clause what it is
         * @param inPlace whether it is in place
         * @param review next review, if set
         * @param owner who looks after it; may be empty
         * @param origin the row
         */
        public Obligation(
                String partner,
                String alliance,
                Period period,
                String clause,
                boolean inPlace,
                Optional<LocalDate> review,
                String owner,
                Origin origin) {
            this(
                    partner,
                    alliance,
                    period,
                    clause,
                    inPlace,
                    review,
                    owner,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    origin);
        }

        @Override
        public FactKind kind() {
            return FactKind.OBLIGATION;
        }
    }
}
