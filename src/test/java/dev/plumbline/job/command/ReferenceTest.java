package dev.plumbline.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.bind.DefaultValue;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The pages that tell all commands and settings are what the program says; {@code -Dplumbline.reference.write=true} writes them
 * anew. The program understands every command that a page shows.
 */
class ReferenceTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final int WIDTH = 110;

    private static final Pattern SHOWN = Pattern.compile(
            "^(?: {4,}|\\$ )(?:sudo -u plumbline )?(?:[A-Z_]+=\\S+ )*(plumbline .*)$|`(plumbline [^`]*)`"
                    + "|(?:java -jar (?:target/)?)(plumbline)\\.jar([^`\n]*)",
            Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\w+[^\n]*\n)*public record", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern RECORD = Pattern.compile("public record (\\w+)");

    @Test
    void thePageOfCommandsIsWhatTheProgramSays() throws IOException {
        compare("commands.md", commands());
    }

    @Test
    void thePageOfSettingsIsWhatTheProgramTakes() throws IOException {
        String page = settings();

        assertThat(page).contains("| `plumbline.inbox.settle-time` | 10s |", "| `plumbline.store.url` |");
        compare("settings.md", page);
    }

    private static void compare(String name, String page) throws IOException {
        if (Boolean.getBoolean("plumbline.reference.write")) {
            Files.writeString(DOCS.resolve(name), page);
        }
        assertThat(Files.readString(DOCS.resolve(name))).isEqualTo(page);
    }

    private static CommandLine line() {
        return new CommandLine(new PlumblineCommand())
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static String commands() {
        StringBuilder page = new StringBuilder("# Commands\n\nMade from the program: what `--help` prints.\n");
        all(line())
                .forEach(command -> page.append("\n## ")
                        .append(command.getCommandSpec().qualifiedName())
                        .append("\n\n```text\n")
                        .append(command.getUsageMessage(Ansi.OFF)
                                .lines()
                                .map(String::stripTrailing)
                                .collect(Collectors.joining("\n")))
                        .append("\n```\n"));
        return page.toString();
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandName().equals("help"))
                .forEach(sub -> all.addAll(all(sub)));
        return all;
    }

    private static String settings() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                Made from the program. Each stands in `application.yml` beside the jar, or in the environment in capitals with `_` for dots and without hyphens: `plumbline.inbox.settle-time`
                is `PLUMBLINE_INBOX_SETTLETIME`.

                | setting | left out | |
                |---|---|---|
                """);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/plumbline/job"))) {
            List<Path> records = files.filter(file -> file.toString().endsWith("Properties.java"))
                    .sorted()
                    .toList();
            List<String> rows = new ArrayList<>();
            for (Path file : records) {
                rows.addAll(rows(Files.readString(file)));
            }
            rows.stream().sorted().forEach(page::append);
        }
        return page.toString();
    }

    private static List<String> rows(String source) {
        String prefix = first(PREFIX, source);
        String comment = first(COMMENT, source);
        String words = comment.replaceAll("\\s*\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)}", "`$1`");
        return PARAMETER
                .matcher(words)
                .results()
                .map(parameter -> "| `" + prefix + "." + kebab(parameter.group(1)) + "` | "
                        + left(type(source), parameter.group(1)) + " | "
                        + parameter.group(2).strip().replace("|", "\\|")
                        + " |\n")
                .toList();
    }

    /** What a record takes when nothing is set; an empty string where that is nothing, or told in words. */
    private static String left(Class<?> type, String name) {
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        return IntStream.range(0, parameters.length)
                .filter(at -> type.getRecordComponents()[at].getName().equals(name))
                .mapToObj(at -> parameters[at].getAnnotation(DefaultValue.class))
                .filter(Objects::nonNull)
                .map(found -> String.join(", ", found.value()))
                .findFirst()
                .orElse("");
    }

    private static Class<?> type(String source) {
        try {
            return Class.forName(first(PACKAGE, source) + "." + first(RECORD, source));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandThatAPageShowsIsUnderstood() throws IOException {
        List<Path> pages = new ArrayList<>(
                List.of(Path.of("README.md"), Path.of("jobs/README.md"), Path.of("jobs/mappings/README.md")));
        try (Stream<Path> files = Files.list(DOCS)) {
            files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("commands.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages) {
            for (MatchResult shown :
                    SHOWN.matcher(Files.readString(page)).results().toList()) {
                tests.add(DynamicTest.dynamicTest(
                        page.getFileName() + ": " + shown.group().strip(), () -> understand(typed(shown))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    /** Two spaces or a sign begin what is said about it. */
    private static String typed(MatchResult shown) {
        String typed = Stream.of(1, 2)
                .flatMap(group -> Stream.ofNullable(shown.group(group)))
                .findFirst()
                .orElseGet(() -> shown.group(3) + shown.group(4));
        return typed.replaceFirst("  .*$", "").replaceFirst(" #.*$", "").replaceFirst(" [|>] .*$", "");
    }

    private static void understand(String typed) {
        String[] words = WORD.matcher(typed)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        assertThatCode(() -> line().parseArgs(words)).as(typed).doesNotThrowAnyException();
    }
}
