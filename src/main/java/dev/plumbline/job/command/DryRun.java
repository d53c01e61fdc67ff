package dev.plumbline.job.command;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.dispatch.Dispatch;
import dev.plumbline.job.quarterly.Freezer;
import dev.plumbline.job.quarterly.Issue;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.ledger.ReceiptLedger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a run would do, from what is there now; files that would be taken are not read.
 *
 * @param plumbline where to say it
 * @param session the home
 */
record DryRun(PlumblineCommand plumbline, Session session) {

    ExitCode run(String job, Optional<Quarter> quarter, Optional<Instant> asOf) {
        List<InboxFile> waiting = waiting();
        waiting.forEach(file -> plumbline.out().println("would read   input/" + file.shown()));
        if (waiting.isEmpty()) {
            plumbline.out().println("would read   nothing: no file is new");
        }
        if (job.equals("quarterly")) {
            Issue issue = session.get(Freezer.class)
                    .freeze(quarter, asOf, session.get(Clock.class).instant());
            plumbline
                    .out()
                    .println("would make   output/" + issue.quarter() + " as of " + issue.asOf()
                            + " from what was read before, inputs " + issue.inputsDigest());
            session.get(RegisterShelf.class).find(issue.asOf()).map(RegisterShelf.InForce::register).stream()
                    .flatMap(register -> session.get(Dispatch.class).listWhoGetsWhat(register).stream())
                    .forEach(line -> plumbline.out().println("would write  " + Shown.text(line)));
        }
        return ExitCode.DONE;
    }

    private List<InboxFile> waiting() {
        Inbox inbox = session.get(Inbox.class);
        List<InboxFile> files = new ArrayList<>(inbox.findRegister().stream().toList());
        inbox.listFolders().forEach(folder -> files.addAll(inbox.listFiles(folder)));
        return files.stream().filter(this::isNew).toList();
    }

    private boolean isNew(InboxFile file) {
        Map<String, String> known = session.get(ReceiptLedger.class).listSignatures(file.partner());
        return !file.signature().text().equals(known.get(file.name()));
    }
}
