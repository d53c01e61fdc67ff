package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.Plumbline;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run says while it is at work, and to whom. */
class NarrationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMAT = "logging.structured.format.console";

    @TempDir
    private Path folder;

    private Journey home = new Journey(Path.of(""));

    @BeforeEach
    void drop() throws IOException {
        home = new Journey(folder.resolve("home"));
        assertThat(home.run("example", home.home().toString(), "--alliances", "1", "--quarters", "4")
                        .code())
                .isZero();
        for (Path file : dropped()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    private List<Path> dropped() throws IOException {
        try (Stream<Path> files = Files.walk(home.home().resolve("input"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }

    @Test
    void aLogInJsonTellsRunAndFileAndNothingThatStandsInACell() throws IOException {
        int returns = dropped().size() - 1;
        Set<String> words = wordsInCells();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setProperty(FORMAT, "ecs");
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(home.run("run", "intake").code()).isZero();
        } finally {
            System.setErr(before);
            System.clearProperty(FORMAT);
        }
        String log = said.toString(StandardCharsets.UTF_8);
        List<JsonNode> lines = log.lines().map(JSON::readTree).toList();

        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().startsWith("read "))
                .hasSize(returns)
                .allSatisfy(line -> {
                    assertThat(line.path("run").asString()).matches("intake-\\d+");
                    assertThat(line.path("step").asString()).startsWith("read-part:");
                    assertThat(line.path("sha256").asString()).hasSize(64);
                    assertThat(line.path("service").path("name").asString()).isEqualTo("plumbline");
                });
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(words).noneMatch(log::contains);
    }

    @Test
    void aFormatThatIsNoneIsRefusedInWords() {
        System.setProperty(FORMAT, "jsno");
        try {
            Journey.Outcome refused = home.run("status");
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).contains("jsno", "ecs, logstash or gelf");
        } finally {
            System.clearProperty(FORMAT);
        }
    }

    /** With {@code script}, which gives a program a terminal of its own. */
    @Test
    void aTerminalSeesABarAndNothingElseDoes() throws IOException, InterruptedException {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "there is no script(1)");
        String command = Path.of(System.getProperty("java.home"), "bin", "java")
                + " -XX:TieredStopAtLevel=1 -cp " + classPath() + " dev.plumbline.Plumbline run intake --home "
                + home.home();

        String terminal = said(script.toString(), "-qec", command, "/dev/null");
        assertThat(terminal).contains("\r\033[K").containsPattern("\\[#*\\.*] read        \\d of \\d");
        assertThat(terminal.substring(terminal.lastIndexOf("\033[K")))
                .as("no bar is left behind")
                .doesNotContain(" of ");

        for (Path file : dropped()) {
            Files.writeString(file.resolveSibling("note.txt"), "again");
        }
        assertThat(said("sh", "-c", command)).doesNotContain("\033", "\r");
        assertThat(said("sh", "-c", command + " --quiet 2>&1 >/dev/null")).isEmpty();
    }

    private String said(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("TERM", "xterm", "PLUMBLINE_INBOX_SETTLE_TIME", "0s"));
        assertThat(builder.start().waitFor()).isIn(0, 4);
        return Files.readString(said);
    }

    /** Whatever is longer than a key. */
    private Set<String> wordsInCells() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : dropped()) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            if (cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().strip().indexOf(' ') > 0) {
                                words.add(cell.getStringCellValue());
                            }
                        }
                    }
                }
            }
        }
        return words;
    }

    private static String classPath() {
        return Plumbline.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
