package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.submission.Stance;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of Goals, Business case and Lessons turned into facts. */
final class StandpointRows {

    private final ReturnRows rows;
    private final String partner;
    private final Period period;

    StandpointRows(ReturnRows rows, String partner, Period period) {
        this.rows = rows;
        this.partner = partner;
        this.period = period;
    }

    void readView(TableRow row) {
        Optional<String> alliance = rows.alliance(row);
        Optional<Goal> goal = rows.goal(row, alliance);
        Optional<Indicator> indicator = rows.indicator(row);
        boolean inPercent = ReturnRows.isInPercent(indicator);
        Optional<Stance> stance = row.choice("stance", Stance.class);
        Optional<BigDecimal> target = row.decimal("ownTarget", inPercent);
        Optional<LocalDate> due = row.date("ownDue");
        String definition = row.text("definition");
        checkGoal(row, goal, indicator);
        rows.add(
                row,
                new Standpoint.GoalView(
                        partner,
                        alliance.orElse(""),
                        period,
                        goal.map(Goal::id).orElse(""),
                        indicator.map(Indicator::id).orElse(""),
                        stance,
                        target,
                        due,
                        definition,
                        row.origin("goal")));
    }

    private static void checkGoal(TableRow row, Optional<Goal> goal, Optional<Indicator> indicator) {
        if (goal.isPresent()
                && indicator
                        .filter(found -> !found.goal().equals(goal.get().id()))
                        .isPresent()) {
            row.fail(
                    ReturnFinding.INDICATOR_OF_OTHER_GOAL,
                    "indicator",
                    "goal",
                    goal.get().id());
        }
    }

    void readCase(TableRow row) {
        rows.add(
                row,
                alliance -> new Standpoint.BusinessCase(
                        partner,
                        alliance,
                        period,
                        row.text("benefit"),
                        row.decimal("planned").orElse(BigDecimal.ZERO),
                        row.decimal("reached").orElse(BigDecimal.ZERO),
                        row.decimal("total").orElse(BigDecimal.ZERO),
                        row.decimal("low"),
                        row.decimal("high"),
                        row.origin("benefit")));
    }

    void readLesson(TableRow row) {
        rows.add(
                row,
                alliance -> new Standpoint.Lesson(
                        partner,
                        alliance,
                        period,
                        row.text("id"),
                        row.text("what"),
                        row.date("raised").orElse(LocalDate.EPOCH),
                        row.date("adopted"),
                        row.yesNo("repeated"),
                        row.origin("id")));
    }
}
