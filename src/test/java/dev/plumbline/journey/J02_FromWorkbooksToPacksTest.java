package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void aFigureLeadsToItsCellsAndAMistypedOneToTheNearest() throws IOException {
        String facts = Files.readString(home().resolve("output/2026-Q3/facts.json"));
        int start = facts.indexOf("{\"id\":\"") + 7;
        String id = facts.substring(start, facts.indexOf('"', start));

        assertThat(Cli.run("trace", id, "--home", home().toString())).isZero();
        assertThat(Cli.run("trace", id + "x", "--home", home().toString())).isEqualTo(2);
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
