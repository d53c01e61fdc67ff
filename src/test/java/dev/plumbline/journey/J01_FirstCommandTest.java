package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Goal;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Someone new runs the README's first command on the worked example and follows what it made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class J01_FirstCommandTest {

    private static final String PERIOD = "2026-Q3";

    @TempDir
    private static Path folder;

    private static Journey journey;
    private static Journey.Outcome first;

    @BeforeAll
    static void runTheFirstCommand() throws IOException {
        journey = Journey.withWorkedExample(folder);
        first = journey.run("run", "quarterly", "--period", PERIOD);
    }

    @Test
    @Order(1)
    void theRunEndsByNamingThePacksItWrote() {
        assertThat(first.err()).doesNotContain("rror");
        assertThat(first.code()).isZero();
        assertThat(first.out().lines())
                .containsExactlyInAnyOrder(
                        "output/2026-Q3/aurora-2026-Q3.pdf",
                        "output/2026-Q3/aurora-2026-Q3.helvara.pdf",
                        "output/2026-Q3/aurora-2026-Q3.northwind.pdf",
                        "output/2026-Q3/breakwater-2026-Q3.pdf",
                        "output/2026-Q3/breakwater-2026-Q3.marrow-bay.pdf",
                        "output/2026-Q3/breakwater-2026-Q3.northwind.pdf",
                        "output/2026-Q3/data-quality-2026-Q3.pdf",
                        "output/2026-Q3/lantern-2026-Q3.pdf",
                        "output/2026-Q3/lantern-2026-Q3.pellworth.pdf",
                        "output/2026-Q3/lantern-2026-Q3.quillmark.pdf",
                        "output/2026-Q3/meridian-2026-Q3.pdf",
                        "output/2026-Q3/meridian-2026-Q3.corvane.pdf",
                        "output/2026-Q3/meridian-2026-Q3.northwind.pdf",
                        "output/2026-Q3/portfolio-2026-Q3.pdf");
    }

    @Test
    @Order(2)
    void everyPackEmbedsItsFactsTheDataOfEachFigureAndWhatIsKnownOfTheManifest() throws IOException {
        for (Path pack : journey.packs(PERIOD)) {
            try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                var names = document.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames();
                assertThat(names.keySet())
                        .contains("facts.json", "manifest-part.json")
                        .anyMatch(name -> name.startsWith("figure-01-") && name.endsWith(".csv"));
                assertThat(names.values())
                        .allSatisfy(file -> assertThat(file.getCOSObject().getNameAsString("AFRelationship"))
                                .isEqualTo("Data"));
                assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
                        .hasSameSizeAs(names.keySet());
                String part = new String(
                        names.get("manifest-part.json").getEmbeddedFile().toByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8);
                assertThat(part).contains("\"file\" : \"" + pack.getFileName() + "\"");
            }
        }
    }

    @Test
    @Order(2)
    void everyPackHasAWorkbookBesideIt() throws IOException {
        String manifest = java.nio.file.Files.readString(folder.resolve("output/2026-Q3/manifest.json"));
        for (Path pack : journey.packs(PERIOD)) {
            String workbook = pack.getFileName().toString().replaceFirst("pdf$", "xlsx");
            assertThat(pack.resolveSibling(workbook)).isNotEmptyFile();
            assertThat(manifest).contains("\"file\" : \"" + workbook + "\"");
        }
    }

    @Test
    @Order(2)
    void everyPackHasEmbeddedFontsVectorChartsBookmarksAndItsFacts() throws IOException {
        for (Path pack : journey.packs(PERIOD)) {
            try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .isTrue();
                    }
                    for (COSName name : page.getResources().getXObjectNames()) {
                        assertThat(page.getResources().isImageXObject(name)).isFalse();
                    }
                }
                assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                        .isNotEmpty();
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
    void theThreeStoriesStandOnPageOneOfTheirPacks() throws IOException {
        assertThat(pageOne("breakwater"))
                .contains("Results are on plan, and the partners see the alliance the same way");
        assertThat(pageOne("lantern")).contains("Status is reported green, but");
        assertThat(pageOne("aurora"))
                .contains("the partners want different things")
                .contains("The sides want their effort on different goals.")
                .contains("Trust is judged");
    }

    @Test
    @Order(3)
    void theHistoryOfTheExampleShowsARevisedFigureAndALateReturn() throws IOException {
        assertThat(words("aurora", 2))
                .contains("Restated figures of earlier quarters: Charger availability, Q2 26: 96.8, was 98.0.")
                .contains("Charger availability, % (r)");
        assertThat(words("lantern", Integer.MAX_VALUE))
                .contains("Days its return came late 0 10")
                .contains("received 9 November 2026, late");
        assertThat(journey.facts(PERIOD).get("asOf").asString()).isEqualTo("2026-11-09T12:00:00Z");
    }

    private static String pageOne(String alliance) throws IOException {
        return words(alliance, 1);
    }

    private static String words(String alliance, int lastPage) throws IOException {
        Path pack = journey.output(PERIOD).resolve(alliance + "-" + PERIOD + ".pdf");
        try (PDDocument document = Loader.loadPDF(pack.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(lastPage);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /**
     * In English, where the form of days is known; the other languages print the same figures. The findings of the data quality
     * pack quote what partners wrote.
     */
    @Test
    @Order(4)
    void everyNumberInTheTextOfAPackIsAFigureEmbeddedInIt() throws IOException {
        List<String> named = named();
        List<String> astray = new ArrayList<>();
        for (Path pack : journey.packs(PERIOD)) {
            try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                byte[] embedded = document.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames()
                        .get("facts.json")
                        .getEmbeddedFile()
                        .toByteArray();
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                String text = stripper.getText(document);
                if (pack.toString().contains("data-quality")) {
                    text = text.replaceAll("(?s)Found, for example.*?in this file", "");
                }

                assertThat(PrintedFacts.count(text)).isGreaterThan(30);
                JsonNode facts = new ObjectMapper().readTree(embedded);
                astray.addAll(new PrintedFacts(facts, named).astray(text));
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    @Order(4)
    void everyRowOfATableOnPaperPrintsTheFiguresOfItsDataInTheirCells() throws IOException {
        int rows = 0;
        for (Path pack : journey.packs(PERIOD)) {
            PrintedRows printed = PrintedRows.of(pack, named());
            assertThat(printed.astray()).as(pack.toString()).isEmpty();
            rows += printed.held();
        }
        assertThat(rows).isGreaterThan(400);
    }

    /** What partners named with digits in it: files, indicators, definitions, risks. */
    private static List<String> named() {
        ExamplePortfolio portfolio = ExamplePortfolio.of(ExampleSpec.WORKED);
        return Stream.of(
                        Journey.stream(journey.facts(PERIOD).get("inputs"))
                                .map(input -> input.get("name").asString()),
                        portfolio.register().indicators().stream()
                                .flatMap(indicator -> Stream.of(indicator.name(), indicator.definition())),
                        portfolio.register().goals().stream().map(Goal::name))
                .flatMap(names -> names)
                .filter(name -> name.chars().anyMatch(Character::isDigit))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Test
    @Order(4)
    void everyActualOnThePacksStandsInTheCellItNames() throws IOException {
        Map<String, String> names = Journey.stream(journey.facts(PERIOD).get("inputs"))
                .collect(Collectors.toMap(
                        input -> input.get("sha256").asString(),
                        input -> input.get("partner").asString() + "/"
                                + input.get("name").asString(),
                        (one, _) -> one));
        List<JsonNode> actuals = journey.figures(PERIOD, "actual")
                .filter(fact ->
                        !fact.get("value").isNull() && fact.get("origins").size() == 1)
                .filter(fact ->
                        !fact.get("origins").get(0).get("cell").asString().contains(":"))
                .toList();
        assertThat(actuals).hasSizeGreaterThan(20);
        for (JsonNode actual : actuals) {
            JsonNode origin = actual.get("origins").get(0);
            Path file = folder.resolve("input")
                    .resolve(names.get(origin.get("sha256").asString()));
            assertThat(cell(file, origin)).isCloseTo(actual.get("value").asDouble(), within(1e-9));
        }
    }

    private static double cell(Path file, JsonNode origin) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            CellReference at = new CellReference(origin.get("cell").asString());
            Cell cell = workbook.getSheet(origin.get("sheet").asString())
                    .getRow(at.getRow())
                    .getCell(at.getCol());
            return cell.getNumericCellValue();
        }
    }

    @Test
    @Order(5)
    void aFigureIsTracedToFileSheetAndCell() {
        JsonNode actual = journey.figures(PERIOD, "actual")
                .filter(fact -> !fact.get("value").isNull())
                .findFirst()
                .orElseThrow();

        Journey.Outcome trace = journey.run("trace", actual.get("id").asString());

        assertThat(trace.code()).isZero();
        assertThat(trace.out())
                .contains(".xlsx")
                .contains("KPI")
                .contains(actual.get("origins").get(0).get("cell").asString());
    }

    @Test
    @Order(6)
    void theStatesAddUpToTheFilesSeen() {
        JsonNode counts = journey.run("status", "--json").json().get("counts");

        int sum = List.of("accepted", "acceptedWithFindings", "rejected", "unreadable", "duplicate").stream()
                .mapToInt(state -> counts.get(state).asInt())
                .sum();
        assertThat(counts.get("seen").asInt()).isEqualTo(sum).isGreaterThan(60);
        assertThat(counts.get("rejected").asInt()).isZero();
    }

    @Test
    @Order(7)
    void everyFileHasItsAnswerAndNoOriginalWasTouched() throws IOException {
        Path input = folder.resolve("input");
        for (Path partner : list(input).stream().filter(Files::isDirectory).toList()) {
            List<Path> files =
                    list(partner).stream().filter(Files::isRegularFile).toList();
            if (!partner.endsWith("feedback")) {
                assertThat(list(partner.resolve("feedback"))).hasSizeGreaterThanOrEqualTo(files.size());
            }
            for (Path file : partner.endsWith("feedback") ? List.<Path>of() : files) {
                assertThat(Files.mismatch(file, Path.of("input").resolve(input.relativize(file))))
                        .isEqualTo(-1);
            }
        }
    }

    private static List<Path> list(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.toList();
        }
    }

    @Test
    @Order(8)
    void aSecondRunOverTheSameInputsSaysThatThereIsNothingToDo() throws IOException {
        byte[] before = Files.readAllBytes(journey.packs(PERIOD).getFirst());

        Journey.Outcome second = journey.run("run", "quarterly", "--period", PERIOD);

        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("Nothing to do");
        assertThat(Files.readAllBytes(journey.packs(PERIOD).getFirst())).isEqualTo(before);
    }
}
