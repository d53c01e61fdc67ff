package dev.plumbline.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes a period's folder as a whole. What is to be published is staged beside, then renamed into place; an older
 * folder of the same period is kept among the superseded ones. An intent written before makes a crash in between
 * harmless: {@link #recover} finishes it.
 *
 * @param output the folder that holds the periods
 */
public record Publisher(Path output) {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final String STAGING = ".staging";
    private static final String SUPERSEDED = ".superseded";
    private static final String INTENT = ".publish";
    private static final String PARTS = ".parts";

    /**
     * Where the files of a run are gathered.
     *
     * @param run key of the run, letters, digits, dots and hyphens
     * @return its folder; made when there is something to put in
     */
    public Path stagingOf(String run) {
        return output.resolve(STAGING).resolve(run);
    }

    /**
     * Where a run gathers what its files are put together from.
     *
     * @param run key of the run
     * @return the folder; made when there is something to put in
     */
    public Path partsOf(String run) {
        return output.resolve(STAGING).resolve(run + PARTS);
    }

    /**
     * What the published files of a period were put together from.
     *
     * @param period the period
     * @return the folder, whether it is there or not
     */
    public Path keptPartsOf(String period) {
        return output.resolve(PARTS).resolve(period);
    }

    /**
     * The folder of a period.
     *
     * @param period the period
     * @return its folder, whether it is there or not
     */
    public Path folderOf(String period) {
        return output.resolve(period);
    }

    /**
     * Publishes what a run staged, and keeps what it was put together from. Doing it again changes nothing.
     *
     * @param run key of the run
     * @param period the period
     * @return the published folder
     * @throws IOException when it cannot be published; what was published before is still there, or will be again after
     *     {@link #recover}
     */
    public Path publish(String run, String period) throws IOException {
        if (Files.isDirectory(stagingOf(run))) {
            WholeFile.sweep(stagingOf(run));
            WholeFile.forceFolder(stagingOf(run));
            WholeFile.write(intentOf(run), period.getBytes(StandardCharsets.UTF_8));
            swap(run, period);
        }
        if (Files.isDirectory(partsOf(run))) {
            keepParts(run, period);
        }
        Files.deleteIfExists(intentOf(run));
        return folderOf(period);
    }

    /**
     * Finishes what a crash interrupted.
     *
     * @throws IOException when it cannot be finished
     */
    public void recover() throws IOException {
        Path staging = output.resolve(STAGING);
        if (!Files.isDirectory(staging)) {
            return;
        }
        List<Path> intents;
        try (Stream<Path> children = Files.list(staging)) {
            intents = children.filter(path -> path.toString().endsWith(INTENT)).toList();
        }
        for (Path intent : intents) {
            String name = String.valueOf(intent.getFileName());
            String period = Files.readString(intent);
            LOG.info("Finishing the publication of {}, which was interrupted", period);
            publish(name.substring(0, name.length() - INTENT.length()), period);
        }
    }

    /**
     * Removes what runs of a period staged and did not publish, and an intent that was left half written.
     *
     * @param period the period with which the keys of the runs begin
     * @throws IOException when it cannot be removed
     */
    public void sweep(String period) throws IOException {
        Path staging = output.resolve(STAGING);
        if (!Files.isDirectory(staging)) {
            return;
        }
        WholeFile.sweep(staging);
        try (Stream<Path> files = Files.walk(staging)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Path inside = staging.relativize(file);
                if (inside.toString().startsWith(period + ".")) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path intentOf(String run) {
        return output.resolve(STAGING).resolve(run + INTENT);
    }

    private void swap(String run, String period) throws IOException {
        Path place = folderOf(period);
        Optional<Path> older = setAside(place, period);
        try {
            Files.move(stagingOf(run), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (older.isPresent() && !Files.exists(place)) {
                Files.move(older.get(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        WholeFile.forceFolder(output);
    }

    private Optional<Path> setAside(Path place, String period) throws IOException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        Path older = nextSuperseded(period);
        Files.createDirectories(older.resolveSibling(""));
        Files.move(place, older, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.forceFolder(older.resolveSibling(""));
        return Optional.of(older);
    }

    /** Those of the folder before are of no use any more: its files are no longer there. */
    private void keepParts(String run, String period) throws IOException {
        Path kept = keptPartsOf(period);
        if (Files.isDirectory(kept)) {
            try (Stream<Path> old = Files.walk(kept)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(kept.resolveSibling(""));
        Files.move(partsOf(run), kept, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path nextSuperseded(String period) {
        Path folder = output.resolve(SUPERSEDED).resolve(period);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> folder.resolve(String.format(Locale.ROOT, "%04d", number)))
                .filter(free -> !Files.exists(free))
                .findFirst()
                .orElseThrow();
    }
}
