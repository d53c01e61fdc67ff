package dev.plumbline.job.command.operate;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.dispatch.Dispatch;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.Letter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets packs go out that were held, and shows before what is new in them. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Lets the packs of a quarter go out that were held.",
            "",
            "  plumbline release --period 2026-Q3 --dry-run     who gets what, and what changed since last quarter",
            "  plumbline release --period 2026-Q3",
            "  plumbline release --period 2026-Q3 --resend      also what may or may not have arrived",
            ""
        })
public final class ReleaseCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Option(names = "--period", paramLabel = "QUARTER", required = true, description = "Quarter, such as 2026-Q3.")
    private String period = "";

    @Option(names = "--dry-run", description = "Say who gets what and what changed; let nothing go.")
    private boolean dryRun;

    @Option(
            names = "--resend",
            description = "Send letters again of which nobody knows whether they arrived, and those that failed.")
    private boolean resend;

    /** A command that was not given yet. */
    public ReleaseCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        String quarter = RegisterFile.quarter(period).toString();
        JobFiles.read(terminal.home());
        try (Session session = Session.open(terminal.home(), terminal.isQuiet(), "release")) {
            Dispatch dispatch = session.get(Dispatch.class);
            List<Letter> held = dispatch.listToRelease(quarter, resend);
            tell(quarter, held);
            if (held.isEmpty()) {
                throw new Refused(
                        ExitCode.NOTHING_DUE,
                        "No letter about " + quarter + " is held.",
                        "The status page shows what was sent and what was not.");
            }
            if (dryRun) {
                return ExitCode.DONE.number();
            }
            dispatch.release(held);
            Postman.Round round = session.get(Closing.class).run();
            terminal.narrate(round.sent() + " sent, " + round.waiting() + " tried again later, " + round.troubled()
                    + " to be looked at.");
            return Optional.of(round)
                    .filter(Postman.Round::isComplete)
                    .map(_ -> ExitCode.DONE)
                    .orElse(ExitCode.DELIVERY_INCOMPLETE)
                    .number();
        }
    }

    private void tell(String quarter, List<Letter> held) {
        QuarterChange change = new QuarterChange(terminal.home(), quarter);
        if (terminal.isJson()) {
            terminal.print(root -> {
                change.into(root.put("period", quarter).put("dryRun", dryRun).putArray("figures"));
                Matrix.into(root.putArray("letters"), held);
            });
        } else {
            terminal.out().print(change.words());
            terminal.out().print(Matrix.of(held));
        }
    }
}
