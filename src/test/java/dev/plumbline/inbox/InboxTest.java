package dev.plumbline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {

    private static final Settling AT_ONCE = new Settling(Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path root;

    @Test
    void filesComeByNameWithWhateverNameTheyHave() throws IOException {
        List<String> names =
                List.of("a b.xlsx", "quo\"te'.csv", "\u202Egpj.xlsx", "zürich \uD83D\uDE00.xls", "x".repeat(250));
        for (String name : names) {
            drop("northwind/" + name, "1");
        }

        assertThat(new Inbox(root).listFiles("northwind"))
                .extracting(InboxFile::name)
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(new Inbox(root).listFiles("northwind"))
                .extracting(InboxFile::shown)
                .noneMatch(shown -> shown.indexOf('\u202E') >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "northwind/deeper", ".", "nobody"})
    void onlyAFolderDirectlyInTheInboxIsLookedInto(String partner) throws IOException {
        drop("northwind/deeper/a.xlsx", "1");
        Files.createDirectories(root.resolveSibling("secret"));
        Files.writeString(root.resolve("a.xlsx"), "1");

        assertThat(new Inbox(root).listFiles(partner)).isEmpty();
    }

    @Test
    void aLinkedFolderIsNoFolder() throws IOException {
        drop("northwind/a.xlsx", "1");
        Files.createSymbolicLink(root.resolve("alias"), root.resolve("northwind"));

        assertThat(new Inbox(root).listFolders()).containsExactly("northwind");
        assertThat(new Inbox(root).listFiles("alias")).isEmpty();
    }

    @Test
    void aNameIsTheSameWhateverTheLocaleOfTheProcess() throws Exception {
        drop("northwind/Rückmeldung 3+4 %.xlsx", "1");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Listing.class.getName(),
                root.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Rückmeldung 3+4 %.xlsx");
    }

    /** That of this test, however it was started. */
    private static String classPath() {
        return InboxTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Lists an inbox in a process of its own. */
    static final class Listing {

        private Listing() {}

        static void main(String[] args) {
            String names = new Inbox(Path.of(args[0]))
                    .listFiles("northwind").stream().map(InboxFile::name).collect(Collectors.joining());
            System.out.writeBytes(names.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    @Test
    void whatLiesWhereNobodyReadsItIsNamed() throws IOException {
        drop("northwind/a.xlsx", "1");
        drop("northwind/feedback/a.to-fix.xlsx", "1");
        drop("northwind/notes/readme.txt", "1");
        drop("register.xlsx", "1");
        drop("received.csv", "1");
        assertThat(new Inbox(root).listAstray(List.of())).isEmpty();

        drop("northwind/2026-Q3/b.XLSX", "1");
        drop("Register.xlsx", "1");
        Files.createSymbolicLink(root.resolve("northwind/c.xlsx"), root.resolve("northwind/a.xlsx"));

        assertThat(new Inbox(root).listAstray(List.of()))
                .containsExactly(
                        "input/Register.xlsx is read by nobody: a return lies in a partner's folder, the register is"
                                + " input/register.xlsx.",
                        "input/northwind/2026-Q3/ is read by nobody (spreadsheets in it: 1): only what lies in"
                                + " input/northwind/ itself counts.",
                        "input/northwind/c.xlsx is read by nobody, as it is a link: lay a copy there.");
    }

    @Test
    void anOldFileCostsNoWaiting() throws IOException {
        Path file = drop("northwind/a.xlsx", "1");
        Settling settling = new Settling(Duration.ofMillis(1), Duration.ZERO);
        InboxFile old = one();
        InboxFile aged = new InboxFile("northwind", "a.xlsx", file, aged(old.signature(), Duration.ofHours(1)));

        assertThat(settling.await(List.of(aged))).containsExactly(aged);
    }

    @Test
    void aFileWithATimeOfTomorrowIsComparedWithItself() throws IOException {
        Path file = drop("northwind/a.xlsx", "1");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        InboxFile young = one();

        assertThat(new Settling(Duration.ofMillis(200), Duration.ofSeconds(20)).await(List.of(young)))
                .containsExactly(young);
        assertThat(new Settling(Duration.ofSeconds(20), Duration.ofMillis(200)).await(List.of(young)))
                .isEmpty();
    }

    @Test
    void aFileThatSaysItIsOldIsYoungWhileItIsWritten() throws IOException {
        Path file = drop("northwind/a.xlsx", "1");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(new Settling(Duration.ofSeconds(20), Duration.ofMillis(200)).await(List.of(one())))
                .isEmpty();
    }

    @Test
    void theAgeOfAFileIsToldByItsOwnClockAndNeverByATimeToCome() throws IOException {
        Path file = drop("northwind/a.xlsx", "1");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofHours(5))));

        assertThat(AT_ONCE.ageOf(one()))
                .hasValueSatisfying(age -> assertThat(age).isBetween(Duration.ZERO, Duration.ofMinutes(5)));
        InboxFile young = one();
        Signature tomorrow = new Signature(
                1, Instant.now().plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)), "");
        assertThat(AT_ONCE.ageOf(young.withSignature(tomorrow))).isEmpty();
        assertThat(AT_ONCE.ageOf(young.withSignature(aged(young.signature(), Duration.ofHours(9)))))
                .hasValueSatisfying(age -> assertThat(age).isBetween(Duration.ofHours(3), Duration.ofHours(10)));
    }

    @Test
    void aFileThatGrowsIsLeftUntilItIsAtRest() throws Exception {
        Path file = drop("northwind/a.xlsx", "1");
        InboxFile first = one();
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 6; i++) {
                grow(file);
            }
        });

        List<InboxFile> settled = new Settling(Duration.ofMillis(900), Duration.ofSeconds(30)).await(List.of(first));
        writer.join();

        assertThat(settled).hasSize(1);
        assertThat(settled.getFirst().signature().byteCount()).isEqualTo(Files.size(file));
    }

    private static void grow(Path file) {
        try {
            Thread.sleep(100);
            Files.writeString(file, "more", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCopyThatIsKeptBearsItsDigestAndTheOriginalStays() throws IOException {
        drop("northwind/a.xlsx", "abc");
        Archive archive = new Archive(root.resolve("archive"));
        InboxFile file = AT_ONCE.await(List.of(one())).getFirst();

        Taken taken = archive.take(file).orElseThrow();
        Taken again = archive.take(file).orElseThrow();

        assertThat(taken.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(archive.fileOf(taken.sha256())).doesNotExist();
        archive.keep(List.of(taken, again));
        assertThat(archive.fileOf(taken.sha256())).hasContent("abc");
        assertThat(root.resolve("northwind/a.xlsx")).hasContent("abc");
        assertThat(root.resolve("archive/incoming")).isEmptyDirectory();
    }

    @Test
    void aFileThatChangedSinceItWasNoticedIsNotTaken() throws IOException {
        drop("northwind/a.xlsx", "abc");
        InboxFile noticed = one();
        drop("northwind/a.xlsx", "abd");
        Archive archive = new Archive(root.resolve("archive"));

        assertThat(archive.take(noticed)).isEmpty();
        Files.delete(noticed.path());
        assertThat(archive.take(noticed)).isEmpty();
        try (Stream<Path> copies = Files.walk(root.resolve("archive")).filter(Files::isRegularFile)) {
            assertThat(copies).isEmpty();
        }
    }

    @Test
    void aFileReplacedWhileItIsCopiedIsNotTaken() throws Exception {
        Path file = drop("northwind/a.xlsx", "");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(256L << 20);
        }
        InboxFile noticed = one();
        Path incoming = root.resolve("archive/incoming");
        Thread replacing = Thread.ofVirtual().start(() -> replaceOnceCopying(file, incoming));

        assertThat(new Archive(root.resolve("archive")).take(noticed)).isEmpty();
        replacing.join();
        assertThat(incoming).isEmptyDirectory();
        assertThat(file).hasContent("new");
    }

    private void replaceOnceCopying(Path file, Path incoming) {
        try {
            while (!Files.isDirectory(incoming) || isEmpty(incoming)) {
                Thread.sleep(1);
            }
            Path other = Files.writeString(root.resolve("new"), "new");
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void aCopyThatACrashLeftUnfinishedIsSweptAway() throws IOException {
        Archive archive = new Archive(root.resolve("archive"));
        archive.sweep();
        Path leftover =
                Files.createDirectories(root.resolve("archive/incoming")).resolve("half");
        Files.writeString(leftover, "ab");

        archive.sweep();

        assertThat(leftover).doesNotExist();
    }

    @Test
    void writingTheSameSizeAgainShowsInTheSignatureEvenWithTheOldTime() throws IOException {
        Path file = drop("northwind/a.xlsx", "abc");
        InboxFile before = one();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "xyz");
        Files.setLastModifiedTime(file, time);

        assertThat(one().signature().text()).isNotEqualTo(before.signature().text());
    }

    private InboxFile one() {
        return new Inbox(root).listFiles("northwind").getFirst();
    }

    private static Signature aged(Signature signature, Duration age) {
        return new Signature(
                signature.byteCount(),
                signature.modified().minus(age),
                signature.changed().minus(age),
                signature.key());
    }

    private Path drop(String place, String content) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content);
    }
}
