package dev.plumbline.bench.warning.truth;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Commitment.Action;
import dev.plumbline.submission.Commitment.Obligation;
import dev.plumbline.submission.Commitment.Resource;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Fact.Meeting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sides do: meetings, actions, resources, clauses. */
final class Conducts {

    private static final Origin ORIGIN = new Origin("invented", "Conduct", "", "");
    private static final int MEETINGS = 2;
    private static final int ACTIONS = 5;
    private static final int CLAUSES = 4;

    private final Signs signs;

    Conducts(Signs signs) {
        this.signs = signs;
    }

    /** Both sides tell of the same meetings: a meeting falls out for both. */
    List<Fact> meetings(int side, int quarter) {
        double less = 0.35 * Math.max(signs.size(Sign.MEETINGS, 0, quarter), signs.size(Sign.MEETINGS, 1, quarter));
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < MEETINGS; number++) {
            LocalDate planned = Agreed.period(quarter).first().atDay(20).plusDays(40L * number);
            boolean held = signs.dice().hits(0.95 - less, "held", quarter, number);
            double comes = 0.9 - 0.5 * signs.size(Sign.SPONSOR, side, quarter);
            boolean came = signs.dice().hits(comes, "came", side, quarter, number);
            double expected = 1 + 3 * signs.size(Sign.DECISIONS, side, quarter);
            facts.add(new Meeting(
                    Agreed.PARTNERS.get(side),
                    Agreed.ALLIANCE,
                    Agreed.period(quarter),
                    "Steering committee",
                    planned,
                    held ? Optional.of(planned) : Optional.empty(),
                    held ? Optional.of(came) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(poisson(expected, "waiting", side, quarter)),
                    ORIGIN));
        }
        return facts;
    }

    /** Actions due in the quarter, and earlier ones that were still open when it began. */
    List<Fact> actions(int side, int quarter) {
        List<Fact> facts = new ArrayList<>();
        for (int due = Math.max(0, quarter - 2); due <= quarter; due++) {
            for (int number = 0; number < ACTIONS; number++) {
                int late = late(side, due, number);
                if (due == quarter || due + late >= quarter) {
                    facts.add(action(side, quarter, due, number, late));
                }
            }
        }
        return facts;
    }

    /** Quarters after the due one in which an action is done; the third time nobody asks any more. */
    private int late(int side, int due, int number) {
        double onTime = 0.85 - 0.25 * signs.size(Sign.ACTIONS, side, due);
        if (signs.dice().hits(onTime, "on time", side, due, number)) {
            return 0;
        }
        return signs.dice().hits(0.8, "soon", side, due, number) ? 1 : 2;
    }

    private static Action action(int side, int quarter, int due, int number, int late) {
        LocalDate dueOn = Agreed.period(due).first().atDay(15).plusDays(12L * number);
        LocalDate doneOn = late == 0
                ? dueOn.minusDays(2)
                : Agreed.period(due + late).first().atDay(20);
        boolean done = due + late <= quarter;
        return new Action(
                Agreed.PARTNERS.get(side),
                Agreed.ALLIANCE,
                Agreed.period(quarter),
                "A-" + due + "-" + number,
                "An action",
                "",
                dueOn,
                done ? Optional.of(doneOn) : Optional.empty(),
                ORIGIN);
    }

    List<Fact> resources(int side, int quarter) {
        double outside = Math.max(
                0,
                0.06
                        + signs.dice().normal(0.03, "outside", side)
                        + signs.wander(0.015, "effort", side)[quarter]
                        + 0.14 * signs.size(Sign.OUTSIDE, side, quarter));
        int posts = (signs.dice().hits(0.3, "post", side, quarter) ? 1 : 0)
                + (int) Math.round(2 * signs.size(Sign.POSTS, side, quarter));
        int days = posts == 0 ? 0 : signs.dice().whole(5, 90, "days", side, quarter) + older(side, quarter);
        return List.of(
                resource("People (FTE)", 10, side, quarter, outside, Optional.of(posts), Optional.of(days)),
                resource("Money (EUR k)", 500, side, quarter, outside, Optional.empty(), Optional.empty()));
    }

    private int older(int side, int quarter) {
        int quarters = 0;
        while (quarter - quarters > 0 && signs.size(Sign.POSTS, side, quarter - quarters - 1) > 0) {
            quarters++;
        }
        return signs.size(Sign.POSTS, side, quarter) > 0 ? 75 * quarters : 0;
    }

    private Resource resource(
            String what,
            int committed,
            int side,
            int quarter,
            double outside,
            Optional<Integer> posts,
            Optional<Integer> days) {
        double given = 1
                + signs.dice().normal(0.04 * signs.assumptions().noise(), "given", what, side, quarter)
                - 0.18 * signs.size(Sign.RESOURCES, side, quarter);
        double actual = committed * Math.max(0, given);
        return new Resource(
                Agreed.PARTNERS.get(side),
                Agreed.ALLIANCE,
                Agreed.period(quarter),
                what,
                BigDecimal.valueOf(committed),
                decimal(actual),
                Optional.of(decimal(actual * outside)),
                posts,
                days,
                ORIGIN);
    }

    List<Fact> clauses(int side, int quarter) {
        Period period = Agreed.period(quarter);
        int overdue = (int) Math.round(signs.size(Sign.CLAUSES, side, quarter));
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < CLAUSES; number++) {
            boolean passed = number < overdue || signs.dice().hits(0.02, "review", side, quarter, number);
            facts.add(new Obligation(
                    Agreed.PARTNERS.get(side),
                    Agreed.ALLIANCE,
                    period,
                    "Clause " + number,
                    true,
                    Optional.of(
                            passed ? period.end().minusDays(20) : period.end().plusMonths(5)),
                    "",
                    ORIGIN));
        }
        return facts;
    }

    private int poisson(double mean, Object... name) {
        double left = signs.dice().of(name).nextDouble();
        double probability = Math.exp(-mean);
        int count = 0;
        while (left > probability && count < 30) {
            left -= probability;
            count++;
            probability *= mean / count;
        }
        return count;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
