package dev.plumbline.job.quarterly;

import dev.plumbline.job.commission.Commission;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.stereotype.Component;

/** Opens what an issue is made from, once for each issue. */
@Component
final class Views {

    private final FactLedger facts;
    private final RegisterShelf shelf;
    private final Cycle cycle;
    private final Freezer freezer;
    private final Commission commission;
    private final Map<Issue, View> open = new ConcurrentHashMap<>();

    Views(FactLedger facts, RegisterShelf shelf, Cycle cycle, Freezer freezer, Commission commission) {
        this.facts = facts;
        this.shelf = shelf;
        this.cycle = cycle;
        this.freezer = freezer;
        this.commission = commission;
    }

    /** What the step on this thread works with. */
    View current() {
        return open.computeIfAbsent(Issue.of(context().getJobParameters()), this::open);
    }

    /** What an issue is made from, for a look that is not kept. */
    View of(Issue issue) {
        return open(issue);
    }

    static String stepName() {
        return context().getStepName();
    }

    private static StepContext context() {
        return Objects.requireNonNull(StepSynchronizationManager.getContext(), "No step runs on this thread");
    }

    private View open(Issue issue) {
        RegisterShelf.InForce inForce = shelf.find(issue.asOf())
                .orElseThrow(() -> new IllegalStateException("The register of " + issue.run() + " is gone"));
        Known known = cycle.known(inForce.register(), issue.quarter(), issue.asOf());
        if (!freezer.digest(issue.quarter(), inForce, known).equals(issue.inputsDigest())) {
            throw new IllegalStateException("The ledger no longer holds what " + issue.run() + " was to be made from");
        }
        return new View(
                new View.Ledgers(facts, cycle, shelf::find),
                issue,
                new View.Base(inForce, known),
                commission.order(),
                freezer.common(issue.quarter()));
    }
}
