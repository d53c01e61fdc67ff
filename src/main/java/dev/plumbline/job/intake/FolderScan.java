package dev.plumbline.job.intake;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.Nearest;
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
        showStrangers(partners);
        List<InboxFile> found = new ArrayList<>();
        partners.forEach(partner -> found.addAll(inbox.listFiles(partner)));
        List<InboxFile> atRest = taking.await(found);
        taking.history().checkAll(look, partners, atRest);
        History.Told told = taking.history().told(look);
        return atRest.stream()
                .sorted(Comparator.comparing(file -> told.of(file, look)))
                .toList();
    }

    private void showStrangers(List<String> partners) {
        inbox.listAstray().forEach(LOG::warn);
        for (String folder : inbox.listFolders()) {
            if (!partners.contains(folder)) {
                LOG.warn(
                        "The folder input/{} belongs to no partner of the register and was left alone. {}",
                        Shown.text(folder),
                        Nearest.hint(folder, partners));
            }
        }
    }
}
