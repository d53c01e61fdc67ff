package dev.plumbline.job.care;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes what can be made again and nobody looks at any more: packs that newer ones took the place of, what packs were put together from, mails that were laid
 * into the outbox, templates. Originals, ledger, and the packs in force are never removed.
 *
 * @param home the home
 * @param keepFrom the first quarter of which everything is kept
 */
public record Tidy(Home home, Quarter keepFrom) {

    /**
     * What would be removed.
     *
     * @return folders, one for each quarter and kind
     */
    public List<Path> list() {
        List<Path> folders = new ArrayList<>();
        for (Path place : List.of(
                home.output().resolve(".superseded"),
                home.output().resolve(".parts"),
                home.outbox(),
                home.templates())) {
            folders.addAll(quartersIn(place));
        }
        return folders;
    }

    private List<Path> quartersIn(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(place)) {
            return folders.filter(folder -> Quarter.tryParse(String.valueOf(folder.getFileName()))
                            .filter(quarter -> quarter.compareTo(keepFrom) < 0)
                            .isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + place + " cannot be listed", e);
        }
    }

    /**
     * Removes it.
     *
     * @return what was removed
     */
    public List<Path> run() {
        List<Path> folders = list();
        folders.forEach(Tidy::remove);
        return folders;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed", e);
        }
    }
}
