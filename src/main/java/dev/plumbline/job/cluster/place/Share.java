package dev.plumbline.job.cluster.place;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.Publisher;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The home as several machines see it: each has mounted it by itself, and perhaps another one, or not all of it. */
public final class Share {

    private final Home home;
    private final Path mark;
    private final String settings;

    /**
     * The home as seen from here.
     *
     * @param home the home
     * @param publisher knows where files are laid ready
     */
    public Share(Home home, Publisher publisher) {
        this.home = home;
        this.mark = publisher.stagingOf("share-token");
        this.settings = settings();
    }

    /**
     * What is seen of the home.
     *
     * @param token what was written there last by a manager, or nothing
     * @param settings digest over the files that decide what comes out, as they were when this process opened the home
     */
    public record Seen(String token, String settings) {}

    /**
     * Leaves a mark that others must find.
     *
     * @return what they must see
     */
    public Seen leaveMark() {
        String token = UUID.randomUUID().toString();
        try {
            WholeFile.write(mark, token.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for what is being made, " + mark + ", cannot be written", e);
        }
        return new Seen(token, settings);
    }

    /**
     * What keeps this machine from doing as the one that left the mark.
     *
     * @param there what that one sees
     * @return in words; empty when this one sees the same
     */
    public Optional<String> difference(Seen there) {
        if (!token().equals(there.token())) {
            return Optional.of("The folder " + home.root() + " here is not the manager's home: " + home.shown(mark)
                    + (Files.exists(mark) ? " holds something else." : " is not there."));
        }
        if (!Files.isWritable(mark.resolveSibling(""))) {
            return Optional.of("The folder " + mark.resolveSibling("") + " cannot be written here.");
        }
        return settings.equals(there.settings())
                ? Optional.empty()
                : Optional.of("The files in " + home.jobs() + ", or " + home.templateKey()
                        + ", are not what the manager sees.");
    }

    /**
     * A file as people know it.
     *
     * @param file the file
     * @return its path in the home
     */
    public String shown(Path file) {
        return home.shown(file);
    }

    private String token() {
        try {
            return Files.readString(mark, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }

    private String settings() {
        return Digests.sha256(Stream.concat(below(home.jobs()).stream(), Stream.of(home.templateKey()))
                .filter(Files::isRegularFile)
                .map(file -> home.shown(file) + " " + digest(file))
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The files in " + folder + " cannot be read", e);
        }
    }

    private static String digest(Path file) {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }
}
