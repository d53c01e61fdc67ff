package dev.plumbline.pack.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

class PreflightTest {

    private final Preflight preflight = new Preflight();

    @Test
    void aPlainPdfFailsBothStandardsAndEachClauseIsNamedOnce() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("neither tagged nor archivable"));
        document.close();

        assertThat(preflight.faults(bytes.toByteArray()))
                .doesNotHaveDuplicates()
                .anyMatch(fault -> fault.startsWith("ua1 "))
                .anyMatch(fault -> fault.startsWith("3a "));
    }

    @Test
    void whatIsNoPdfIsSaidSo() {
        assertThat(preflight.faults("not a pack".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .first()
                .asString()
                .contains("cannot be read");
    }
}
