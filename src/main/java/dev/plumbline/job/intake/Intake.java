package dev.plumbline.job.intake;

import dev.plumbline.agreement.Register;
import dev.plumbline.inbox.Archive;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.Part;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading of one look at the inbox: register and mappings stay as they were when it began.
 *
 * @param readings the ledger
 * @param archive where the files lie
 * @param register the register in force; without one nothing is read
 * @param basis what files are read under
 * @param knownAt when register and mappings were known
 * @param reader reads the files
 * @param incomplete tells damaged files from those that are still on their way
 * @param look when the inbox was looked at
 */
record Intake(
        ReadingLedger readings,
        Archive archive,
        Optional<Register> register,
        Optional<Basis> basis,
        Instant knownAt,
        Optional<FileReading.Prepared> reader,
        Incomplete incomplete,
        Instant look) {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    int countUnread() {
        return basis.map(readings::countUnread).orElse(0);
    }

    List<Receipt> unread(Part part) {
        return basis.map(under -> readings.listUnread(under, part.index(), part.count()))
                .orElse(List.of());
    }

    Path fileOf(Receipt receipt) {
        return archive.fileOf(receipt.sha256());
    }

    /** The actuals that can be read of a refused file. */
    List<Fact.KpiActual> readable(Receipt receipt) {
        return reader.map(prepared -> prepared.read(fileOf(receipt), receipt))
                .filter(Acceptance.Rejected.class::isInstance)
                .map(refused -> Fact.KpiActual.listOf(((Acceptance.Rejected) refused).facts()))
                .orElse(List.of());
    }

    ReadFile read(Receipt receipt) {
        Outcome outcome = Outcome.of(reader.orElseThrow().read(fileOf(receipt), receipt));
        LOG.atInfo()
                .addKeyValue("sha256", receipt.sha256())
                .log(
                        "read      {} {} {}: {} facts, {} findings",
                        receipt.partner(),
                        receipt.sha256().substring(0, 12),
                        outcome.state().words(),
                        outcome.facts().size(),
                        outcome.findings().size());
        Optional<Outcome> young = incomplete.find(outcome, receipt, look);
        Instant known = receipt.receivedAt().isAfter(knownAt) ? receipt.receivedAt() : knownAt;
        return young.map(told -> new ReadFile(receipt, Incomplete.of(basis.orElseThrow()), told, known, look))
                .orElseGet(() -> new ReadFile(receipt, basis.orElseThrow(), outcome, known, look));
    }
}
