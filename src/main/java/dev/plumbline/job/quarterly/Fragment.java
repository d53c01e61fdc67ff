package dev.plumbline.job.quarterly;

import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.measure.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one pack adds to the files of the issue, kept until they are put together. The note on the pack is written last: when
 * it is there, all of it is there.
 *
 * @param folder where it is kept
 * @param key key of the alliance, {@link #PORTFOLIO} or {@link #QUALITY}
 */
record Fragment(Path folder, String key) {

    /** Key of the pack over all alliances; no alliance has a dot in its key. */
    static final String PORTFOLIO = "portfolio.";

    private static final JsonMapper JSON = new JsonMapper();

    /** Key of the pack on data quality; no alliance has a dot in its key. */
    static final String QUALITY = "data-quality.";

    boolean isWhole() {
        return Files.exists(note());
    }

    void write(List<Figure> figures, byte[] warnings, Optional<Press.Printed> printed) throws IOException {
        WholeFile.write(figures(), FactsFile.figureLines(figures));
        WholeFile.write(warnings(), warnings);
        WholeFile.write(note(), JSON.writeValueAsBytes(printed.orElse(null)));
    }

    /** What was printed; empty when no such pack is ordered. */
    Optional<Press.Printed> printed() throws IOException {
        return Optional.ofNullable(JSON.readValue(Files.readAllBytes(note()), Press.Printed.class));
    }

    void copyFigures(java.io.OutputStream out) throws IOException {
        Files.copy(figures(), out);
    }

    /** The lines of some of its figures. */
    byte[] linesOf(Set<String> ids) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (Stream<String> all = Files.lines(figures())) {
            all.filter(line -> ids.contains(FactsFile.idOf(line)))
                    .map(FactsFile::asNext)
                    .forEach(line -> lines.writeBytes(line.getBytes(StandardCharsets.UTF_8)));
        }
        return lines.toByteArray();
    }

    void copyWarnings(java.io.OutputStream out) throws IOException {
        Files.copy(warnings(), out);
    }

    private Path figures() {
        return folder.resolve(key + "-figures");
    }

    private Path warnings() {
        return folder.resolve(key + "-warnings");
    }

    private Path note() {
        return folder.resolve(key + "-pack");
    }
}
