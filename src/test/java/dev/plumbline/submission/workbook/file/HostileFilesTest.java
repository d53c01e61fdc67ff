package dev.plumbline.submission.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every cell of every file of the corpus, and writes what came of it to {@code target/corpus-reading.md}. */
class HostileFilesTest {

    private static final Path CORPUS = Path.of(System.getProperty("plumbline.corpus", "corpus"));
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Test
    void everyFileThatBrokeOtherReadersIsReadOrRefusedAndNothingIsThrown() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve("hostile")), "the corpus is not here");
        Map<String, Group> groups = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CORPUS, 3)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path place = CORPUS.relativize(file);
                if (place.getNameCount() == 3) {
                    groups.computeIfAbsent(place.subpath(0, 2).toString(), _ -> new Group())
                            .take(file);
                }
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/corpus-reading.md"), table(groups));

        assertThat(groups.values()).allSatisfy(group -> {
            assertThat(group.wrong).isEmpty();
            assertThat(group.longestNanos).isLessThan(LONGEST.toNanos());
        });
        assertThat(groups.values().stream().mapToInt(group -> group.read).sum()).isGreaterThan(480);
    }

    private static List<String> table(Map<String, Group> groups) {
        List<String> lines = new ArrayList<>();
        lines.add("| group | files | every cell read | refused in words | wrong | longest ms | largest heap MB |");
        lines.add("|---|---|---|---|---|---|---|");
        groups.forEach((name, group) -> lines.add("| %s | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        group.read + group.refused + group.wrong.size(),
                        group.read,
                        group.refused,
                        group.wrong.size(),
                        group.longestNanos / 1_000_000,
                        group.largestBytes >> 20)));
        return lines;
    }

    /** What came of the files of one folder; the heap is what was taken at most while one was read, waste included. */
    private static final class Group {

        private final List<String> wrong = new ArrayList<>();
        private int read;
        private int refused;
        private long longestNanos;
        private long largestBytes;

        void take(Path file) {
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            long before =
                    heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            long start = System.nanoTime();
            try {
                readAll(file);
                read++;
            } catch (UnreadableException e) {
                assertThat(e.finding("").message()).isNotBlank();
                refused++;
            } catch (RuntimeException e) {
                wrong.add(file + ": " + e);
            }
            longestNanos = Math.max(longestNanos, System.nanoTime() - start);
            long peak = heap.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            largestBytes = Math.max(largestBytes, peak - before);
        }
    }

    private static void readAll(Path file) throws UnreadableException {
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
    }
}
