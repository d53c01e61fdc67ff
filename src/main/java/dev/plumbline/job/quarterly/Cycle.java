package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.operation.ErasureLedger;
import dev.plumbline.submission.cycle.Admission;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Deadlines of the register and what the ledger knows, put together. */
@Component
public final class Cycle {

    private final FactLedger facts;
    private final CycleLedger ledger;
    private final ErasureLedger erasures;

    Cycle(FactLedger facts, CycleLedger ledger, ErasureLedger erasures) {
        this.facts = facts;
        this.ledger = ledger;
        this.erasures = erasures;
    }

    /**
     * Sees that all that was known at an instant is still known.
     *
     * @param at the instant, before now
     * @throws Refused when something of it was erased since: what is printed would not be what was known
     */
    void refuseForgotten(Instant at) {
        erasures.findForgotten(at).ifPresent(erasure -> {
            throw new Refused(
                    ExitCode.USAGE,
                    "What was known at " + at + " is no longer known: a file of " + erasure.partner()
                            + " was erased on " + erasure.erasedAt() + " (" + erasure.reason() + ").",
                    "Choose an instant after that, or leave --as-of out to see what is known now.");
        });
    }

    /**
     * What counts for the pack of a quarter.
     *
     * @param register what was agreed
     * @param quarter the quarter
     * @param at the instant up to which facts and exceptions are known
     * @return what was known
     */
    public Known known(Register register, Quarter quarter, Instant at) {
        Period months = register.calendar().periodOf(quarter);
        return facts.knownAt(
                at, Admission.of(months, register.calendar().deadlines(), ledger.listExtensions(quarter, at)));
    }

    /**
     * The exceptions for a quarter.
     *
     * @param quarter the quarter
     * @param at the instant up to which they were granted
     * @return exceptions in the order in which they were granted
     */
    public List<Extension> extensions(Quarter quarter, Instant at) {
        return ledger.listExtensions(quarter, at);
    }

    /**
     * Where the returns of a quarter stand.
     *
     * @param register what was agreed
     * @param quarter the quarter
     * @param at the instant up to which files and exceptions are known
     * @return one for each partner of whom a return is expected: all that take part in an alliance, in the order of the
     *     register
     */
    public List<Standing> standings(Register register, Quarter quarter, Instant at) {
        Period months = register.calendar().periodOf(quarter);
        Map<String, List<Handed>> handed =
                ledger.listHanded(months, at).stream().collect(Collectors.groupingBy(Handed::partner));
        Set<String> takingPart = register.alliances().stream()
                .flatMap(alliance -> alliance.sides().stream())
                .map(Side::partner)
                .collect(Collectors.toSet());
        Standing.Rules rules = new Standing.Rules(register.calendar().deadlines(), ledger.listExtensions(quarter, at));
        return register.partners().stream()
                .map(Partner::id)
                .filter(takingPart::contains)
                .map(partner -> Standing.of(partner, quarter, months, handed.getOrDefault(partner, List.of()), rules))
                .toList();
    }
}
