package dev.plumbline.job.command.care;

import dev.plumbline.job.care.Backup;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lays a copy of a home out. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Lays a copy out in an empty home.",
            "",
            "  plumbline restore /backup/plumbline-2026-11-22.zip --home /srv/plumbline-restored",
            ""
        },
        footer = {
            "",
            "What is in the copy is compared with its digests first; if it is not whole, the home stays empty."
        })
public final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    @Parameters(paramLabel = "FILE", description = "The copy that 'backup' made.")
    private Path file = Path.of("");

    /** A command that was not given yet. */
    public RestoreCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refused(ExitCode.USAGE, "There is no file " + file + ".", "Say which copy is to be laid out.");
        }
        int files = new Backup(terminal.home()).restore(file);
        if (terminal.isJson()) {
            terminal.print(
                    root -> root.put("home", terminal.home().root().toString()).put("files", files));
        } else {
            terminal.out().println(terminal.home().root());
        }
        terminal.narrate(files + " files laid out. 'plumbline doctor' looks at the home.");
        return ExitCode.DONE.number();
    }
}
