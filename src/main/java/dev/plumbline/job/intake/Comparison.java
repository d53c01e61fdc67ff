package dev.plumbline.job.intake;

import dev.plumbline.finding.Finding;
import dev.plumbline.job.reading.Punctuality;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.ledger.Compared;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Sent;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.rule.Known;
import dev.plumbline.submission.rule.history.HistoryRules;
import dev.plumbline.submission.workbook.answer.copy.ReturnedCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Compares files with what the same folder sent before, figures and whether they were in time; of a refused one, whose facts
 * are not kept, what can be read again.
 * Files are read in parts side by side, so this comes after: what counts as before is told by the number of the receipt,
 * whatever was read first.
 *
 * @param readings notes what was found
 * @param facts knows what was said
 * @param shelf has the register in force
 * @param looks read a refused file again, and know where files lie, in which partners may have explained what is found
 * @param punctuality knows what came when; made once for a look, as what was received by then stays the same
 */
record Comparison(
        ReadingLedger readings,
        FactLedger facts,
        RegisterShelf shelf,
        Looks looks,
        LastLook<Optional<Punctuality>> punctuality) {

    void compare(List<? extends Told> files, Instant look) {
        Optional<Known> known = shelf.find(look)
                .map(inForce -> new Known(
                        inForce.agreed(),
                        inForce.register().calendar().deadlines().dayOf(look)));
        long last = files.getLast().receipt().number();
        Optional<Punctuality> deadlines = punctuality.of(look);
        Map<String, List<Sent>> sent = new HashMap<>();
        List<Compared> compared = new ArrayList<>();
        for (Told told : files) {
            List<Finding> findings = new ArrayList<>();
            known.ifPresent(agreed -> findings.addAll(compare(
                    told,
                    sent.computeIfAbsent(told.receipt().partner(), partner -> facts.listActuals(partner, last)),
                    agreed)));
            deadlines.ifPresent(kept -> findings.addAll(kept.check(told.receipt(), told.outcome())));
            compared.add(new Compared(told, findings));
        }
        readings.recordComparisons(compared, look);
    }

    private List<Finding> compare(Told told, List<Sent> sent, Known known) {
        long number = told.receipt().number();
        List<Fact.KpiActual> actuals = told.state().isUsed()
                ? actuals(sent, receipt -> receipt == number)
                : looks.current().readable(told.receipt());
        if (actuals.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = HistoryRules.check(actuals, actuals(sent, receipt -> receipt < number), known);
        return findings.isEmpty()
                ? findings
                : ReturnedCopy.explain(looks.current().fileOf(told.receipt()), findings);
    }

    private static List<Fact.KpiActual> actuals(List<Sent> sent, LongPredicate isWanted) {
        return sent.stream()
                .filter(one -> isWanted.test(one.receipt()))
                .map(Sent::actual)
                .toList();
    }
}
