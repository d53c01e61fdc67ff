package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.delivery.WholeFile;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a killed process left half written. */
class StraysTest {

    private static final List<String> PLACES = List.of(
            "input/feedback",
            "input/northwind/feedback",
            "output",
            "output/store",
            "output/.pictures",
            "output/feedback/northwind",
            "output/outbox/2026-Q3",
            "output/templates/2026-Q4");

    @TempDir
    private Path home;

    @Test
    void whatAKilledProcessLeftIsGoneOnceNobodyCanBeWritingIt() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        classPath(),
                                        HalfWriter.class.getName()),
                                PLACES.stream().map(place -> home.resolve(place).toString()))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(writer.inputReader().readLine()).isEqualTo("half");
        writer.destroyForcibly().waitFor();
        List<Path> left = temporaries();
        assertThat(left).hasSameSizeAs(PLACES);

        JobHarness.open(home).close();
        assertThat(temporaries()).as("somebody may still be at it").isEqualTo(left);

        for (Path file : left) {
            age(file);
        }
        Path theirs = home.resolve("input/northwind/feedback/.~lock.return.xlsx.tmp");
        Path link = home.resolve("output/link");
        Files.createSymbolicLink(link, Files.createDirectories(home.resolve("elsewhere")));
        Files.createSymbolicLink(
                Files.createDirectories(home.resolve("input/linked")).resolve("feedback"), link);
        Path beyond =
                home.resolve("elsewhere").resolve(String.valueOf(left.getFirst().getFileName()));
        for (Path other : List.of(theirs, beyond)) {
            Files.writeString(other, "not ours");
            age(other);
        }
        JobHarness.open(home).close();
        assertThat(temporaries()).containsExactlyInAnyOrder(theirs, beyond);
    }

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".tmp"))
                    .sorted()
                    .toList();
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    private static String classPath() {
        return Plumbline.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Begins a file in each folder, says so and goes on for ever. */
    static final class HalfWriter {

        private HalfWriter() {}

        public static void main(String... folders) throws IOException {
            write(List.of(folders));
        }

        private static void write(List<String> folders) throws IOException {
            if (folders.isEmpty()) {
                System.out.println("half");
                System.in.read();
            }
            WholeFile.write(Path.of(folders.getFirst(), "file.html"), out -> {
                out.write(new byte[100_000]);
                write(folders.subList(1, folders.size()));
            });
        }
    }
}
