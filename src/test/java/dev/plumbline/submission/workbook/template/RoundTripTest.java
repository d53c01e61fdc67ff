package dev.plumbline.submission.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template goes through another spreadsheet program and comes back. */
class RoundTripTest {

    private static final long PATIENCE_SECONDS = 120;

    /** What was typed by program is not computed yet, unlike what is typed by hand. */
    private static final String ALWAYS_COMPUTE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void aTemplateFilledInAndSavedByLibreOfficeIsReadWithoutAFinding() throws IOException, InterruptedException {
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TemplateWriterTest.bytes(Language.GERMAN)));
                var out = Files.newOutputStream(filled)) {
            TemplateWriterTest.fill(book);
            book.write(out);
        }

        Path saved = saveWithLibreOffice(filled, "xlsx");

        Acceptance read = TemplateWriterTest.read(saved);
        assertThat(read.findings()).isEmpty();
        assertThat(read.state()).isEqualTo(FileState.ACCEPTED);
        assertThat(((Acceptance.Accepted) read).submission().facts()).hasSize(9);
        assertThat(readyCell(saved)).isEqualTo("ja");
    }

    @Test
    void aNoteWrittenInATemplateComesThroughLibreOffice() throws IOException, InterruptedException {
        Path filled = folder.resolve("noted.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TemplateWriterTest.bytes(Language.GERMAN)));
                var out = Files.newOutputStream(filled)) {
            TemplateWriterTest.fill(book);
            TemplateWriterTest.explain(book);
            book.write(out);
        }

        TemplateWriterTest.assertExplained(TemplateWriterTest.read(saveWithLibreOffice(filled, "xlsx")));
    }

    @Test
    void aTemplateSavedInTheOldFormatKeepsItsStamp() throws IOException, InterruptedException {
        Path template = folder.resolve("template.xlsx");
        Files.write(template, TemplateWriterTest.bytes(Language.ENGLISH));

        Path saved = saveWithLibreOffice(template, "xls");

        assertThat(readyCell(saved)).isEqualTo("no, 6 left");
        try (var book = WorkbookFactory.create(saved.toFile(), null, true)) {
            assertThat(book.getSheet(ReturnSchema.STAMP)).isNotNull();
        }
    }

    private static String readyCell(Path file) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : book.getSheet(ReturnSchema.READ_ME)) {
                String label = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (label.equals("Versandbereit") || label.equals("Ready to send")) {
                    return row.getCell(1).getStringCellValue();
                }
            }
        }
        throw new AssertionError("No cell says whether it is ready");
    }

    /** Opens a workbook in LibreOffice, which computes its formulas anew, and saves it. */
    private Path saveWithLibreOffice(Path file, String format) throws IOException, InterruptedException {
        Path out = folder.resolve("saved");
        Path settings = folder.resolve("profile/user/registrymodifications.xcu");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, ALWAYS_COMPUTE);
        Process process;
        try {
            process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.abort("LibreOffice is not here: " + e.getMessage());
            throw e;
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end");
        }
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
