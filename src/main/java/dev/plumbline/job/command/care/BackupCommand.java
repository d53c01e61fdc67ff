package dev.plumbline.job.command.care;

import dev.plumbline.job.care.Backup;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.session.RunLock;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a copy of a home to fall back on. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Makes a copy of the home in one file: jobs, inbox, originals, ledger, packs.",
            "",
            "  plumbline backup /backup/plumbline-2026-11-22.zip",
            ""
        },
        footer = {
            "",
            "Nobody can run anything meanwhile. A ledger in PostgreSQL is not in it: copy it with pg_dump at the same time."
        })
public final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
    private Path file = Path.of("");

    /** A command that was not given yet. */
    public BackupCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new Refused(ExitCode.USAGE, file + " is there already.", "Choose a name that is free.");
        }
        int files = RunLock.during(terminal.home(), "backup", () -> new Backup(terminal.home()).write(file));
        if (terminal.isJson()) {
            terminal.print(root -> root.put("file", file.toString()).put("files", files));
        } else {
            terminal.out().println(file);
        }
        terminal.narrate(files + " files copied.");
        return ExitCode.DONE.number();
    }
}
