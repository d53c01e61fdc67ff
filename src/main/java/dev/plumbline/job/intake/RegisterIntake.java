package dev.plumbline.job.intake;

import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Product;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes and reads the register, as nothing else can be read without it. */
final class RegisterIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterIntake.class);

    private final Inbox inbox;
    private final Taking taking;
    private final ReadingLedger readings;
    private final RegisterShelf shelf;
    private final FileReading reading;

    RegisterIntake(Inbox inbox, Taking taking, ReadingLedger readings, RegisterShelf shelf, FileReading reading) {
        this.inbox = inbox;
        this.taking = taking;
        this.readings = readings;
        this.shelf = shelf;
        this.reading = reading;
    }

    void run(Instant look) {
        taking.sweep();
        taking.history().check(look);
        Optional<Instant> first = taking.history().told(look).findFirst();
        List<InboxFile> found = inbox.findRegister().stream().toList();
        for (InboxFile file : taking.await(found)) {
            taking.take(file, look).ifPresent(taken -> taking.note(List.of(taken), _ -> first.orElse(look)));
        }
        for (Receipt receipt : readings.listUnreadRegisters(Product.READING_RULES)) {
            Outcome outcome = Outcome.ofRegister(shelf.read(receipt.sha256()));
            Basis basis = new Basis("", "", Product.READING_RULES);
            readings.record(List.of(new ReadFile(receipt, basis, outcome, receipt.receivedAt(), look)));
            LOG.info(
                    "register  {} {}", outcome.state().words(), receipt.sha256().substring(0, 12));
        }
        first.ifPresent(since -> shelf.find(look).ifPresent(agreed -> noteMappings(agreed, since)));
    }

    /** A history is read as if register and mappings had been known when it began. */
    private void noteMappings(RegisterShelf.InForce agreed, Instant since) {
        readings.noteMappings(reading.prepare(agreed.register()).mappingSha256(), since);
    }
}
