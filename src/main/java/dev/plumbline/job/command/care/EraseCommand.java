package dev.plumbline.job.command.care;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.erasure.Choice;
import dev.plumbline.job.erasure.Eraser;
import dev.plumbline.job.erasure.PersonEraser;
import dev.plumbline.job.erasure.PersonPlan;
import dev.plumbline.job.erasure.Plan;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.Erasable;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forgets what partners handed in, or somebody who received packs. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Forgets what partners handed in, or somebody who received packs.",
            "",
            "  plumbline erase --partner northwind --dry-run       what would go and what would stay",
            "  plumbline erase --partner northwind --packs --reason \"contract ended\"",
            "  plumbline erase --file 1a2b3c4d --reason \"holds salaries\"",
            "  plumbline erase --before 2021-Q1 --reason \"kept for five years\"",
            "  plumbline erase --person ann@example.com --dry-run  in registers, letters and mails",
            ""
        },
        footer = {
            "",
            "It cannot be taken back. Files that still lie in the inbox are to be removed there first,",
            "and lines of input/received.csv that tell of them."
        })
public final class EraseCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 500;

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Option(names = "--partner", paramLabel = "ID", description = "All that this partner handed in.")
    private @Nullable String partner;

    @Option(
            names = "--file",
            paramLabel = "SHA256",
            description = "The file with this digest, or with a digest that begins so.")
    private @Nullable String file;

    @Option(
            names = "--before",
            paramLabel = "QUARTER",
            description = "What speaks about nothing but months before this quarter.")
    private @Nullable String before;

    @Option(
            names = "--person",
            paramLabel = "ADDRESS",
            description = "Somebody in registers, letters and mails in output/outbox; a name if there is no address.")
    private @Nullable String person;

    @Option(names = "--packs", description = "Packs made from it, and their mails in output/outbox, go as well.")
    private boolean packs;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept for good.")
    private String reason = "";

    @Option(names = "--dry-run", description = "Say what would go and what would stay; change nothing.")
    private boolean dryRun;

    /** A command that was not given yet. */
    public EraseCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        refuseUnclear();
        String why = dryRun ? "" : reason();
        try (Session session = Session.open(terminal.home(), terminal.isQuiet(), "erase")) {
            Instant now = session.get(Clock.class).instant();
            if (person == null) {
                erase(session, why, now);
            } else {
                erasePerson(session, person, why, now);
            }
            if (!dryRun) {
                session.get(Closing.class).run();
            }
        }
        return ExitCode.DONE.number();
    }

    private void refuseUnclear() {
        boolean isContent = partner != null || file != null || before != null;
        if (!isContent && person == null) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Nothing says what is to be erased.",
                    "Give --partner, --file, --before or --person.");
        }
        if (person != null && (isContent || packs)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "--person says who, the rest says what.",
                    "Erase first the one, then the other; packs name nobody who receives them.");
        }
    }

    private void erase(Session session, String why, Instant now) {
        Eraser eraser = session.get(Eraser.class);
        Plan plan =
                eraser.plan(new Choice(Optional.ofNullable(partner), Optional.ofNullable(file), month(session)), packs);
        if (!dryRun) {
            eraser.run(plan, why, packs, now);
        }
        if (terminal.isJson()) {
            terminal.print(root -> json(root, plan));
        } else {
            print(plan);
        }
    }

    private void erasePerson(Session session, String address, String why, Instant now) {
        PersonEraser eraser = session.get(PersonEraser.class);
        PersonPlan plan = eraser.plan(address);
        if (!dryRun) {
            eraser.run(plan, why, now);
        }
        new ErasePerson(terminal, dryRun).tell(plan);
    }

    private String reason() {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Erasing needs a reason of 1 to " + LONGEST_REASON + " characters.",
                    "Look first with --dry-run, then say why, for example --reason \"contract ended\".");
        }
        return why;
    }

    private Optional<YearMonth> month(Session session) {
        return Optional.ofNullable(before).map(words -> {
            Quarter quarter = RegisterFile.quarter(words);
            FiscalCalendar calendar = session.get(RegisterShelf.class)
                    .find(session.get(Clock.class).instant())
                    .map(inForce -> inForce.register().calendar())
                    .orElse(FiscalCalendar.CALENDAR_YEAR);
            return calendar.periodOf(quarter).first();
        });
    }

    private void print(Plan plan) {
        String verb = dryRun ? "would erase  " : "erased  ";
        for (Erasable content : plan.contents()) {
            terminal.out()
                    .println(verb + Shown.text(content.partner() + "/" + String.join(", ", content.names())) + "  "
                            + content.sha256().substring(0, 8) + "  until " + content.last());
        }
        String removes = dryRun ? "would remove  " : "removed  ";
        plan.removed()
                .forEach(place ->
                        terminal.out().println(removes + terminal.home().shown(place)));
        plan.kept().forEach(kept -> terminal.out().println("kept  " + kept.what() + ": " + kept.why()));
    }

    private void json(ObjectNode root, Plan plan) {
        ArrayNode files = root.put("dryRun", dryRun).putArray("files");
        for (Erasable content : plan.contents()) {
            ArrayNode names = files.addObject()
                    .put("partner", content.partner())
                    .put("sha256", content.sha256())
                    .put("last", content.last().toString())
                    .putArray("names");
            content.names().forEach(names::add);
        }
        ArrayNode removed = root.putArray("removed");
        plan.removed().forEach(place -> removed.add(terminal.home().shown(place)));
        ArrayNode kept = root.putArray("kept");
        plan.kept().forEach(one -> kept.addObject().put("what", one.what()).put("why", one.why()));
    }
}
