package dev.plumbline.submission.rule;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import java.util.Map;
import java.util.function.Consumer;

/** A fact lies in the period of its return, and an actual in the past. */
final class PeriodRule implements AcceptanceRule {

    @Override
    public void check(Submission submission, Known known, Consumer<Finding> findings) {
        PeriodWords words = new PeriodWords(known.register().calendar());
        for (Fact fact : submission.facts()) {
            submission
                    .period()
                    .filter(period -> !period.contains(fact.period()))
                    .ifPresent(period -> findings.accept(outside(fact, period, words)));
            if (isFuture(fact, known)) {
                findings.accept(new Finding(
                        AcceptanceFinding.PERIOD_IN_FUTURE,
                        fact.origin(),
                        words.write(fact.period()),
                        Map.of("received", known.received().toString())));
            }
        }
    }

    private static Finding outside(Fact fact, Period period, PeriodWords words) {
        return new Finding(
                        AcceptanceFinding.PERIOD_OUTSIDE_RETURN,
                        fact.origin(),
                        words.write(fact.period()),
                        Map.of("period", words.write(period)))
                .inField("period");
    }

    /** A foreign table may list empty columns for months to come; only what is reported counts. */
    private static boolean isFuture(Fact fact, Known known) {
        boolean saysNothing = fact instanceof Fact.KpiActual kpi && !(kpi.actual() instanceof Reading.Reported);
        return !saysNothing && fact.period().first().atDay(1).isAfter(known.received());
    }
}
