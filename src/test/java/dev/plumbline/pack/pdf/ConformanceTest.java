package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.preflight.Preflight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of block passes veraPDF, for screen readers and for the archive. */
class ConformanceTest {

    private static final PackWriter WRITER = new PackWriter();

    private final Preflight preflight = new Preflight();

    @Test
    void packsConform() {
        byte[] sample = WRITER.write(SamplePack.pack(), SamplePortfolio.attachments());
        byte[] stress = WRITER.write(SamplePack.pack("stress", StressPack.pages()), List.of());

        assertThat(preflight.faults(sample)).isEmpty();
        assertThat(preflight.faults(stress)).isEmpty();
    }
}
