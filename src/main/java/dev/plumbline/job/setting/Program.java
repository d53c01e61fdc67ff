package dev.plumbline.job.setting;

import dev.plumbline.delivery.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The program as it lies on the disk.
 *
 * @param type a class of it
 */
record Program(Class<?> type) {

    /** Where a class of a jar, or of a jar inside of which others lie, comes from. */
    private static final Pattern JAR = Pattern.compile("(?:jar:)?(?:nested:|file:)(.+?\\.jar)(?:/?!.*)?");

    /** A digest over its jar's entries by name and checksum, or over its classes where there is no jar. */
    String digest() {
        String place = type.getProtectionDomain().getCodeSource().getLocation().toString();
        Matcher jar = JAR.matcher(place);
        try {
            List<String> lines = jar.matches()
                    ? entries(Path.of(URI.create("file:" + jar.group(1))))
                    : files(Path.of(URI.create(place)));
            return Digests.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be read at " + place, e);
        }
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + digest(file))
                    .collect(Collectors.toList());
        }
    }

    private static String digest(Path file) {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be read at " + file, e);
        }
    }
}
