package dev.plumbline.job.board;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The packs that lie in the output folder.
 *
 * @param home the home
 */
record PacksSection(Home home) {

    StatusPage.Section section() {
        List<Manifest> published = published();
        return new StatusPage.Section(
                "packs",
                "Which packs are there?",
                published.isEmpty()
                        ? "None yet."
                        : "The newest are those of " + published.getFirst().period() + ".",
                List.of("Pack", "For", "Pages", "As known at"),
                published.stream()
                        .flatMap(manifest -> manifest.packs().stream().map(pack -> row(manifest, pack)))
                        .toList());
    }

    private static List<Cell> row(Manifest manifest, Published pack) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(pack.file(), Tone.PLAIN, manifest.period() + "/" + pack.file()));
        row.addAll(Cell.of(
                pack.audience(), String.valueOf(pack.pages()), manifest.asOf().toString()));
        return row;
    }

    /** The newest quarter first. */
    private List<Manifest> published() {
        if (!Files.isDirectory(home.output())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home.output())) {
            return folders.filter(folder -> Quarter.tryParse(String.valueOf(folder.getFileName()))
                            .isPresent())
                    .map(Manifest::find)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Manifest::period).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The output folder cannot be listed", e);
        }
    }
}
