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
     * A file that was looked at.
     *
     * @param file the file, in which the partner may have explained what is asked
     * @param receipt as it would be received, with a number above all that were given
     * @param acceptance what the reader says
     */
    public record Looked(Path file, Receipt receipt, Acceptance acceptance) {

        private Looked asking(List<Finding> questions) {
            List<Finding> findings = new ArrayList<>(acceptance.findings());
            findings.addAll(questions);
            return new Looked(file, receipt, with(acceptance, findings));
        }
    }

    /**
     * Asks about files beside earlier ones what {@code intake} would ask of each.
     *
     * @param files the files
     * @param register what was agreed
     * @return the same with the questions; those that are not readable stay as they are
     * @throws dev.plumbline.job.setting.Refused when somebody else works in the home
     */
    public List<Looked> compare(List<Looked> files, Register register) {
        if (!RunLock.wasTaken(home)) {
            return files.stream()
                    .map(looked -> looked.asking(late(looked, register, Optional.empty())))
                    .toList();
        }
        try (Session session = Session.open(home, true, "check")) {
            return files.stream()
                    .map(looked -> looked.asking(beside(looked, register, session.get(FactLedger.class))))
                    .map(looked -> looked.asking(late(looked, register, Optional.of(session.get(CycleLedger.class)))))
                    .toList();
        }
    }

    private static List<Finding> beside(Looked looked, Register register, FactLedger facts) {
        Receipt receipt = looked.receipt();
        List<Fact.KpiActual> earlier = facts.listActuals(receipt.partner(), receipt.number()).stream()
                .map(Sent::actual)
                .toList();
        Known known = new Known(register, register.calendar().deadlines().dayOf(receipt.receivedAt()));
        List<Finding> asked = HistoryRules.check(Fact.KpiActual.listOf(facts(looked.acceptance())), earlier, known);
        return asked.isEmpty() ? asked : ReturnedCopy.explain(looked.file(), asked);
    }

    private static List<Finding> late(Looked looked, Register register, Optional<CycleLedger> cycle) {
        return new Punctuality(register, cycle, looked.receipt().receivedAt())
                .check(looked.receipt(), Outcome.of(looked.acceptance()));
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
