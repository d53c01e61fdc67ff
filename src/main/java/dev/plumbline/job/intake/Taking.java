package dev.plumbline.job.intake;

import dev.plumbline.inbox.Archive;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Settling;
import dev.plumbline.inbox.Shown;
import dev.plumbline.inbox.Taken;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Arrival;
import dev.plumbline.ledger.ReceiptLedger;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files that the ledger does not know yet.
 *
 * @param receipts the ledger
 * @param settling waits until files are at rest
 * @param archive keeps the copies
 * @param history tells of files that came before
 */
record Taking(ReceiptLedger receipts, Settling settling, Archive archive, History history) {

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    /** Of the files those that are new or changed, once they are at rest. */
    List<InboxFile> await(List<InboxFile> files) {
        Map<String, Map<String, String>> known = new HashMap<>();
        return settling.await(files.stream()
                .filter(file -> !file.signature()
                        .text()
                        .equals(known.computeIfAbsent(file.partner(), receipts::listSignatures)
                                .get(file.name())))
                .toList());
    }

    /** Clears away what an earlier look copied and could not keep. */
    void sweep() {
        try {
            archive.sweep();
        } catch (IOException e) {
            throw refused("Leftovers in output/archive could not be removed: ", e);
        }
    }

    Optional<Taken> take(InboxFile file, Instant look) {
        try {
            Optional<Taken> taken = archive.take(file);
            history.checkCopied(look, file, taken.isPresent());
            if (taken.isEmpty()) {
                LOG.warn("The file {} could not be copied: it changes, or may not be read. It waits.", file.shown());
            }
            return taken;
        } catch (IOException e) {
            throw refused("The file " + file.shown() + " could not be copied into output/archive: ", e);
        }
    }

    /** Notes files that were taken: as received when that is told, else at the look. */
    void receive(List<? extends Taken> taken, Instant look) {
        History.Told told = history.told(look);
        note(taken, file -> told.of(file, look));
    }

    /** Notes files that were taken, once no crash can lose their copies. */
    void note(List<? extends Taken> taken, Function<InboxFile, Instant> received) {
        try {
            archive.keep(List.copyOf(taken));
        } catch (IOException e) {
            throw refused("Files could not be copied into output/archive: ", e);
        }
        receipts.receive(taken.stream()
                .map(one -> arrival(one, received.apply(one.file())))
                .toList());
    }

    private static Refused refused(String what, IOException e) {
        return new Refused(
                ExitCode.TRY_AGAIN,
                what + Shown.text(words(e)) + ".",
                "Make room there, or let us write there, and run again. Nothing is lost: the files lie where they lay.");
    }

    private static String words(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Arrival arrival(Taken taken, Instant received) {
        InboxFile file = taken.file();
        return new Arrival(
                file.partner(),
                file.name(),
                taken.sha256(),
                taken.byteCount(),
                file.signature().text(),
                received);
    }
}
