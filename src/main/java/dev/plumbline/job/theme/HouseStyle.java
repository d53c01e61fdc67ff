package dev.plumbline.job.theme;

import dev.plumbline.delivery.Digests;
import dev.plumbline.job.setting.Home;
import dev.plumbline.pack.pdf.document.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The house's look: read when asked for, and anew when a file of it changed. */
@Component
public final class HouseStyle {

    private final Home home;
    private Optional<Read> read = Optional.empty();

    /**
     * The look of a home.
     *
     * @param home the home
     */
    public HouseStyle(Home home) {
        this.home = home;
    }

    /**
     * What the look is made from: another digest, another issue of a pack.
     *
     * @return SHA-256 over names and bytes of all files of the folder; empty when there is none
     */
    public String digest() {
        List<Path> files = files();
        return files.isEmpty()
                ? ""
                : Digests.sha256(files.stream()
                        .map(file -> home.shown(file) + " " + Digests.sha256(bytes(file)))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The look.
     *
     * @return colors, fonts and logo; those of the program where the house names none
     * @throws dev.plumbline.job.setting.Refused when a file breaks the rules; it says which, where and why
     */
    public synchronized Look look() {
        String now = digest();
        Read same = read.filter(one -> one.digest().equals(now)).orElseGet(() -> read(now));
        read = Optional.of(same);
        return same.look();
    }

    private record Read(String digest, Look look) {}

    private Read read(String digest) {
        return new Read(digest, digest.isEmpty() ? Look.standard() : new ThemeFile(home).look());
    }

    private List<Path> files() {
        if (!Files.isDirectory(home.theme())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home.theme())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the theme cannot be listed", e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }
}
