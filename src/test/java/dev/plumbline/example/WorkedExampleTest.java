package dev.plumbline.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        for (Path workbook : workbooks(written)) {
            assertThat(COMMITTED.resolve(workbook)).hasSameBinaryContentAs(written.resolve(workbook));
        }
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
