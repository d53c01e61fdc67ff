package dev.plumbline.job.quarterly;

import dev.plumbline.delivery.Digests;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.Published;
import dev.plumbline.delivery.Published.Audience;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.pdf.Attachment;
import dev.plumbline.pack.pdf.PackWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.stereotype.Component;

/** Prints packs into files. */
@Component
final class Press {

    private final PackWriter writer = new PackWriter();

    /** Prints a pack with its facts inside and says what lies there now. */
    Published print(Pack pack, Audience audience, byte[] facts, Path folder) throws IOException {
        byte[] pdf = writer.write(
                pack,
                List.of(new Attachment(
                        FactsFile.FILE, "application/json", facts, "Every figure of this pack with its origins")));
        String file = pack.id() + ".pdf";
        WholeFile.write(folder.resolve(file), pdf);
        return new Published(
                file,
                audience.audience(),
                audience.alliance(),
                audience.partner(),
                pages(pdf),
                pdf.length,
                Digests.sha256(pdf));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }
}
