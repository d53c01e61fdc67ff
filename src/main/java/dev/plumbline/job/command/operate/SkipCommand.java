package dev.plumbline.job.command.operate;

import dev.plumbline.inbox.Shown;
import dev.plumbline.job.board.Closing;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.due.Agenda;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.JobPeriod;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says that something that is due is not to be done. */
@Command(
        name = "skip",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Says that something that is due is not to be done.",
            "",
            "  plumbline skip quarterly --period 2026-Q2 --reason \"before we began\"",
            ""
        })
public final class SkipCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Parameters(paramLabel = "JOB", description = "intake, quarterly or reminders")
    private String job = "";

    @Option(names = "--period", paramLabel = "PERIOD", required = true, description = "What is due, as 'due' names it.")
    private String period = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; shown on the status page.")
    private String reason = "";

    /** A command that was not given yet. */
    public SkipCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        JobKind kind = JobKind.tryParse(job)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE,
                        "There is no job '" + Shown.text(job) + "'.",
                        Nearest.hint(job, JobKind.words())));
        try (Session session = Session.open(terminal.home(), terminal.isQuiet(), "skip")) {
            boolean settled = session.get(Agenda.class)
                    .settle(
                            kind,
                            period,
                            JobPeriod.State.SKIPPED,
                            session.get(Clock.class).instant(),
                            reason);
            if (!settled) {
                throw new Refused(
                        ExitCode.NOTHING_DUE,
                        "The job " + kind.word() + " has nothing to do about '" + Shown.text(period) + "'.",
                        "The status page lists what is due.");
            }
            session.get(Closing.class).run();
        }
        return ExitCode.DONE.number();
    }
}
