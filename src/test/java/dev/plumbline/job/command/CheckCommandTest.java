package dev.plumbline.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.workbook.Books;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final Pattern ROW = Pattern.compile("<tr>(<td.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<bdi>(.*?)</bdi>");

    @TempDir
    private Path home;

    @Test
    void checkSaysWhatTheReceiptWillSay() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("input/northwind"));
        Files.write(
                home.resolve("input/register.xlsx"),
                Books.bytes(out -> RegisterWriter.write(inGerman(Homes.register()), out)));
        Path file = inbox.resolve("return.xlsx");
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            book.type("KPI", "A5", "cell-cots")
                    .type("KPI", "E6", "zw\u00f6lf")
                    .type("Risks", "D5", 6)
                    .type("Priorities", "C5", 70.5)
                    .type("KPI", "I8", "Red")
                    .type("KPI", "J8")
                    .save(file);
        }
        for (Path old : List.of(file, home.resolve("input/register.xlsx"))) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-10-01T00:00:00Z")));
        }

        Said json = run("--json", "check", file.toString(), "--partner", "northwind");
        Said words = run("check", file.toString(), "--partner", "northwind");
        Said intake = run("run", "intake");

        assertThat(intake.code()).as(intake.err()).isEqualTo(4);
        String receipt = Files.readString(answer(name -> name.endsWith(".html")));
        JsonNode checked = JsonMapper.shared().readTree(json.out()).get("files").get(0);
        List<List<String>> findings = new ArrayList<>();
        checked.get("findings")
                .forEach(finding -> findings.add(List.of(
                        (finding.get("sheet").asString() + " "
                                        + finding.get("cell").asString())
                                .strip(),
                        finding.get("value").asString(),
                        finding.get("message").asString(),
                        finding.get("fix").asString(),
                        finding.get("example").asString(),
                        finding.get("code").asString())));

        assertThat(json.code()).isEqualTo(4);
        assertThat(checked.get("state").asString()).isEqualTo("rejected");
        assertThat(findings).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rows(receipt)).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(receipt).contains("<h1>Nicht angenommen</h1>");
        assertThat(words.out()).startsWith("Würde nicht angenommen");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(words.out())
                        .contains(finding.get(0), finding.get(2), finding.get(3), "[" + finding.get(5) + "]"));
        assertThat(answer(name -> name.endsWith(".to-fix.xlsx"))).isNotEmptyFile();
    }

    @Test
    void aFolderIsCheckedFileByFileAndAPlaceWithoutFilesIsToldSo() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("input/northwind"));
        Files.write(
                home.resolve("input/register.xlsx"), Books.bytes(out -> RegisterWriter.write(Homes.register(), out)));
        String folder = inbox.toString();
        assertThat(run("check", folder, "--partner", "northwind").err())
                .contains("There is no file to check in the folder", "Give the path of a spreadsheet");
        assertThat(run("check", folder + "/x.xlsx", "--partner", "northwind").err())
                .contains("There is no file or folder", "or of a folder with spreadsheets");

        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            book.save(inbox.resolve("good.xlsx"));
            book.type("Risks", "D5", 6).save(inbox.resolve("wrong.xlsx"));
        }
        Files.writeString(inbox.resolve("~$good.xlsx"), "x");
        Files.createDirectories(inbox.resolve("feedback"));
        Said words = run("check", folder, "--partner", "northwind");
        Said json = run("--json", "check", folder, "--partner", "northwind");

        assertThat(words.code()).as(words.err()).isEqualTo(4);
        assertThat(words.out())
                .containsSubsequence(
                        "== good.xlsx",
                        "Would be accepted",
                        "== wrong.xlsx",
                        "Would not be accepted",
                        "risk-outside-scale")
                .doesNotContain("~$");
        assertThat(JsonMapper.shared().readTree(json.out()).get("files").size()).isEqualTo(2);
    }

    @Test
    void statusSaysWhyThereIsNoRegister() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("input"));
        Said none = run("status");
        Said asJson = run("--json", "status");
        Path file = Files.writeString(inbox.resolve("register.xlsx"), "no workbook");
        Said unread = run("status");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-10-01T00:00:00Z")));
        run("run", "intake");
        Said refused = run("status");

        assertThat(none.code()).isZero();
        assertThat(none.out()).contains("There is no register", "Put it at input/register.xlsx");
        assertThat(JsonMapper.shared()
                        .readTree(asJson.out())
                        .get("withoutRegister")
                        .get("action")
                        .asString())
                .startsWith("Put it at");
        assertThat(unread.out()).contains("The register was not read yet", "'plumbline run intake' reads it");
        assertThat(refused.out()).contains("The register cannot be used", "input/feedback/");
    }

    private static Register inGerman(Register register) {
        return new Register(
                register.calendar(),
                register.partners().stream()
                        .map(partner -> new Partner(partner.id(), partner.name(), partner.shortName(), Language.GERMAN))
                        .toList(),
                register.alliances(),
                register.goals(),
                register.indicators(),
                register.targets(),
                register.items(),
                register.recipients());
    }

    /** The rows of the tables of findings: those with six cells, the last of which is a code. */
    private static List<List<String>> rows(String page) {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                cells.add(cell.group(1).replace("&#39;", "'").replace("&quot;", "\""));
            }
            if (row.group(1).contains("class=\"code\"")) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private Path answer(Predicate<String> wanted) throws IOException {
        try (Stream<Path> answers = Files.list(home.resolve("input/northwind/feedback"))) {
            return answers.filter(path -> wanted.test(String.valueOf(path.getFileName())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Said run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] withHome = Stream.concat(Stream.of("--home", home.toString()), Stream.of(words))
                .toArray(String[]::new);
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), withHome);
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}
}
