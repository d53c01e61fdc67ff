package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows of KPI, Priorities and Survey turned into facts. */
final class ReturnRows {

    private final Scope scope;
    private final Period period;
    private final PeriodWords words;
    private final List<Fact> facts;

    ReturnRows(Scope scope, Period period, List<Fact> facts) {
        this.scope = scope;
        this.period = period;
        this.words = new PeriodWords(scope.register().calendar());
        this.facts = facts;
    }

    void readKpi(TableRow row) {
        Optional<Indicator> indicator = indicator(row);
        boolean inPercent = indicator.filter(found -> found.unit().equals("%")).isPresent();
        Optional<Period> own = row.period("period", words);
        Reading actual = row.reading("actual", inPercent);
        Optional<BigDecimal> numerator = row.decimal("numerator");
        Optional<BigDecimal> denominator = row.decimal("denominator");
        Optional<BigDecimal> target = row.decimal("target", inPercent);
        Optional<ReportedStatus> status = row.choice("status", ReportedStatus.class);
        String comment = row.text("comment");
        if (row.isBroken() || indicator.isEmpty()) {
            return;
        }
        facts.add(new Fact.KpiActual(
                scope.partner(),
                scope.allianceOf(indicator.get().goal()),
                indicator.get().id(),
                own.orElse(period),
                orQuotient(actual, indicator.get(), numerator, denominator),
                numerator,
                denominator,
                target,
                status,
                comment,
                row.origin("actual")));
    }

    /** The indicator of a row; one that is not there is a finding. */
    Optional<Indicator> indicator(TableRow row) {
        String typed = row.text("indicator");
        Optional<Indicator> indicator = scope.findIndicator(typed);
        if (indicator.isEmpty() && !typed.isEmpty()) {
            List<String> keys =
                    scope.register().indicators().stream().map(Indicator::id).toList();
            row.fail(ReturnFinding.INDICATOR_UNKNOWN, "indicator", "hint", hint(typed, keys));
        }
        return indicator;
    }

    private static Reading orQuotient(
            Reading actual, Indicator indicator, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (!(actual instanceof Reading.Blank) || numerator.isEmpty() || denominator.isEmpty()) {
            return actual;
        }
        return indicator
                .quotient(numerator.get(), denominator.get())
                .<Reading>map(Reading.Reported::new)
                .orElse(actual);
    }

    void readPriority(TableRow row) {
        Optional<String> alliance = alliance(row);
        Optional<Goal> goal = goal(row, alliance);
        Optional<BigDecimal> weight = row.decimal("weight", true);
        if (!row.isBroken() && alliance.isPresent() && goal.isPresent() && weight.isPresent()) {
            facts.add(new Fact.PriorityWeight(
                    scope.partner(), alliance.get(), goal.get().id(), period, weight.get(), row.origin("weight")));
        }
    }

    void readResponse(TableRow row) {
        Optional<String> alliance = alliance(row);
        String respondent = row.text("respondent");
        Level level = row.choice("level", Level.class).orElse(Level.UNSTATED);
        List<Answer> answers = new ArrayList<>();
        for (var item : scope.register().items()) {
            String field = ReturnSurvey.field(item.id());
            if (row.hasColumn(field)) {
                answers.add(new Answer(
                        item.id(), row.reading(field, false), row.origin(field).cell()));
            }
        }
        if (!row.isBroken() && alliance.isPresent()) {
            facts.add(new Fact.SurveyResponse(
                    scope.partner(), alliance.get(), period, respondent, level, answers, row.origin("respondent")));
        }
    }

    /** Asks every field before it decides, so that all findings of a row are made; a broken row gives no fact. */
    void add(TableRow row, Function<String, Fact> asking) {
        Optional<String> alliance = alliance(row);
        Fact fact = asking.apply(alliance.orElse(""));
        if (!row.isBroken() && alliance.isPresent()) {
            facts.add(fact);
        }
    }

    /** The goal of a row in an alliance; a goal that is not there is a finding. */
    Optional<Goal> goal(TableRow row, Optional<String> alliance) {
        String typed = row.text("goal");
        Optional<Goal> goal = alliance.flatMap(key -> scope.findGoal(typed, key));
        if (alliance.isPresent() && goal.isEmpty() && !typed.isEmpty()) {
            List<String> keys =
                    scope.listGoals(alliance.get()).stream().map(Goal::id).toList();
            row.fail(ReturnFinding.GOAL_UNKNOWN, "goal", "alliance", alliance.get(), "hint", hint(typed, keys));
        }
        return goal;
    }

    /** The alliance of a row: as written, or the partner's only one. */
    Optional<String> alliance(TableRow row) {
        String typed = row.text("alliance");
        if (typed.isEmpty()) {
            if (scope.alliances().size() == 1) {
                return Optional.of(scope.alliances().getFirst().id());
            }
            row.fail(ReturnFinding.ALLIANCE_NEEDED, "alliance", "candidates", scope.allianceKeys());
            return Optional.empty();
        }
        Optional<Alliance> alliance = scope.findAlliance(typed);
        if (alliance.isEmpty()) {
            row.fail(ReturnFinding.ALLIANCE_UNKNOWN, "alliance", "candidates", scope.allianceKeys());
        } else if (!scope.alliances().contains(alliance.get())) {
            row.fail(ReturnFinding.ALLIANCE_NOT_YOURS, "alliance", "candidates", scope.allianceKeys());
        }
        return alliance.map(Alliance::id);
    }

    private static String hint(String typed, List<String> keys) {
        return Headings.close(typed, keys).map(key -> ", perhaps " + key).orElse("");
    }
}
