package dev.plumbline.job.intake;

import dev.plumbline.delivery.AnswerPage;
import dev.plumbline.delivery.Feedback;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells partners what became of their files.
 *
 * @param home where the answers go
 * @param receipts knows the first receipt of a duplicate
 * @param readings notes what was told
 */
record Answers(Home home, ReceiptLedger receipts, ReadingLedger readings) {

    void tell(Told told, Instant look) {
        Receipt receipt = told.receipt();
        Optional<Receipt> original = receipt.original().map(receipts::getReceipt);
        String ending = original.isPresent() ? ".duplicate.html" : ".html";
        try {
            var place = new Feedback(home.input(), home.feedback())
                    .write(
                            receipt.partner(),
                            Feedback.nameOf(receipt.name(), receipt.sha256(), ending),
                            AnswerPage.write(told, original));
            readings.noteAnswer(told, home.shown(place), look);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The answer to " + receipt.sha256() + " can be written neither to the partner nor to "
                            + home.shown(home.feedback()),
                    e);
        }
    }
}
