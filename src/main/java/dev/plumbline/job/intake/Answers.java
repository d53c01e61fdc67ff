package dev.plumbline.job.intake;

import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.delivery.Feedback;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.Answered;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.Versions;
import dev.plumbline.submission.workbook.answer.Receipt.Copy;
import dev.plumbline.submission.workbook.answer.ReceiptWriter;
import dev.plumbline.submission.workbook.answer.copy.AnnotatedCopy;
import dev.plumbline.submission.workbook.answer.copy.Copied;
import dev.plumbline.submission.workbook.answer.copy.CopyLimits;
import dev.plumbline.submission.workbook.answer.copy.CopyOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells partners what became of their files: a receipt for each, and for a workbook with something to mend or to explain
 * an annotated copy beside it.
 *
 * @param home where the answers go
 * @param readings notes what was told
 * @param drafts puts together what is told
 */
record Answers(Home home, ReadingLedger readings, Drafts drafts) {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    void tell(List<? extends Told> files, Instant look) {
        Optional<RegisterIndex> register = drafts.register(look);
        Map<Long, Versions> earlier = drafts.earlier(files);
        List<Answered> answered = new ArrayList<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (Told told : files) {
            Versions versions = earlier.getOrDefault(told.receipt().number(), Versions.NONE);
            Path place = tell(told, versions, register);
            folders.add(place.resolveSibling(""));
            answered.add(new Answered(told, home.shown(place)));
        }
        folders.forEach(Answers::force);
        readings.noteAnswers(answered, look);
    }

    /** Copies lie beside their receipts. */
    private static void force(Path folder) {
        try {
            WholeFile.forceFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be forced to disk", e);
        }
    }

    private Path tell(Told told, Versions earlier, Optional<RegisterIndex> register) {
        Receipt receipt = told.receipt();
        String ending = receipt.isDuplicate() ? ".duplicate.html" : ".html";
        try {
            Drafts.Draft draft = drafts.of(told, earlier, register);
            Copy copy = copy(draft, receipt);
            return write(receipt, receipt.name(), ending, ReceiptWriter.write(draft.receipt(copy)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The answer to " + receipt.sha256() + " can be written neither to the partner nor to "
                            + home.shown(home.feedback()),
                    e);
        }
    }

    private Copy copy(Drafts.Draft draft, Receipt receipt) throws IOException {
        CopyOrder order = draft.copyOrder();
        if (!draft.isCopied() || !order.isNeeded()) {
            return new Copy.NotNeeded();
        }
        return switch (AnnotatedCopy.write(order, CopyLimits.DEFAULT)) {
            case Copied.Made made -> {
                Path place = write(receipt, receipt.plainName(), Receipt.TO_FIX + made.ending(), made.bytes());
                yield new Copy.Beside(String.valueOf(place.getFileName()));
            }
            case Copied.NotMade(Copied.Reason reason, String place) -> {
                if (!place.isEmpty()) {
                    LOG.warn("The file {} was not copied with comments: {}", receipt.sha256(), place);
                }
                yield new Copy.Missing(
                        "copy." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        };
    }

    private Path write(Receipt receipt, String name, String ending, byte[] answer) throws IOException {
        return new Feedback(home.input(), home.feedback())
                .write(receipt.partner(), Feedback.nameOf(name, receipt.sha256(), ending), answer);
    }
}
