package dev.plumbline.job.quarterly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.example.ExamplePortfolio;
import dev.plumbline.example.ExampleSpec;
import dev.plumbline.job.part.Fragment;
import dev.plumbline.job.part.Told;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.language.BuiltIn;
import dev.plumbline.pack.wording.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatheringTest {

    private static final Setting SETTING = new Setting(
            ExamplePortfolio.of(ExampleSpec.WORKED).register(),
            ExampleSpec.WORKED.last(),
            new PackStamp("Plumbline test", "1", "2026-Q3", Instant.EPOCH, "0".repeat(64), "en"),
            List.of(),
            List.of(),
            BuiltIn.english());

    @TempDir
    private Path folder;

    private Path staging;
    private Path parts;
    private Path file;

    @BeforeEach
    void fragmentsOfTwoPacks() throws IOException {
        staging = folder.resolve("run");
        parts = folder.resolve("run.parts");
        file = staging.resolve(FactsFile.FILE);
        for (String key : List.of("aurora", Fragment.PORTFOLIO)) {
            Figure figure =
                    Figure.of(Measure.ATTAINMENT, Scope.of(key.replace(".", "")), ExampleSpec.WORKED.last(), 0.5);
            new Fragment(parts, key).tell(Told.of(List.of(figure)));
        }
    }

    private Gathering gathering(boolean isBeside, String... keys) {
        return new Gathering(
                staging,
                parts,
                SETTING,
                List.of(keys).stream().map(key -> new Fragment(parts, key)).toList(),
                isBeside);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothHaveEndedAndTheFileHoldsAllFactsInOrder(boolean isBeside) throws IOException {
        AtomicBoolean isDrawn = new AtomicBoolean();
        Gathering gathering = gathering(isBeside, Fragment.PORTFOLIO, "aurora");

        gathering.during(() -> isDrawn.set(true));

        assertThat(isDrawn).isTrue();
        assertThat(file)
                .content()
                .containsSubsequence("\"facts\":[", "\"alliance\":\"portfolio\"", "\"alliance\":\"aurora\"");
        assertThat(gathering.file()).isEqualTo(new Listed(FactsFile.FILE, Files.size(file), Digests.sha256(file)));
    }

    @Test
    void whatIsThereIsNotWrittenAgain() throws IOException {
        Listed first = gathering(true, "aurora").file();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThat(gathering(true, "aurora").file()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whatAnInterruptedRunLeftIsWrittenAnewFromTheLinesOfNow() throws IOException {
        gathering(false, "aurora").file();

        gathering(false, "aurora", Fragment.PORTFOLIO).during(() -> {});

        assertThat(file).content().containsSubsequence("\"alliance\":\"aurora\"", "\"alliance\":\"portfolio\"");
    }

    @Test
    void aFileThatIsNotWhatWasNotedIsPutTogetherAnew() throws IOException {
        Listed first = gathering(true, "aurora").file();
        byte[] whole = Files.readAllBytes(file);

        Files.writeString(file, "half");
        assertThat(gathering(true, "aurora").file()).isEqualTo(first);
        assertThat(file).hasBinaryContent(whole);

        Files.delete(file);
        assertThat(gathering(true, "aurora").file()).isEqualTo(first);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void factsThatCannotBePutTogetherStopTheRun() {
        assertThatThrownBy(() -> gathering(true, "aurora", "nobody").during(() -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Facts could not be put together");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatStopsTheDrawingIsToldAndTheFactsMayStay() {
        assertThatThrownBy(() -> gathering(true, "aurora").during(() -> {
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).exists();
    }
}
