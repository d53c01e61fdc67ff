package dev.plumbline.job.intake;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.job.reading.Astray;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists the files of all partners that are to be taken: those of a history as they came, then partner by partner in the
 * order of the register. A folder that
 * belongs to no partner is shown to the operator and left alone.
 *
 * @param inbox the inbox
 * @param taking knows what was taken already
 */
record FolderScan(Inbox inbox, Taking taking) {

    private static final Logger LOG = LoggerFactory.getLogger(FolderScan.class);

    List<InboxFile> list(Register register, Instant look) {
        List<String> partners = register.partners().stream().map(Partner::id).toList();
        new Astray(inbox, partners).list().forEach(LOG::warn);
        List<InboxFile> found = new ArrayList<>();
        partners.forEach(partner -> found.addAll(inbox.listFiles(partner)));
        List<InboxFile> atRest = taking.await(found);
        taking.history().checkAll(look, partners, atRest);
        History.Told told = taking.history().told(look);
        return atRest.stream()
                .sorted(Comparator.comparing(file -> told.of(file, look)))
                .toList();
    }
}
