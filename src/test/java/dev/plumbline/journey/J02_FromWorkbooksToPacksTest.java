package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.delivery.PublishedFacts;
import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The first journey: workbooks are dropped, packs come out, a figure leads back to its cell. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class J02_FromWorkbooksToPacksTest {

    @TempDir
    private static Path folder;

    private static Path home() {
        return folder.resolve("home");
    }

    @Test
    @Order(1)
    void anExampleIsWritten() {
        assertThat(Cli.run("example", home().toString(), "--alliances", "1", "--quarters", "2", "--quiet"))
                .isZero();
    }

    @Test
    @Order(2)
    void theNewestQuarterIsMadeIntoPacks() throws IOException {
        assertThat(Cli.run("run", "quarterly", "--home", home().toString(), "--quiet"))
                .isZero();

        List<Path> packs = packs();
        assertThat(packs).hasSize(5);
        for (Path pack : packs) {
            try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                assertThat(new PDFTextStripper().getText(document)).contains("facts.json");
                assertThat(document.getDocumentCatalog()
                                .getNames()
                                .getEmbeddedFiles()
                                .getNames())
                        .containsKey("facts.json");
            }
        }
    }

    @Test
    @Order(3)
    void everyPartnerGotItsAnswer() throws IOException {
        try (Stream<Path> inboxes = Files.list(home().resolve("input")).filter(Files::isDirectory)) {
            assertThat(inboxes)
                    .allSatisfy(inbox -> assertThat(
                                    inbox.getFileName().toString().equals("feedback")
                                            ? inbox
                                            : inbox.resolve("feedback"))
                            .isNotEmptyDirectory());
        }
    }

    @Test
    @Order(4)
    void whatIsInsideThePackOfAnAllianceLiesBesideIt() throws IOException {
        PublishedFacts facts = new PublishedFacts(home().resolve("output/2026-Q3"));
        for (Map.Entry<String, Path> each : facts.byAlliance().entrySet()) {
            Path pack = facts.folder().resolve(each.getKey() + "-2026-Q3.pdf");
            try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                assertThat(document.getDocumentCatalog()
                                .getNames()
                                .getEmbeddedFiles()
                                .getNames()
                                .get("facts.json")
                                .getEmbeddedFile()
                                .toByteArray())
                        .isEqualTo(Files.readAllBytes(each.getValue()));
            }
        }
    }

    @Test
    @Order(4)
    void aFigureLeadsToItsCellsAndAMistypedOneToTheNearest() throws IOException {
        PublishedFacts facts = new PublishedFacts(home().resolve("output/2026-Q3"));
        assertThat(facts.byAlliance()).hasSize(1);
        for (Path file : facts.files()) {
            String text = Files.readString(file);
            int start = text.indexOf("{\"id\":\"") + 7;
            String id = text.substring(start, text.indexOf('"', start));

            assertThat(traced(id)).contains("0 ", file.getFileName().toString());
            assertThat(traced(id + "x")).contains("2 ", "The nearest are", id);
            assertThat(traced("x" + id)).contains("2 ", "The nearest are", id);
        }
    }

    @Test
    @Order(4)
    void aFigureOfAnIssueThatHadOneFileForAllIsFoundToo() throws IOException {
        Path old = Files.createDirectories(home().resolve("output/2020-Q1"));
        Files.writeString(old.resolve("facts.json"), """
                {"schema":1,"inputs":[
                ],"facts":[
                {"id":"oak.2020-Q1.alliance-attainment","measure":"alliance-attainment","value":0.5,"origins":[]},
                {"id":"oak.2020-Q1.goal-attainment","measure":"goal-attainment","value":0.25,"origins":[]}
                ],"warnings":[
                ]}
                """);

        assertThat(traced("oak.2020-Q1.goal-attainment")).contains("0 ", "0.25", "2020-Q1");
    }

    /** Exit code and what was said. */
    private String traced(String id) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Cli.run(out, out, "trace", id, "--home", home().toString());
        out.flush();
        return code + " " + said;
    }

    @Test
    @Order(5)
    void aDamagedWorkbookIsAnsweredAndTheOthersGoOn() throws IOException {
        Path inbox;
        try (Stream<Path> inboxes = Files.list(home().resolve("input"))) {
            inbox = inboxes.filter(path -> Files.isDirectory(path) && !path.endsWith("feedback"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(inbox.resolve("damaged.xlsx"), "PK\u0003\u0004 and then nothing");

        assertThat(Cli.run("run", "quarterly", "--home", home().toString(), "--quiet"))
                .isEqualTo(4);
        assertThat(packs()).hasSize(5);
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("output/2026-Q3"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
