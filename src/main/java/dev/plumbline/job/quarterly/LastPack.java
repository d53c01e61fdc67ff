package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.footing.Evidence;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.submission.cycle.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pack before: that of the quarter before, as it could be made when the first return for this quarter came. What was
 * published then is not looked at, so that an issue rests on the ledger alone.
 */
final class LastPack {

    private final FactLedger facts;
    private final Quarter quarter;
    private final Optional<Before> before;

    private LastPack(FactLedger facts, Quarter quarter, Optional<Before> before) {
        this.facts = facts;
        this.quarter = quarter;
        this.before = before;
    }

    /** What was agreed and known then. */
    private record Before(String registerSha256, RegisterIndex agreed, Known known) {}

    static LastPack of(
            FactLedger facts,
            Cycle cycle,
            Issue issue,
            Function<Instant, Optional<RegisterShelf.InForce>> shelf,
            List<Standing> standings) {
        Quarter last = issue.quarter().plus(-1);
        Optional<Before> before = firstReturn(standings)
                .flatMap(at -> shelf.apply(at)
                        .map(agreed -> new Before(
                                agreed.receipt().sha256(),
                                new RegisterIndex(agreed.register()),
                                cycle.known(agreed.register(), last, at))));
        return new LastPack(
                facts, last, before.filter(then -> !then.known().inputs().isEmpty()));
    }

    /** The instant before it came. */
    private static Optional<Instant> firstReturn(List<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> standing.findFirstGood().stream())
                .map(file -> file.received().minusMillis(1))
                .min(Instant::compareTo);
    }

    /** What it was made from, if anything was known then. */
    Optional<Evidence.Before> evidence() {
        return before.map(then -> new Evidence.Before(then.registerSha256(), then.known()));
    }

    /** Actuals of earlier quarters that are others now; none where nothing was known then. */
    List<Restatement> restated(AllianceAssessment now) {
        return before.map(then -> Restatement.since(
                        then.agreed(),
                        facts.listFacts(then.known(), now.alliance().id()),
                        quarter,
                        now))
                .orElse(List.of());
    }
}
