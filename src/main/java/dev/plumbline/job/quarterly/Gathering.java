package dev.plumbline.job.quarterly;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.part.Fragment;
import dev.plumbline.pack.wording.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the facts of all packs into one file, once: a note beside the fragments says that it is there. That takes as long as
 * drawing the last pack, but mostly the disk, so both are done at once.
 *
 * @param staging where the file lies
 * @param parts where the note lies, with the fragments
 * @param setting what the file is made from
 * @param telling whose facts they are, in the order of the file; their lines are there
 * @param isBeside whether another thread may be used
 */
record Gathering(Path staging, Path parts, Setting setting, List<Fragment> telling, boolean isBeside) {

    private static final JsonMapper JSON = new JsonMapper();

    /** No fragment has that key: an alliance's has no dot. */
    private static final String NOTE = "facts.-listed";

    Gathering {
        telling = List.copyOf(telling);
    }

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * Puts it together while something else is done; both have ended when this does. What a run that was stopped left is
     * replaced: the lines may not be those it was made from.
     */
    void during(Work work) throws IOException {
        if (!isBeside) {
            write();
            work.run();
            return;
        }
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<Listed> file = beside.submit(this::write);
            work.run();
            file.get();
        } catch (ExecutionException e) {
            throw new IOException("Facts could not be put together", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while facts were put together", e);
        }
    }

    /** The file; put together now unless it is there. */
    Listed file() throws IOException {
        Optional<Listed> there = find();
        return there.isPresent() ? there.get() : write();
    }

    private Optional<Listed> find() throws IOException {
        Path note = parts.resolve(NOTE);
        Path file = staging.resolve(FactsFile.FILE);
        if (!Files.exists(note) || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(note), Listed.class))
                    .filter(listed -> listed.bytes() == file.toFile().length());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Listed write() throws IOException {
        List<WholeFile.Content> figures = telling.stream()
                .map(each -> (WholeFile.Content) each::copyFigures)
                .toList();
        List<WholeFile.Content> warnings = telling.stream()
                .map(each -> (WholeFile.Content) each::copyWarnings)
                .toList();
        Path file = staging.resolve(FactsFile.FILE);
        String digest = Digests.write(file, out -> FactsFile.write(out, setting, figures, warnings));
        Listed listed = new Listed(FactsFile.FILE, Files.size(file), digest);
        WholeFile.write(parts.resolve(NOTE), JSON.writeValueAsBytes(listed));
        return listed;
    }
}
