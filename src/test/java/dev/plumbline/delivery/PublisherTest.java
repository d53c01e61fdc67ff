package dev.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {

    private static final String RUN = "2026-Q3.1.abc.1";

    @TempDir
    private Path output;

    @Test
    void anOlderFolderIsKeptAmongTheSuperseded() throws IOException {
        Publisher publisher = new Publisher(output);
        for (String issue : new String[] {"first", "second", "third"}) {
            stage(publisher, issue);
            publisher.publish(RUN, "2026-Q3");
        }

        assertThat(output.resolve("2026-Q3/pack.pdf")).hasContent("third");
        assertThat(output.resolve(".superseded/2026-Q3/0001/pack.pdf")).hasContent("first");
        assertThat(output.resolve(".superseded/2026-Q3/0002/pack.pdf")).hasContent("second");
    }

    @Test
    void whatACrashLeftHalfWrittenIsNeverPublished() throws IOException {
        Publisher publisher = new Publisher(output);
        stage(publisher, "first");
        Files.writeString(
                publisher.stagingOf(RUN).resolve(".plumbline-5a587af7-7bd8-41ee-9475-294d8d32439f.tmp"), "%PDF-1.7 h");

        publisher.publish(RUN, "2026-Q3");

        assertThat(output.resolve("2026-Q3")).isDirectoryNotContaining("glob:**.tmp");
        assertThat(output.resolve("2026-Q3/pack.pdf")).hasContent("first");
    }

    @Test
    void publishingAgainChangesNothing() throws IOException {
        Publisher publisher = new Publisher(output);
        stage(publisher, "first");

        publisher.publish(RUN, "2026-Q3");
        publisher.publish(RUN, "2026-Q3");

        assertThat(output.resolve("2026-Q3/pack.pdf")).hasContent("first");
        assertThat(output.resolve(".superseded")).doesNotExist();
    }

    @ParameterizedTest(name = "old moved away: {0}, new in place: {1}")
    @CsvSource({"false, false", "true, false", "true, true"})
    void aCrashWhilePublishingIsMendedAtTheNextStart(boolean oldMoved, boolean newPlaced) throws IOException {
        Publisher publisher = new Publisher(output);
        stage(publisher, "old");
        publisher.publish(RUN, "2026-Q3");
        stage(publisher, "new");
        Files.writeString(output.resolve(".staging/" + RUN + ".publish"), "2026-Q3");
        if (oldMoved) {
            Files.createDirectories(output.resolve(".superseded/2026-Q3"));
            Files.move(output.resolve("2026-Q3"), output.resolve(".superseded/2026-Q3/0001"));
        }
        if (newPlaced) {
            Files.move(publisher.stagingOf(RUN), output.resolve("2026-Q3"));
        }

        publisher.recover();
        publisher.recover();

        assertThat(output.resolve("2026-Q3/pack.pdf")).hasContent("new");
        assertThat(output.resolve(".superseded/2026-Q3/0001/pack.pdf")).hasContent("old");
        assertThat(output.resolve(".staging")).isEmptyDirectory();
    }

    @Test
    void sweepingTouchesOneQuarterOnly() throws IOException {
        Publisher publisher = new Publisher(output);
        stage(publisher, "a");
        Files.createDirectories(publisher.stagingOf("2026-Q30.1"));
        Files.createDirectories(publisher.stagingOf("2026-Q2.1"));

        publisher.sweep("2026-Q3");

        assertThat(publisher.stagingOf(RUN)).doesNotExist();
        assertThat(publisher.stagingOf("2026-Q30.1")).exists();
        assertThat(publisher.stagingOf("2026-Q2.1")).exists();
    }

    @Test
    void anIntentThatWasLeftHalfWrittenIsSweptAway() throws IOException {
        Publisher publisher = new Publisher(output);
        stage(publisher, "a");
        Path left = publisher.stagingOf(".plumbline-" + java.util.UUID.randomUUID() + ".tmp");
        Files.writeString(left, "2026");

        publisher.publish(RUN, "2026-Q3");
        publisher.sweep("2026-Q3");

        assertThat(left).doesNotExist();
        assertThat(publisher.folderOf("2026-Q3")).isDirectory();
    }

    @Test
    void anAnswersNameIsSafeAndKeepsTwoVersionsApart() {
        String evil = "../../x\u0000<script>\u202E" + "é".repeat(100) + ".xlsx";

        String name = Feedback.nameOf(evil, "0123456789abcdef", ".html");

        assertThat(name)
                .doesNotContain("/", "<", "\u0000", "\u202E")
                .doesNotStartWith(".")
                .endsWith(".01234567.html");
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(255);
    }

    @Test
    void anAnswersNameHasOnlyLettersThatTheProcessCanWrite() {
        assertThat(Feedback.nameOf("Zürich \uD83D\uDE00.xlsx", "0123456789abcdef", ".html", StandardCharsets.US_ASCII))
                .isEqualTo("Z_rich _.xlsx.01234567.html");
    }

    @Test
    void anAnswerIsNotWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
        Path inbox = output.resolve("input");
        Files.createDirectories(inbox.resolve("northwind"));
        Files.createSymbolicLink(inbox.resolve("northwind/feedback"), elsewhere);

        Path place = new Feedback(inbox, output.resolve("feedback")).write("northwind", "a.html", new byte[] {1});

        assertThat(place).isEqualTo(output.resolve("feedback/northwind/a.html"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    private static void stage(Publisher publisher, String content) throws IOException {
        Path staging = Files.createDirectories(publisher.stagingOf(RUN));
        Files.writeString(staging.resolve("pack.pdf"), content);
    }
}
