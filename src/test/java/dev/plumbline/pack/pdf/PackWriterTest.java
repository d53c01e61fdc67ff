package dev.plumbline.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackWriterTest {

    @Test
    void aPackIsWritten() throws Exception {
        byte[] pdf = new PackWriter().write(SamplePack.pack(), SamplePortfolio.attachments());

        Path file = Path.of("target", "sample-pack.pdf");
        Files.write(file, pdf);
        assertThat(pdf).isNotEmpty();
    }
}
