package dev.plumbline.job.command.care;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.care.Tidy;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.session.RunLock;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes room. */
@Command(
        name = "tidy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Removes superseded packs, mails in the outbox and templates of quarters long past.",
            "",
            "  plumbline tidy --dry-run            what would be removed",
            "  plumbline tidy --keep 8             keeps the last eight quarters",
            ""
        },
        footer = {"", "Originals, ledger and the packs in force are never removed."})
public final class TidyCommand implements Callable<Integer> {

    private static final int MONTHS_A_QUARTER = 3;

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Option(names = "--keep", paramLabel = "N", description = "Quarters to keep, 1 to 100. Default: 8.")
    private int keep = 8;

    @Option(names = "--dry-run", description = "Say what would be removed; remove nothing.")
    private boolean dryRun;

    /** A command that was not given yet. */
    public TidyCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        if (keep < 1 || keep > 100) {
            throw new Refused(ExitCode.USAGE, keep + " quarters cannot be kept.", "Choose 1 to 100.");
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Quarter now = new Quarter(today.getYear(), (today.getMonthValue() - 1) / MONTHS_A_QUARTER + 1);
        Tidy tidy = new Tidy(terminal.home(), now.plus(-keep));
        List<Path> folders = RunLock.during(terminal.home(), "tidy", dryRun ? tidy::list : tidy::run);
        List<String> shown = folders.stream().map(terminal.home()::shown).toList();
        if (terminal.isJson()) {
            terminal.print(root -> shown.forEach(root.put("dryRun", dryRun).putArray("removed")::add));
        } else {
            shown.forEach(terminal.out()::println);
        }
        return ExitCode.DONE.number();
    }
}
