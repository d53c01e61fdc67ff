package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial, typed as it stands: each command is run, and what it prints is compared. */
class TutorialTest {

    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    /**
     * A command and what it prints.
     *
     * @param typed the line
     * @param printed lines, with an ellipsis for what differs
     */
    private record Typed(String typed, List<String> printed) {

        Pattern expected() {
            String all = String.join("\n", printed).strip();
            return Pattern.compile(
                    Arrays.stream(all.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")),
                    Pattern.DOTALL);
        }
    }

    @Test
    void whatTheTutorialTypesPrintsWhatItShows() throws Exception {
        List<Typed> commands = commands(Files.readString(Path.of("src/docs/tutorial.md")));

        assertThat(commands).hasSizeGreaterThan(10);
        for (Typed command : commands) {
            String printed =
                    command.typed().startsWith("plumbline ") ? plumbline(command.typed()) : shell(command.typed());
            assertThat(printed.strip()).as(command.typed()).matches(command.expected());
        }
    }

    private static List<Typed> commands(String page) {
        List<Typed> commands = new ArrayList<>();
        for (String block :
                BLOCK.matcher(page).results().map(block -> block.group(1)).toList()) {
            for (String line : block.lines().toList()) {
                if (line.startsWith("$ ")) {
                    commands.add(new Typed(line.substring(2), new ArrayList<>()));
                } else {
                    commands.getLast().printed().add(line);
                }
            }
        }
        return commands;
    }

    /** In the folder of the test, as if that were the current one. */
    private String plumbline(String typed) {
        String[] words = WORD.matcher(typed)
                .results()
                .skip(1)
                .map(TutorialTest::word)
                .map(word -> word.equals("demo") || word.startsWith("demo/")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        StringWriter said = new StringWriter();
        Cli.run(new PrintWriter(said), new PrintWriter(said), words);
        return said.toString().replace("In " + folder.resolve("demo"), "In demo");
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    private String shell(String typed) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder("sh", "-c", typed).directory(folder.toFile()).redirectErrorStream(true);
        command.environment().put("LC_ALL", "C");
        Process process = command.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
