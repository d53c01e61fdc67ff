package dev.plumbline.job.command;

import dev.plumbline.job.session.Farewell;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import picocli.CommandLine;

/** Runs one command line and turns whatever comes of it into words and an exit code. */
public final class Cli {

    private Cli() {}

    /**
     * Runs a command line on the terminal.
     *
     * @param args the words
     * @return the exit code
     */
    public static int run(String... args) {
        return run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /**
     * Runs one command with other streams.
     *
     * @param out where data goes
     * @param err where narration goes
     * @param args the words
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        nameTransformer();
        PlumblineCommand command = new PlumblineCommand();
        CommandLine line = new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .registerConverter(Path.class, Cli::path)
                .setParameterExceptionHandler(Cli::misunderstood)
                .setExecutionExceptionHandler((thrown, failed, _) -> failed(thrown, command, failed));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("there can be no such file or folder here: " + e.getReason()
                    + ". If there is one, start with LC_ALL=C.UTF-8 in the environment.");
        }
    }

    /** POI asks for a transformer for each part it writes: searching all jars for one took twice the time of all the writing. */
    private static void nameTransformer() {
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private static int misunderstood(CommandLine.ParameterException thrown, String[] args) {
        CommandLine command = thrown.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(thrown.getMessage());
        if (thrown instanceof CommandLine.UnmatchedArgumentException unmatched) {
            err.println(hint(unmatched.getUnmatched().getFirst(), command));
        }
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows what there is.");
        return ExitCode.USAGE.number();
    }

    private static String hint(String word, CommandLine command) {
        return Nearest.hint(
                word,
                word.startsWith("-")
                        ? command.getCommandSpec().optionsMap().keySet()
                        : command.getSubcommands().keySet());
    }

    private static int failed(Exception thrown, PlumblineCommand command, CommandLine line) {
        if (Farewell.isSaid()) {
            // it was said; the process ends with the code of the signal, whatever is returned
            return ExitCode.TRY_AGAIN.number();
        }
        PrintWriter err = line.getErr();
        Refused refused = Failures.refusal(thrown);
        if (refused != null) {
            err.println(refused.getMessage());
            if (!refused.action().isBlank()) {
                err.println(refused.action().strip());
            }
            return refused.exitCode().number();
        }
        err.println("Internal error: " + Failures.words(thrown));
        keep(thrown, command.home().output().resolve("last-error.txt"), err);
        return ExitCode.INTERNAL.number();
    }

    /** Keeps the details for those who mend the program; the operator is spared them. */
    private static void keep(Exception thrown, Path file, PrintWriter err) {
        try (PrintWriter details = new PrintWriter(Files.newBufferedWriter(
                Files.createDirectories(file.resolveSibling("")).resolve(file.getFileName())))) {
            thrown.printStackTrace(details);
            err.println("Details are in " + file + ".");
        } catch (IOException e) {
            thrown.printStackTrace(err);
        }
    }
}
