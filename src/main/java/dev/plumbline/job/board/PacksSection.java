package dev.plumbline.job.board;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.delivery.page.PagePicture;
import dev.plumbline.delivery.page.StatusPage;
import dev.plumbline.delivery.page.StatusPage.Cell;
import dev.plumbline.delivery.page.StatusPage.Tone;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packs that lie in the output folder.
 *
 * @param home the home
 */
record PacksSection(Home home) {

    private static final Logger LOG = LoggerFactory.getLogger(PacksSection.class);

    /** What a page of half a megabyte holds. */
    private static final int MOST_PICTURES = 40;

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
                        .toList(),
                pictures(published));
    }

    /** Page 1 of the newest packs. Pictures are kept by what they show, so each is drawn once. */
    private List<StatusPage.Picture> pictures(List<Manifest> published) {
        Set<Path> wanted = new HashSet<>();
        List<StatusPage.Picture> pictures = new ArrayList<>();
        for (Manifest manifest : published.stream().limit(1).toList()) {
            for (Published pack : manifest.packs().stream().limit(MOST_PICTURES).toList()) {
                Path kept = home.pictures().resolve(pack.sha256() + ".png");
                wanted.add(kept);
                String link = manifest.period() + "/" + pack.file();
                drawn(home.output().resolve(link), kept)
                        .map(Base64.getEncoder()::encodeToString)
                        .ifPresent(png -> pictures.add(new StatusPage.Picture(pack.file(), link, png)));
            }
        }
        sweep(wanted);
        return pictures;
    }

    private static Optional<byte[]> drawn(Path pack, Path kept) {
        try {
            if (!Files.isRegularFile(kept)) {
                WholeFile.write(kept, PagePicture.draw(pack));
            }
            return Optional.of(Files.readAllBytes(kept));
        } catch (IOException e) {
            LOG.warn("Page 1 of {} cannot be shown: {}", pack.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    private void sweep(Set<Path> wanted) {
        if (!Files.isDirectory(home.pictures())) {
            return;
        }
        try (Stream<Path> kept = Files.list(home.pictures())) {
            for (Path picture : kept.filter(file -> !wanted.contains(file)).toList()) {
                Files.delete(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Pictures of older packs cannot be removed", e);
        }
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
