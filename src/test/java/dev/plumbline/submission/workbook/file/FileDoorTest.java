package dev.plumbline.submission.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDoorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, a Word document",
        "ppt/slides/slide1.xml, a PowerPoint presentation",
        "xl/workbook.bin, a binary Excel workbook (.xlsb)",
        "Index/Document.iwa, a Numbers document",
        "mimetype, an OpenDocument spreadsheet (.ods)",
        "report.csv, a zip archive"
    })
    void aPackageThatIsNoWorkbookIsCalledByItsName(String part, String words) throws IOException {
        Path file = zip(part);

        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> FileDoor.open(file, Limits.DEFAULT));

        assertThat(refused.finding("").message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml", "[Content_Types].xml"})
    void aWorkbookWithoutItsPartsIsDamaged(String part) throws IOException {
        Path file = zip(part);

        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> FileDoor.open(file, Limits.DEFAULT));

        assertThat(refused).hasMessage("file-damaged");
    }

    private Path zip(String part) throws IOException {
        Path file = folder.resolve("dropped.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return file;
    }
}
