package dev.plumbline.job.command;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.reading.HistoryFile;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a home full of made-up workbooks. */
@Command(
        name = "example",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Writes a home full of made-up workbooks, for trying and for load.",
            "",
            "  plumbline example demo && plumbline run quarterly --home demo",
            "  plumbline example large --alliances 200 --quarters 12 --seed 1",
            ""
        })
final class ExampleCommand implements Callable<Integer> {

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "DIR", description = "Folder to write; it must be empty or not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--alliances", paramLabel = "N", description = "How many alliances. Default: 4.")
    private int alliances = ExampleSpec.WORKED.alliances();

    @Option(names = "--quarters", paramLabel = "N", description = "How many quarters, 1 to 200. Default: 12.")
    private int quarters = ExampleSpec.WORKED.quarters();

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same workbooks. Default: 1888.")
    private long seed = ExampleSpec.WORKED.seed();

    @Option(
            names = "--faults",
            paramLabel = "SHARE",
            description = "Share of the returns that hold a mistake, 0 to 1. Default: 0.")
    private double faults = ExampleSpec.WORKED.faultShare();

    @Override
    public Integer call() throws IOException {
        ExampleSpec spec = spec();
        refuseUsedFolder();
        Home home = new Home(folder);
        ExamplePortfolio portfolio = ExamplePortfolio.of(spec);
        WholeFile.write(home.input().resolve(Inbox.REGISTER), out -> RegisterWriter.write(portfolio.register(), out));
        Files.createDirectories(home.output());
        int files = 1
                + returns(home, portfolio.submissions(), portfolio, portfolio::fileName)
                + returns(home, portfolio.corrections(), portfolio, portfolio::correctionName);
        byte[] received = portfolio.received().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(home.input().resolve(HistoryFile.NAME), out -> out.write(received));
        if (plumbline.isJson()) {
            plumbline.print(root -> root.put("home", home.root().toString()).put("workbooks", files));
        } else {
            plumbline.out().println(home.root());
        }
        plumbline.narrate("Wrote " + files + " workbooks. Now: plumbline run quarterly --home " + folder);
        return ExitCode.DONE.number();
    }

    private ExampleSpec spec() {
        try {
            Quarter last = ExampleSpec.WORKED.last();
            return new ExampleSpec(alliances, quarters, last, seed, faults);
        } catch (IllegalArgumentException e) {
            throw new Refused(ExitCode.USAGE, String.valueOf(e.getMessage()), "");
        }
    }

    /** As many at a time as there are processors; all are known in memory for no longer than that. */
    private static int returns(
            Home home, Stream<Submission> returns, ExamplePortfolio portfolio, Function<Submission, String> name)
            throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        try {
            return returns.gather(Gatherers.mapConcurrent(processors, submission -> {
                        Path folder = home.input().resolve(submission.partner());
                        return write(folder.resolve(name.apply(submission)), submission, portfolio);
                    }))
                    .mapToInt(_ -> 1)
                    .sum();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path write(Path file, Submission submission, ExamplePortfolio portfolio) {
        try {
            WholeFile.write(file, out -> ReturnWriter.write(submission, portfolio.register(), out));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseUsedFolder() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean used = !Files.isDirectory(folder);
        if (!used) {
            try (Stream<Path> content = Files.list(folder)) {
                used = content.findAny().isPresent();
            }
        }
        if (used) {
            throw new Refused(
                    ExitCode.USAGE,
                    "The folder " + folder + " is not empty, and nothing of yours is to be overwritten.",
                    "Name a folder that is not there yet.");
        }
    }
}
