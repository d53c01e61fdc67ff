package dev.plumbline.example;

import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A mistake that is planted in a return, such as people make. */
public enum Fault {
    /** The weights of an alliance add up to 110. */
    PRIORITIES_OFF(FactKind.PRIORITY) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            return first(facts, Fact.PriorityWeight.class, Fault::heavier);
        }
    },
    /** A figure for an indicator that nobody agreed. */
    UNKNOWN_INDICATOR(FactKind.KPI) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            return first(facts, Fact.KpiActual.class, fact -> with(fact, fact.indicator() + "-OLD", fact.actual()));
        }
    },
    /** A figure given twice. */
    ROW_TWICE(FactKind.KPI) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            List<Fact> all = new ArrayList<>(facts);
            all.add(indexOf(facts, Fact.KpiActual.class) + 1, facts.get(indexOf(facts, Fact.KpiActual.class)));
            return all;
        }
    },
    /** All figures in units where thousands are asked for. */
    FACTOR_THOUSAND(FactKind.KPI) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            return facts.stream()
                    .map(fact -> fact instanceof Fact.KpiActual kpi
                            ? with(kpi, kpi.indicator(), times(kpi.actual(), new BigDecimal(1000)))
                            : fact)
                    .toList();
        }
    },
    /** An answer beyond the end of the scale. */
    ANSWER_OFF_SCALE(FactKind.SURVEY) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            return first(facts, Fact.SurveyResponse.class, fact -> answering(fact, 1, "9"));
        }
    },
    /** A respondent who gives one answer to everything, the reversed item included. */
    ONE_ANSWER_FOR_ALL(FactKind.SURVEY) {
        @Override
        List<Fact> plant(List<Fact> facts) {
            return first(
                    facts,
                    Fact.SurveyResponse.class,
                    fact -> answering(fact, fact.answers().size(), "4"));
        }
    };

    private final FactKind kind;

    Fault(FactKind kind) {
        this.kind = kind;
    }

    /** The facts with the mistake; at least one of its kind must be among them. */
    abstract List<Fact> plant(List<Fact> facts);

    /** Whether there is something to get wrong. */
    boolean fits(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }

    private static <T extends Fact> List<Fact> first(List<Fact> facts, Class<T> type, UnaryOperator<T> mistake) {
        List<Fact> all = new ArrayList<>(facts);
        int index = indexOf(facts, type);
        all.set(index, mistake.apply(type.cast(all.get(index))));
        return all;
    }

    private static int indexOf(List<Fact> facts, Class<? extends Fact> type) {
        int index = 0;
        while (!type.isInstance(facts.get(index))) {
            index++;
        }
        return index;
    }

    private static Fact.PriorityWeight heavier(Fact.PriorityWeight fact) {
        return new Fact.PriorityWeight(
                fact.partner(),
                fact.alliance(),
                fact.goal(),
                fact.period(),
                fact.weight().add(BigDecimal.TEN),
                fact.origin());
    }

    private static Reading times(Reading reading, BigDecimal factor) {
        return switch (reading) {
            case Reading.Reported(BigDecimal value) -> new Reading.Reported(value.multiply(factor));
            case Reading.Blank none -> none;
            case Reading.NotApplicable none -> none;
            case Reading.Withheld none -> none;
        };
    }

    private static Fact.KpiActual with(Fact.KpiActual fact, String indicator, Reading actual) {
        return new Fact.KpiActual(
                fact.partner(),
                fact.alliance(),
                indicator,
                fact.period(),
                actual,
                fact.numerator(),
                fact.denominator(),
                fact.target(),
                fact.status(),
                fact.comment(),
                fact.origin());
    }

    private static Fact.SurveyResponse answering(Fact.SurveyResponse fact, int count, String answer) {
        List<Answer> answers = new ArrayList<>(fact.answers());
        answers.subList(0, count)
                .replaceAll(old -> new Answer(old.item(), new Reading.Reported(new BigDecimal(answer)), old.cell()));
        return new Fact.SurveyResponse(
                fact.partner(),
                fact.alliance(),
                fact.period(),
                fact.respondent(),
                fact.level(),
                answers,
                fact.origin());
    }
}
