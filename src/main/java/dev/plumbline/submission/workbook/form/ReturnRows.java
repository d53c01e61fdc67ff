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
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of KPI, Priorities and Survey turned into facts. Every field is asked before a row is judged, so that all findings of
 * a row are made; of a broken one the rules see what could be read.
 */
final class ReturnRows {

    private final Scope scope;
    private final Period period;
    private final PeriodWords words;
    private final List<Submission.Row> said;

    ReturnRows(Scope scope, Period period, List<Submission.Row> said) {
        this.scope = scope;
        this.period = period;
        this.words = new PeriodWords(scope.register().calendar());
        this.said = said;
    }

    void readKpi(TableRow row) {
        Optional<Indicator> indicator = indicator(row);
        boolean inPercent = isInPercent(indicator);
        Optional<Period> own = row.period("period", words);
        Reading actual = row.reading("actual", inPercent);
        Optional<BigDecimal> numerator = row.decimal("numerator");
        Optional<BigDecimal> denominator = row.decimal("denominator");
        Optional<BigDecimal> target = row.decimal("target", inPercent);
        Optional<ReportedStatus> status = row.choice("status", ReportedStatus.class);
        String comment = row.text("comment");
        add(
                row,
                new Fact.KpiActual(
                        scope.partner(),
                        indicator.map(found -> scope.allianceOf(found.goal())).orElse(""),
                        indicator.map(Indicator::id).orElse(""),
                        own.orElse(period),
                        row.isBroken() ? actual : orQuotient(actual, indicator, numerator, denominator),
                        numerator,
                        denominator,
                        target,
                        status,
                        comment,
                        row.origin("actual")));
    }

    /** Whether a figure may be in percent: nobody can tell it of an unknown indicator, so a percent sign is no second error. */
    static boolean isInPercent(Optional<Indicator> indicator) {
        return indicator.filter(found -> !found.unit().equals("%")).isEmpty();
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
            Reading actual,
            Optional<Indicator> indicator,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        if (!(actual instanceof Reading.Blank) || numerator.isEmpty() || denominator.isEmpty()) {
            return actual;
        }
        return indicator
                .flatMap(found -> found.quotient(numerator.get(), denominator.get()))
                .<Reading>map(Reading.Reported::new)
                .orElse(actual);
    }

    void readPriority(TableRow row) {
        Optional<String> alliance = alliance(row);
        Optional<Goal> goal = goal(row, alliance);
        Optional<BigDecimal> weight = row.decimal("weight", true);
        add(
                row,
                new Fact.PriorityWeight(
                        scope.partner(),
                        alliance.orElse(""),
                        goal.map(Goal::id).orElse(""),
                        period,
                        weight.orElse(BigDecimal.ZERO),
                        row.origin("weight")));
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
        add(
                row,
                new Fact.SurveyResponse(
                        scope.partner(),
                        alliance.orElse(""),
                        period,
                        respondent,
                        level,
                        answers,
                        row.origin("respondent")));
    }

    /** Takes what a row of an alliance says, once all its fields are asked. */
    void add(TableRow row, Function<String, Fact> asking) {
        add(row, asking.apply(alliance(row).orElse("")));
    }

    /** Takes what a row says; all its fields were asked. */
    void add(TableRow row, Fact fact) {
        said.add(new Submission.Row(fact, row.unread()));
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
