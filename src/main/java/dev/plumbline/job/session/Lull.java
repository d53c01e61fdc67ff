package dev.plumbline.job.session;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Product;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A time in which nothing is due. It is noted by a run that left nothing to do, so that whoever asks meanwhile need not open
 * the store; whoever takes the lock of the home ends it. So a note that is wrong in any way costs a start, never a run.
 *
 * @param from since when
 * @param until when something may be due again
 * @param surroundings digest of all that decides what is due, but for the ledger
 * @param troubled how many letters somebody has to look at
 */
public record Lull(Instant from, Instant until, String surroundings, int troubled) {

    private static final List<String> SETTINGS =
            List.of("application.yml", "application.yaml", "application.properties");

    /**
     * The note of a lull that is not over.
     *
     * @param home the home
     * @param now the instant
     * @return the lull; empty when there is none, or when job files, settings or the program changed since
     */
    public static Optional<Lull> find(Home home, Instant now) {
        try (Reader in = Files.newBufferedReader(home.lull())) {
            Properties note = new Properties();
            note.load(in);
            return Optional.of(new Lull(
                            Instant.parse(note.getProperty("from", "")),
                            Instant.parse(note.getProperty("until", "")),
                            note.getProperty("surroundings", ""),
                            Integer.parseInt(note.getProperty("troubled", ""))))
                    .filter(lull -> !now.isBefore(lull.from) && now.isBefore(lull.until))
                    .filter(lull -> lull.surroundings.equals(surroundingsOf(home)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Notes it. Only who holds the lock of the home may do so.
     *
     * @param home the home
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Home home) {
        Properties note = new Properties();
        note.setProperty("from", from.toString());
        note.setProperty("until", until.toString());
        note.setProperty("surroundings", surroundings);
        note.setProperty("troubled", String.valueOf(troubled));
        StringWriter text = new StringWriter();
        try {
            note.store(text, null);
            WholeFile.write(home.lull(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("It cannot be noted that nothing is due", e);
        }
    }

    static void end(Home home) throws IOException {
        Files.deleteIfExists(home.lull());
    }

    /**
     * All that decides what is due, but for the ledger: the program, its settings, the files of jobs.
     *
     * @param home the home
     * @return a digest of it
     */
    public static String surroundingsOf(Home home) {
        Stream<String> environment = System.getenv().entrySet().stream()
                .filter(entry -> isSetting(entry.getKey()))
                .map(Object::toString)
                .sorted();
        Stream<String> properties = System.getProperties().stringPropertyNames().stream()
                .filter(Lull::isSetting)
                .map(name -> name + "=" + System.getProperty(name))
                .sorted();
        Stream<Path> files = Stream.concat(
                Stream.of("", "config").flatMap(folder -> SETTINGS.stream().map(Path.of(folder)::resolve)),
                list(home.jobs()).sorted());
        List<String> all = Stream.of(
                        Stream.of(Product.nameAndVersion()), environment, properties, files.map(Lull::digestOf))
                .flatMap(some -> some)
                .toList();
        return Digests.sha256(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSetting(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("plumbline") || lower.startsWith("spring");
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digestOf(Path file) {
        try {
            return file + " " + (Files.isRegularFile(file) ? Digests.sha256(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
