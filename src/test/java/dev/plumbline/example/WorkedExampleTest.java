package dev.plumbline.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agreement.Register;
import dev.plumbline.finding.Checked;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.RegisterReader;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The input folder of the repository is the worked example. When a story was changed on purpose, write it anew with
 * {@link ExampleHome}.
 */
class WorkedExampleTest {

    private static final Path COMMITTED = Path.of("input");

    @TempDir
    private Path written;

    @Test
    void theCommittedInputIsWhatTheGeneratorWrites() throws IOException {
        ExampleHome.write(ExamplePortfolio.of(ExampleSpec.WORKED), written);

        assertThat(workbooks(COMMITTED)).containsExactlyElementsOf(workbooks(written));
        assertThat(COMMITTED.resolve("received.csv")).hasSameTextualContentAs(written.resolve("received.csv"));
        for (Path workbook : workbooks(written)) {
            assertThat(entries(COMMITTED.resolve(workbook))).isEqualTo(entries(written.resolve(workbook)));
        }
    }

    @Test
    void theCommittedRegisterIsReadWithoutAFindingAsItWasMade() {
        Checked<Register> read = RegisterReader.read(COMMITTED.resolve("register.xlsx"), "digest");

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("targets.origin")
                .isEqualTo(ExamplePortfolio.of(ExampleSpec.WORKED).register());
    }

    @Test
    void everyCommittedReturnIsAcceptedAndSaysWhatItsPartnerSaid() {
        ExamplePortfolio portfolio = ExamplePortfolio.of(ExampleSpec.WORKED);
        SubmissionReader reader = new SubmissionReader(portfolio.register(), Mappings.NONE);

        portfolio.submissions().forEach(said -> {
            Path file = COMMITTED.resolve(said.partner()).resolve(portfolio.fileName(said));
            Acceptance read = reader.read(new ReceivedFile(
                    file, "digest", file.getFileName().toString(), said.partner(), portfolio.preparedOn(said)));
            assertThat(read).isInstanceOf(Acceptance.Accepted.class);
            assertThat(((Acceptance.Accepted) read).submission())
                    .usingRecursiveComparison()
                    .withComparatorForType(Comparator.comparing(WorkedExampleTest::asStored), BigDecimal.class)
                    .ignoringFields("rows", "facts.origin", "facts.answers.cell")
                    .isEqualTo(said);
        });
    }

    /** A spreadsheet keeps 15 digits. */
    private static BigDecimal asStored(BigDecimal value) {
        return value.round(new MathContext(14));
    }

    /** What a package holds, entry by entry: compressed bytes may differ between builds of Java. */
    private static Map<String, String> entries(Path workbook) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".xlsx"))
                    .map(folder::relativize)
                    .filter(path -> !path.toString().contains("feedback"))
                    .sorted()
                    .toList();
        }
    }
}
