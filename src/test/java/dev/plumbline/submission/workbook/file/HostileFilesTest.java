package dev.plumbline.submission.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final Path CORPUS = Path.of(System.getProperty("plumbline.corpus", "corpus"));

    @Test
    void everyFileThatBrokeOtherReadersIsReadOrRefusedAndNothingIsThrown() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve("hostile")), "the corpus is not here");
        List<String> broken = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    read += readAll(file);
                } catch (UnreadableException e) {
                    assertThat(e.finding("").message()).isNotBlank();
                } catch (RuntimeException e) {
                    broken.add(CORPUS.relativize(file) + ": " + e);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(read).isGreaterThan(300);
    }

    private static int readAll(Path file) throws UnreadableException {
        try (SheetFile open = FileDoor.open(file, Limits.DEFAULT)) {
            for (SheetTab tab : open.tabs()) {
                open.read(tab, row -> {
                    for (int i = 0; i < row.size(); i++) {
                        assertThat(row.content(i).asTyped()).isNotNull();
                    }
                    return true;
                });
            }
        }
        return 1;
    }
}
