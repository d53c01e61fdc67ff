package dev.plumbline.job.reading;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import dev.plumbline.submission.rule.history.DeadlineRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether files came in time, beside what their folder sent for the same quarter. */
public final class Punctuality {

    private final FiscalCalendar calendar;
    private final Optional<CycleLedger> ledger;
    private final Instant at;
    private final Map<Quarter, Collected> collected = new HashMap<>();

    /**
     * What was handed in is looked up once for a quarter, and only where a file came after the day on which it was wanted.
     *
     * @param register what was agreed
     * @param ledger what was handed in; empty where nothing was ever taken
     * @param at the instant up to which it was
     */
    public Punctuality(Register register, Optional<CycleLedger> ledger, Instant at) {
        this.calendar = register.calendar();
        this.ledger = ledger;
        this.at = at;
    }

    /**
     * Whether a file came in time.
     *
     * @param receipt the file
     * @param outcome what came out of reading it
     * @return a note for a usable return that came too late; else none
     */
    public List<Finding> check(Receipt receipt, Outcome outcome) {
        return outcome
                .period()
                .filter(_ -> outcome.state().isUsed())
                .map(period -> calendar.quarterOf(period.last()))
                .filter(quarter -> isAfterDue(quarter, receipt.receivedAt()))
                .flatMap(quarter -> DeadlineRule.check(
                        receipt.sha256(), receipt.receivedAt(), standing(quarter, receipt.partner())))
                .stream()
                .toList();
    }

    /** The cut-off is never before that day. */
    private boolean isAfterDue(Quarter quarter, Instant received) {
        return calendar.deadlines()
                .findDue(calendar.periodOf(quarter))
                .or(() -> calendar.deadlines().findCutOff(calendar.periodOf(quarter)))
                .filter(calendar.deadlines().dayOf(received)::isAfter)
                .isPresent();
    }

    private Standing standing(Quarter quarter, String partner) {
        Collected known = collected.computeIfAbsent(quarter, this::collect);
        return Standing.of(partner, quarter, calendar.periodOf(quarter), known.handed(), known.rules());
    }

    private Collected collect(Quarter quarter) {
        return new Collected(
                ledger.map(known -> known.listHanded(calendar.periodOf(quarter), at))
                        .orElse(List.of()),
                new Standing.Rules(
                        calendar.deadlines(),
                        ledger.map(known -> known.listExtensions(quarter, at)).orElse(List.of())));
    }

    private record Collected(List<Handed> handed, Standing.Rules rules) {}
}
