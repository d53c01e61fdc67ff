package dev.plumbline.job.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.Labels;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.pdf.Drawn;
import dev.plumbline.pack.pdf.document.Look;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedWriterTest {

    @Test
    void aPackThatFailsTheCheckIsRefusedAndTheClauseIsNamed() {
        CheckedWriter writer = new CheckedWriter(
                Look::standard, _ -> List.of("ua1 7.1: no tags", "3a 6.1.2: b", "3a 6.2: c", "3a 6.3: d"));

        assertThatThrownBy(() -> writer.write(pack(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("aurora-2026-Q3.pdf fails")
                .hasMessageContaining("ua1 7.1: no tags")
                .hasMessageEndingWith("and 1 more.");
    }

    @Test
    void aPackThatPassesIsGivenOn() {
        CheckedWriter writer = new CheckedWriter(Look::standard, _ -> List.of());

        Drawn drawn = writer.write(pack(), List.of());

        assertThat(drawn.pdf()).startsWith('%', 'P', 'D', 'F');
        assertThat(drawn.pages()).isEqualTo(1);
    }

    private static Pack pack() {
        PackStamp stamp = new PackStamp(
                "Plumbline test", "1", "2026-Q3", Instant.parse("2026-10-20T00:00:00Z"), "0".repeat(64), "en-GB");
        Page page = new Page(
                "a", "A", "AURORA", "Q3", Sentence.of("It stands"), Sentence.NONE, List.of(), Sentence.of("foot"));
        return new Pack("aurora-2026-Q3", "Aurora", "Does it stand?", stamp, Labels.NAMES, List.of(page));
    }
}
