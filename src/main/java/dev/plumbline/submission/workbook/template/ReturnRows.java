package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.ReadingWords;
import dev.plumbline.submission.workbook.schema.ReturnSurvey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A submission as rows of the sheets of a return. */
final class ReturnRows {

    private final Submission submission;
    private final Period period;
    private final PeriodWords words;
    private final Map<String, Indicator> indicators;

    ReturnRows(Submission submission, Register register, Period period) {
        this.submission = submission;
        this.period = period;
        this.words = new PeriodWords(register.calendar());
        this.indicators = register.indicators().stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (first, _) -> first));
        if (facts(Fact.SurveyTally.class).findAny().isPresent()) {
            throw new IllegalArgumentException("A return has no sheet for published tallies: " + submission.partner());
        }
    }

    List<SheetRow> kpis() {
        return facts(Fact.KpiActual.class).map(this::kpi).toList();
    }

    private SheetRow kpi(Fact.KpiActual fact) {
        SheetRow row = new SheetRow()
                .words("indicator", fact.indicator())
                .words("period", fact.period().equals(period) ? "" : words.write(fact.period()))
                .amount("numerator", fact.numerator())
                .amount("denominator", fact.denominator())
                .amount("target", fact.target())
                .words("status", fact.status().map(ChoiceWords::of).orElse(""))
                .words("comment", fact.comment());
        Indicator indicator = indicators.get(fact.indicator());
        if (indicator != null) {
            row.words("name", indicator.name()).words("unit", indicator.unit()).shownWith(indicator.decimals());
        }
        return reading(row, "actual", fact.actual());
    }

    List<SheetRow> priorities() {
        return facts(Fact.PriorityWeight.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("goal", fact.goal())
                        .amount("weight", fact.weight()))
                .toList();
    }

    List<SheetRow> responses() {
        return facts(Fact.SurveyResponse.class).map(ReturnRows::response).toList();
    }

    private static SheetRow response(Fact.SurveyResponse fact) {
        SheetRow row = new SheetRow()
                .words("alliance", fact.alliance())
                .words("respondent", fact.respondent())
                .words("level", fact.level() == Level.UNSTATED ? "" : ChoiceWords.of(fact.level()));
        for (Answer answer : fact.answers()) {
            reading(row, ReturnSurvey.field(answer.item()), answer.answer());
        }
        return row;
    }

    List<SheetRow> meetings() {
        return facts(Fact.Meeting.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("name", fact.name())
                        .day("planned", java.util.Optional.of(fact.planned()))
                        .day("held", fact.held())
                        .words(
                                "sponsorAttended",
                                fact.sponsorAttended().map(ReturnRows::yesNo).orElse(""))
                        .whole("attended", fact.attended())
                        .whole("decisionsMade", fact.decisionsMade())
                        .whole("decisionsWaiting", fact.decisionsWaiting())
                        .words(
                                "quorate",
                                fact.conduct()
                                        .flatMap(MeetingConduct::quorate)
                                        .map(ReturnRows::yesNo)
                                        .orElse(""))
                        .day("minutesSent", fact.conduct().flatMap(MeetingConduct::minutesSent))
                        .whole("decisionsUnowned", fact.conduct().flatMap(MeetingConduct::decisionsUnowned))
                        .whole("escalationsOverdue", fact.conduct().flatMap(MeetingConduct::escalationsOverdue))
                        .whole("proposalsDecided", fact.conduct().flatMap(MeetingConduct::proposalsDecided))
                        .whole("proposalsNotDecided", fact.conduct().flatMap(MeetingConduct::proposalsNotDecided)))
                .toList();
    }

    List<SheetRow> actions() {
        return facts(Commitment.Action.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("id", fact.id())
                        .words("what", fact.what())
                        .words("owner", fact.owner())
                        .day("due", java.util.Optional.of(fact.due()))
                        .day("done", fact.done()))
                .toList();
    }

    List<SheetRow> risks() {
        return facts(Fact.Risk.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("id", fact.id())
                        .words("what", fact.what())
                        .whole("likelihood", fact.likelihood())
                        .whole("impact", fact.impact())
                        .day("raised", fact.raised())
                        .words("owner", fact.owner()))
                .toList();
    }

    List<SheetRow> resources() {
        return facts(Commitment.Resource.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("resource", fact.resource())
                        .amount("committed", fact.committed())
                        .amount("actual", fact.actual())
                        .amount("outsideGoals", fact.outsideGoals())
                        .whole("openPosts", fact.openPosts())
                        .whole("oldestOpenDays", fact.oldestOpenDays()))
                .toList();
    }

    List<SheetRow> obligations() {
        return facts(Commitment.Obligation.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("clause", fact.clause())
                        .words("inPlace", yesNo(fact.inPlace()))
                        .day("review", fact.review())
                        .words("owner", fact.owner())
                        .words("block", fact.block().map(ChoiceWords::of).orElse(""))
                        .day("reviewed", fact.reviewed())
                        .day("notice", fact.notice()))
                .toList();
    }

    List<SheetRow> views() {
        return facts(Standpoint.GoalView.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("goal", fact.goal())
                        .words("indicator", fact.indicator())
                        .words("stance", fact.stance().map(ChoiceWords::of).orElse(""))
                        .amount("ownTarget", fact.target())
                        .day("ownDue", fact.due())
                        .words("definition", fact.definition()))
                .toList();
    }

    List<SheetRow> benefits() {
        return facts(Standpoint.BusinessCase.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("benefit", fact.benefit())
                        .amount("planned", fact.planned())
                        .amount("reached", fact.actual())
                        .amount("total", fact.total())
                        .amount("low", fact.low())
                        .amount("high", fact.high()))
                .toList();
    }

    List<SheetRow> lessons() {
        return facts(Standpoint.Lesson.class)
                .map(fact -> new SheetRow()
                        .words("alliance", fact.alliance())
                        .words("id", fact.id())
                        .words("what", fact.what())
                        .day("raised", java.util.Optional.of(fact.raised()))
                        .day("adopted", fact.adopted())
                        .words(
                                "repeated",
                                fact.repeated().map(ReturnRows::yesNo).orElse("")))
                .toList();
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private static SheetRow reading(SheetRow row, String field, Reading reading) {
        return switch (reading) {
            case Reading.Reported reported -> row.amount(field, reported.value());
            case Reading.Blank _ -> row;
            case Reading.NotApplicable _ -> row.words(field, ReadingWords.NOT_APPLICABLE);
            case Reading.Withheld _ -> row.words(field, ReadingWords.WITHHELD);
        };
    }

    private <F extends Fact> Stream<F> facts(Class<F> type) {
        return submission.facts().stream().filter(type::isInstance).map(type::cast);
    }
}
