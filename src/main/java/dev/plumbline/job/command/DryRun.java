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
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a run would do, from what is there now; files that would be taken are not read.
 *
 * @param plumbline where to say it
 * @param session the home
 */
record DryRun(PlumblineCommand plumbline, Session session) {

    ExitCode run(String job, Optional<Quarter> quarter, Optional<Instant> asOf) {
        List<String> waiting =
                waiting().stream().map(file -> "input/" + file.shown()).toList();
        Optional<Issue> issue = job.equals("quarterly")
                ? Optional.of(session.get(Freezer.class)
                        .freeze(quarter, asOf, session.get(Clock.class).instant()))
                : Optional.empty();
        List<String> letters = issue.stream().flatMap(this::letters).toList();
        if (plumbline.isJson()) {
            plumbline.print(root -> {
                waiting.forEach(root.put("dryRun", true).putArray("read")::add);
                issue.ifPresent(made -> root.put("period", made.quarter().toString())
                        .put("asOf", made.asOf().toString())
                        .put("inputs", made.inputsDigest()));
                letters.forEach(root.putArray("letters")::add);
            });
        } else {
            say(waiting, issue, letters);
        }
        return ExitCode.DONE;
    }

    private Stream<String> letters(Issue issue) {
        return session.get(RegisterShelf.class).find(issue.asOf()).map(RegisterShelf.InForce::register).stream()
                .flatMap(register -> session.get(Dispatch.class).listWhoGetsWhat(register).stream())
                .map(Shown::text);
    }

    private void say(List<String> waiting, Optional<Issue> issue, List<String> letters) {
        PrintWriter out = plumbline.out();
        waiting.forEach(file -> out.println("would read   " + file));
        if (waiting.isEmpty()) {
            out.println("would read   nothing: no file is new");
        }
        issue.ifPresent(made -> out.println("would make   output/" + made.quarter() + " as of " + made.asOf()
                + " from what was read before, inputs " + made.inputsDigest()));
        letters.forEach(line -> out.println("would write  " + line));
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
