package dev.plumbline.job.intake;

import dev.plumbline.delivery.Feedback;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.answer.ReceiptWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells partners what became of their files.
 *
 * @param home where the answers go
 * @param receipts knows the first receipt of a duplicate
 * @param readings notes what was told
 * @param facts knows what an accepted file said
 * @param shelf knows the names of partners
 */
record Answers(Home home, ReceiptLedger receipts, ReadingLedger readings, FactLedger facts, RegisterShelf shelf) {

    private static final String ALLIANCE_OFFICE = "Alliance office";

    void tell(Told told, Instant look) {
        Receipt receipt = told.receipt();
        String ending = receipt.isDuplicate() ? ".duplicate.html" : ".html";
        try {
            Path place = new Feedback(home.input(), home.feedback())
                    .write(
                            receipt.partner(),
                            Feedback.nameOf(receipt.name(), receipt.sha256(), ending),
                            ReceiptWriter.write(answer(told, look)));
            readings.noteAnswer(told, home.shown(place), look);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The answer to " + receipt.sha256() + " can be written neither to the partner nor to "
                            + home.shown(home.feedback()),
                    e);
        }
    }

    private dev.plumbline.submission.workbook.answer.Receipt answer(Told told, Instant look) {
        Receipt receipt = told.receipt();
        String form = told.outcome().form();
        boolean isOurs = form.isEmpty() || form.equals(Submission.RETURN) || form.equals(Outcome.REGISTER);
        return new dev.plumbline.submission.workbook.answer.Receipt(
                nameOf(receipt.partner(), look),
                receipt.name(),
                receipt.sha256(),
                receipt.receivedAt(),
                isOurs ? "" : form,
                outcome(told));
    }

    private String nameOf(String partner, Instant look) {
        if (partner.equals(Receipt.ALLIANCE_OFFICE)) {
            return ALLIANCE_OFFICE;
        }
        return shelf.find(look)
                .flatMap(inForce -> inForce.register().findPartner(partner))
                .map(found -> found.name())
                .orElse(partner);
    }

    private dev.plumbline.submission.workbook.answer.Receipt.Outcome outcome(Told told) {
        Optional<Receipt> original = told.receipt().original().map(receipts::getReceipt);
        return original.<dev.plumbline.submission.workbook.answer.Receipt.Outcome>map(
                        first -> new dev.plumbline.submission.workbook.answer.Receipt.Outcome.Duplicate(
                                first.name(), first.receivedAt()))
                .orElseGet(() -> new dev.plumbline.submission.workbook.answer.Receipt.Outcome.Read(acceptance(told)));
    }

    private Acceptance acceptance(Told told) {
        Outcome outcome = told.outcome();
        return switch (outcome.state()) {
            case ACCEPTED, ACCEPTED_WITH_FINDINGS ->
                new Acceptance.Accepted(
                        new Submission(
                                told.receipt().partner(),
                                outcome.form(),
                                outcome.period(),
                                told.reading().map(facts::listFacts).orElse(List.of()),
                                outcome.rows()),
                        outcome.findings());
            case REJECTED -> new Acceptance.Rejected(outcome.findings(), outcome.rows());
            case UNREADABLE -> new Acceptance.Unreadable(outcome.findings().getFirst());
            case DUPLICATE -> throw new IllegalArgumentException("A duplicate is not read");
        };
    }
}
