package dev.plumbline.job.command;

import dev.plumbline.job.command.care.BackupCommand;
import dev.plumbline.job.command.care.DoctorCommand;
import dev.plumbline.job.command.care.EraseCommand;
import dev.plumbline.job.command.care.RestoreCommand;
import dev.plumbline.job.command.care.TidyCommand;
import dev.plumbline.job.command.cluster.WorkerCommand;
import dev.plumbline.job.command.map.MapCommand;
import dev.plumbline.job.command.operate.DueCommand;
import dev.plumbline.job.command.operate.ReleaseCommand;
import dev.plumbline.job.command.operate.ScheduleCommand;
import dev.plumbline.job.command.operate.ServeCommand;
import dev.plumbline.job.command.operate.SkipCommand;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.setting.Home;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code plumbline}: what all commands have in common. */
@Command(
        name = "plumbline",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Tells every quarter whether strategic alliances still stand true.",
            "",
            "  plumbline run quarterly                    packs for the newest quarter",
            "  plumbline run quarterly --period 2026-Q3   packs for one quarter",
            "  plumbline check FILE --partner northwind   would this file be accepted?",
            "  plumbline template                         the workbooks to send to partners",
            "  plumbline status                           what came in, who is missing",
            "  plumbline trace ID                         from a printed figure to its cells",
            "  plumbline map suggest kpi.xlsx             drafts how to read a foreign table",
            "  plumbline due                              whatever is due, once",
            "  plumbline serve                            stays, and does what is due",
            "  plumbline schedule --next 8                when jobs are due",
            "  plumbline release --period 2026-Q3         lets held packs go out",
            "  plumbline doctor                           is all in order, and what to do",
            "  plumbline backup FILE                      a copy of the home to fall back on",
            "  plumbline erase --file 1a2b3c4d --dry-run  forgets what a partner handed in",
            "  plumbline worker                           helps a manager on another machine",
            "  plumbline example demo                     a home full of workbooks, to try it",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 internal error, 2 usage, 3 configuration or register wrong,",
            "4 done but inputs were rejected, 5 nothing due, 6 locked by another run,",
            "7 packs made but not all delivered, 75 try again later."
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            StatusCommand.class,
            ExceptCommand.class,
            TraceCommand.class,
            DiffCommand.class,
            ExampleCommand.class,
            MapCommand.class,
            DueCommand.class,
            ServeCommand.class,
            ReleaseCommand.class,
            SkipCommand.class,
            ScheduleCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TidyCommand.class,
            EraseCommand.class,
            WorkerCommand.class,
            AutoComplete.GenerateCompletion.class
        })
final class PlumblineCommand implements Runnable, Terminal {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder that holds jobs, input and output. Default: the current folder.")
    private Path home = Path.of("");

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print data as JSON.")
    private boolean json;

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "Say nothing but warnings and errors on stderr.")
    private boolean quiet;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }

    @Override
    public Home home() {
        return new Home(home);
    }

    @Override
    public boolean isQuiet() {
        return quiet;
    }

    @Override
    public boolean isJson() {
        return json;
    }

    @Override
    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Override
    public void narrate(String line) {
        if (!quiet) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(line);
            err.flush();
        }
    }

    @Override
    public void narratePlace() {
        Path here = Path.of("").toAbsolutePath();
        if (!home.toAbsolutePath().normalize().equals(here)) {
            narrate("In " + home + ":");
        }
    }
}
