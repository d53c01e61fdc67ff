package dev.plumbline.job.session;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Finding;
import dev.plumbline.job.reading.Punctuality;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Sent;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.rule.Known;
import dev.plumbline.submission.rule.history.HistoryRules;
import dev.plumbline.submission.workbook.answer.copy.ReturnedCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a folder sent before, figures and versions of a return, for a file that is only looked at. Where nothing was ever
 * taken there is nothing to compare with.
 *
 * @param home where they are kept
 */
public record EarlierFigures(Home home) {

    /**
     * Asks about a file beside earlier ones what {@code intake} would ask.
     *
     * @param file the file, in which the partner may have explained what is asked
     * @param acceptance what the reader says
     * @param receipt the file, with a number above all that were given
     * @param register what was agreed
     * @return the same with the questions; one that is not readable stays as it is
     * @throws dev.plumbline.job.setting.Refused when somebody else works in the home
     */
    public Acceptance compare(Path file, Acceptance acceptance, Receipt receipt, Register register) {
        List<Finding> findings = new ArrayList<>(acceptance.findings());
        Outcome outcome = Outcome.of(acceptance);
        if (!RunLock.wasTaken(home)) {
            findings.addAll(new Punctuality(register, Optional.empty(), receipt.receivedAt()).check(receipt, outcome));
            return with(acceptance, findings);
        }
        Known known = new Known(register, register.calendar().deadlines().dayOf(receipt.receivedAt()));
        try (Session session = Session.open(home, true, "check")) {
            List<Fact.KpiActual> earlier =
                    session.get(FactLedger.class).listActuals(receipt.partner(), receipt.number()).stream()
                            .map(Sent::actual)
                            .toList();
            List<Finding> asked = HistoryRules.check(Fact.KpiActual.listOf(facts(acceptance)), earlier, known);
            findings.addAll(asked.isEmpty() ? asked : ReturnedCopy.explain(file, asked));
            findings.addAll(new Punctuality(register, Optional.of(session.get(CycleLedger.class)), receipt.receivedAt())
                    .check(receipt, outcome));
        }
        return with(acceptance, findings);
    }

    private static List<Fact> facts(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Accepted accepted -> accepted.submission().facts();
            case Acceptance.Rejected rejected -> rejected.facts();
            case Acceptance.Unreadable _ -> List.of();
        };
    }

    private static Acceptance with(Acceptance acceptance, List<Finding> findings) {
        return switch (acceptance) {
            case Acceptance.Accepted accepted -> new Acceptance.Accepted(accepted.submission(), findings);
            case Acceptance.Rejected rejected -> rejected.with(findings);
            case Acceptance.Unreadable unreadable -> unreadable;
        };
    }
}
