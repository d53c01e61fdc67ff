package dev.plumbline.submission.workbook.answer;

import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Facts in the words of an answer: what one is about, and what it says field by field.
 *
 * @param words the words of the language
 */
record FactWords(AnswerWords words) {

    /** What makes a fact the same in two versions of a file. */
    static List<Object> identity(Fact fact) {
        return List.of(fact.kind(), fact.partner(), fact.alliance(), fact.period(), own(fact));
    }

    private static List<Object> own(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual kpi -> List.of(kpi.indicator());
            case Fact.PriorityWeight weight -> List.of(weight.goal());
            case Fact.SurveyResponse response -> List.of(response.respondent());
            case Fact.SurveyTally tally -> List.of(tally.item(), tally.level());
            case Fact.Meeting meeting -> List.of(meeting.name(), meeting.planned());
            case Fact.Risk risk -> List.of(risk.id());
            case Commitment.Action action -> List.of(action.id());
            case Commitment.Resource resource -> List.of(resource.resource());
            case Commitment.Obligation obligation -> List.of(obligation.clause());
            case Standpoint standpoint -> List.of(standpoint.subject());
        };
    }

    /** What a fact is about, such as {@code cell-cost}. */
    String subject(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual kpi -> kpi.indicator();
            case Fact.PriorityWeight weight -> weight.goal();
            case Fact.SurveyResponse response -> response.respondent();
            case Fact.SurveyTally tally -> tally.item();
            case Fact.Meeting meeting -> meeting.name() + ", " + words.day(meeting.planned());
            case Fact.Risk risk -> risk.id();
            case Commitment.Action action -> action.id();
            case Commitment.Resource resource -> resource.resource();
            case Commitment.Obligation obligation -> obligation.clause();
            case Standpoint standpoint -> standpoint.subject();
        };
    }

    /** The kind of a fact, such as {@code Actuals of indicators}. */
    String kind(Fact fact) {
        return words.text("kind." + fact.kind().name());
    }

    /** What a fact says: key of the field and value in words; an empty value is one that was not given. */
    Map<String, String> fields(Fact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (fact) {
            case Fact.KpiActual kpi -> actual(fields, kpi);
            case Fact.PriorityWeight weight -> fields.put("weight", words.number(weight.weight()));
            case Fact.SurveyResponse response -> {
                fields.put("level", words.text("level." + response.level().name()));
                response.answers().forEach(answer -> fields.put(answer.item(), reading(answer.answer())));
            }
            case Fact.SurveyTally tally -> {
                fields.put("respondents", whole(tally.respondents()));
                fields.put("shares", tally.shares().stream().map(words::number).collect(Collectors.joining("; ")));
            }
            case Fact.Meeting meeting -> meeting(fields, meeting);
            case Fact.Risk risk -> {
                fields.put("what", risk.what());
                fields.put("likelihood", words.number(risk.likelihood()));
                fields.put("impact", words.number(risk.impact()));
                fields.put("raised", day(risk.raised()));
                fields.put("owner", risk.owner());
            }
            case Commitment commitment -> commitment(fields, commitment);
            case Standpoint standpoint -> standpoint(fields, standpoint);
        }
        return fields;
    }

    private void actual(Map<String, String> fields, Fact.KpiActual kpi) {
        fields.put("actual", reading(kpi.actual()));
        fields.put("numerator", number(kpi.numerator()));
        fields.put("denominator", number(kpi.denominator()));
        fields.put("target", number(kpi.target()));
        fields.put(
                "status",
                kpi.status()
                        .map(status -> words.text("status." + status.name()))
                        .orElse(""));
        fields.put("comment", kpi.comment());
    }

    private void meeting(Map<String, String> fields, Fact.Meeting meeting) {
        fields.put("held", day(meeting.held()));
        fields.put("sponsorAttended", meeting.sponsorAttended().map(this::yesNo).orElse(""));
        fields.put("attended", whole(meeting.attended()));
        fields.put("decisionsMade", whole(meeting.decisionsMade()));
        fields.put("decisionsWaiting", whole(meeting.decisionsWaiting()));
        fields.put(
                "quorate",
                meeting.conduct()
                        .flatMap(MeetingConduct::quorate)
                        .map(this::yesNo)
                        .orElse(""));
        fields.put("minutesSent", day(meeting.conduct().flatMap(MeetingConduct::minutesSent)));
        fields.put("decisionsUnowned", whole(meeting.conduct().flatMap(MeetingConduct::decisionsUnowned)));
        fields.put("escalationsOverdue", whole(meeting.conduct().flatMap(MeetingConduct::escalationsOverdue)));
        fields.put("proposalsDecided", whole(meeting.conduct().flatMap(MeetingConduct::proposalsDecided)));
        fields.put("proposalsNotDecided", whole(meeting.conduct().flatMap(MeetingConduct::proposalsNotDecided)));
    }

    private void commitment(Map<String, String> fields, Commitment commitment) {
        switch (commitment) {
            case Commitment.Action action -> {
                fields.put("what", action.what());
                fields.put("owner", action.owner());
                fields.put("due", words.day(action.due()));
                fields.put("done", day(action.done()));
            }
            case Commitment.Resource resource -> {
                fields.put("committed", words.number(resource.committed()));
                fields.put("actual", words.number(resource.actual()));
                fields.put("outsideGoals", number(resource.outsideGoals()));
                fields.put("openPosts", whole(resource.openPosts()));
                fields.put("oldestOpenDays", whole(resource.oldestOpenDays()));
            }
            case Commitment.Obligation obligation -> {
                fields.put("inPlace", yesNo(obligation.inPlace()));
                fields.put("review", day(obligation.review()));
                fields.put("owner", obligation.owner());
                fields.put(
                        "block",
                        obligation
                                .block()
                                .map(block -> words.text("block." + block.name()))
                                .orElse(""));
                fields.put("reviewed", day(obligation.reviewed()));
                fields.put("notice", day(obligation.notice()));
            }
        }
    }

    private void standpoint(Map<String, String> fields, Standpoint standpoint) {
        switch (standpoint) {
            case Standpoint.GoalView view -> {
                fields.put(
                        "stance",
                        view.stance()
                                .map(stance -> words.text("stance." + stance.name()))
                                .orElse(""));
                fields.put("ownTarget", number(view.target()));
                fields.put("ownDue", day(view.due()));
                fields.put("definition", view.definition());
            }
            case Standpoint.BusinessCase benefit -> {
                fields.put("planned", words.number(benefit.planned()));
                fields.put("reached", words.number(benefit.actual()));
                fields.put("total", words.number(benefit.total()));
                fields.put("low", number(benefit.low()));
                fields.put("high", number(benefit.high()));
            }
            case Standpoint.Lesson lesson -> {
                fields.put("what", lesson.what());
                fields.put("raised", words.day(lesson.raised()));
                fields.put("adopted", day(lesson.adopted()));
                fields.put("repeated", lesson.repeated().map(this::yesNo).orElse(""));
            }
        }
    }

    /** The cell a field of a fact stands in, as far as it is known; else that of the fact. */
    static String cell(Fact fact, String field) {
        if (fact instanceof Fact.SurveyResponse response) {
            for (Answer answer : response.answers()) {
                if (answer.item().equals(field)) {
                    return answer.cell();
                }
            }
        }
        return fact.origin().cell();
    }

    /** The name of a field; keys of survey items name themselves. */
    String field(String key) {
        return words.keys().contains("field." + key) ? words.text("field." + key) : key;
    }

    String reading(Reading reading) {
        return switch (reading) {
            case Reading.Reported(BigDecimal value) -> words.number(value);
            case Reading.Blank _ -> "";
            case Reading.NotApplicable _ -> words.text("reading.not-applicable");
            case Reading.Withheld _ -> words.text("reading.withheld");
        };
    }

    private String number(Optional<BigDecimal> value) {
        return value.map(number -> words.number(number)).orElse("");
    }

    private String whole(Optional<Integer> value) {
        return value.map(number -> words.number(number)).orElse("");
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::day).orElse("");
    }

    private String yesNo(boolean yes) {
        return words.text(yes ? "yes" : "no");
    }
}
