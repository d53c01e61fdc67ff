package dev.plumbline.job.care;

import dev.plumbline.delivery.WholeFile;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies of a home to fall back on: one zip file with everything but what is being made, and last in it the digests of all
 * of it. Both ways the lock of the home is held, so nobody writes meanwhile.
 *
 * @param home the home
 */
public record Backup(Home home) {

    private static final String DIGESTS = "plumbline-backup.sha256";
    private static final List<String> LEFT_OUT =
            List.of("output/.staging", "output/.parts", "output/.pictures", "output/store/run.lock");

    /**
     * Writes a copy, whole or not at all.
     *
     * @param file the file to be made
     * @return how many files are in it
     */
    public int write(Path file) {
        List<Path> files = files(file.toAbsolutePath().normalize());
        try {
            WholeFile.write(file, out -> write(out, files));
        } catch (IOException e) {
            throw new UncheckedIOException("The copy " + file + " cannot be written", e);
        }
        return files.size();
    }

    private List<Path> files(Path target) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(home.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = home.shown(file);
                    boolean isOurs = attributes.isRegularFile()
                            && !file.equals(target)
                            && !name.endsWith(".lck")
                            && (name.startsWith("jobs/") || name.startsWith("input/") || name.startsWith("output/"))
                            && LEFT_OUT.stream().noneMatch(name::startsWith);
                    if (isOurs) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The home cannot be read as a whole", e);
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private void write(OutputStream out, List<Path> files) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder digests = new StringBuilder();
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(home.shown(file));
            entry.setLastModifiedTime(Files.getLastModifiedTime(file));
            zip.putNextEntry(entry);
            MessageDigest digest = sha256();
            try (InputStream in =
                    new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
            digests.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(entry.getName())
                    .append('\n');
        }
        zip.putNextEntry(new ZipEntry(DIGESTS));
        zip.write(digests.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /**
     * Lays a copy out in a home that is empty.
     *
     * @param file the copy
     * @return how many files were laid out
     * @throws Refused when the home is not empty, or the copy is not whole; then the home stays as it is
     */
    public int restore(Path file) {
        if (isInUse()) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The home " + home.root() + " is not empty.",
                    "A copy is laid out in an empty folder: say which with --home, look at it, then let it take the place of the"
                            + " other.");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Path beside = home.root().resolveSibling("." + home.root().getFileName() + ".restoring");
            int count = layOut(zip, beside);
            Files.createDirectories(home.root().resolveSibling(""));
            Files.deleteIfExists(home.root());
            Files.move(beside, home.root(), StandardCopyOption.ATOMIC_MOVE);
            WholeFile.forceFolder(home.root().resolveSibling(""));
            return count;
        } catch (IOException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The copy " + file + " cannot be laid out: " + e.getMessage() + ".",
                    "Choose another copy; the home is as it was.");
        }
    }

    private boolean isInUse() {
        if (!Files.isDirectory(home.root())) {
            return Files.exists(home.root());
        }
        try (Stream<Path> files = Files.list(home.root())) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("The home cannot be read", e);
        }
    }

    private static int layOut(ZipFile zip, Path folder) throws IOException {
        clear(folder);
        ZipEntry list = zip.getEntry(DIGESTS);
        if (list == null) {
            throw new IOException("it is no copy that this program made, or its end is missing");
        }
        List<String> wanted = new String(zip.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .toList();
        List<String> found = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().equals(DIGESTS)) {
                found.add(layOut(zip, entry, folder) + "  " + entry.getName());
            }
        }
        if (!found.stream().sorted().toList().equals(wanted)) {
            throw new IOException("what is in it is not what its digests say");
        }
        return found.size();
    }

    private static String layOut(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path place = folder.resolve(entry.getName()).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException("it holds a file that lies outside of the home");
        }
        Files.createDirectories(place.resolveSibling(""));
        MessageDigest digest = sha256();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(place), digest)) {
            in.transferTo(out);
        }
        FileTime modified = entry.getLastModifiedTime();
        if (modified != null) {
            Files.setLastModifiedTime(place, modified);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
