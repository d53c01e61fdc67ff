package dev.plumbline.job.command.map;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.submission.workbook.mapping.suggest.MappingDrafter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps to write mappings. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Helps to write mappings for tables that are not ours.",
            "",
            "  plumbline map suggest kpi.xlsx > jobs/mappings/north.yml",
            ""
        },
        subcommands = MapCommand.Suggest.class)
public final class MapCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A command that was not given yet. */
    public MapCommand() {
        // the command line sets the rest
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }

    /** Drafts a mapping on stdout; lines it is not sure of make the draft unusable until somebody fills them in. */
    @Command(
            name = "suggest",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            header = {
                "Drafts a mapping for a file, with a remark on how sure each line is.",
                "Lines with ??? are for you: the draft is refused until they are filled in.",
                "",
                "  plumbline map suggest kpi.xlsx > jobs/mappings/north.yml",
                ""
            })
    static final class Suggest implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "The file: .xlsx, .xlsm, .xls or .csv.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            if (!Files.isRegularFile(file)) {
                throw new Refused(ExitCode.USAGE, "There is no file " + Shown.text(file.toString()) + ".", "");
            }
            Checked<String> draft = MappingDrafter.draft(file);
            String yaml =
                    draft.value().orElseThrow(() -> refused(draft.findings().getFirst()));
            spec.commandLine().getOut().print(yaml);
            spec.commandLine().getOut().flush();
            return ExitCode.DONE.number();
        }

        private static Refused refused(Finding finding) {
            return new Refused(ExitCode.REJECTED_INPUTS, finding.message(), finding.fix());
        }
    }
}
