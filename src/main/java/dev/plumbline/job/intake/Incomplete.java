package dev.plumbline.job.intake;

import dev.plumbline.finding.Finding;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.Settling;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Damaged files that may still be on their way. Such a file is told to be incomplete and noted under a basis of its own, so
 * that the next look reads it again; once it is old it is damaged.
 *
 * @param inbox where the file lay
 * @param settling knows the clock of its file system
 * @param age below which a damaged file is called incomplete
 * @see "INTAKE.md IN-07b"
 */
record Incomplete(Inbox inbox, Settling settling, Duration age) {

    private static final String MARK = "+incomplete";

    /** What to note of a damaged file that is young; empty for every other outcome. */
    Optional<Outcome> find(Outcome outcome, Receipt receipt, Instant look) {
        if (outcome.state() != FileState.UNREADABLE) {
            return Optional.empty();
        }
        Finding finding = outcome.findings().getFirst();
        if (finding.kind() != FileFinding.FILE_DAMAGED || ageOf(receipt, look).compareTo(age) >= 0) {
            return Optional.empty();
        }
        Finding told = new Finding(FileFinding.FILE_INCOMPLETE, finding.origin(), "", finding.parts());
        return Optional.of(new Outcome(
                outcome.state(), outcome.form(), outcome.period(), List.of(), outcome.rows(), List.of(told)));
    }

    /** The basis under which it is noted. */
    static Basis of(Basis basis) {
        return new Basis(basis.registerSha256(), basis.mappingSha256(), basis.rules() + MARK);
    }

    /** By the clock of the file where that can be read, else since it was received. */
    private Duration ageOf(Receipt receipt, Instant look) {
        return inbox.listFiles(receipt.partner()).stream()
                .filter(file -> file.name().equals(receipt.name()))
                .findFirst()
                .flatMap(settling::ageOf)
                .orElseGet(() -> Duration.between(receipt.receivedAt(), look));
    }
}
