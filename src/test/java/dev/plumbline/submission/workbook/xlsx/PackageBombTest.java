package dev.plumbline.submission.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages made to cost more than they should: each is answered in words, soon, before it fills the memory. */
class PackageBombTest {

    private static final long SOON_NANOS = 5_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void aPartThatUnpacksAThousandfoldIsRefused() throws IOException {
        assertThat(refusal(book(sheet -> repeat(sheet, "<row/>", 50_000_000)))).isEqualTo("unpacked-too-large");
    }

    @Test
    void manyPartsThatAreEachJustSmallEnoughAreRefusedTogether() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        byte[] zeros = new byte[(4 << 20) - 1];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 100; i++) {
                put(zip, "xl/media/" + i, out -> out.write(zeros));
            }
        }

        assertThat(refusal(file)).isEqualTo("unpacked-too-large");
    }

    @Test
    void aDirectoryOfHundredThousandsOfEntriesIsNotKept() throws IOException {
        Path file = folder.resolve("entries.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 150_000; i++) {
                ZipEntry entry = new ZipEntry("xl/" + i);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
        }

        assertThat(refusal(file)).isEqualTo("file-damaged");
    }

    @Test
    void elementsInsideElementsWithoutEndAreRefused() throws IOException {
        assertThat(refusal(book(sheet -> repeat(sheet, "<a>", 1_000)))).isEqualTo("file-hostile");
    }

    @Test
    void anAttributeOfManyMegabytesIsNotKept() throws IOException {
        assertThat(refusal(book(sheet -> {
                    write(sheet, "<row r=\"1\" spans=\"");
                    noise(sheet, 8 << 20);
                    write(sheet, "\"/>");
                })))
                .isEqualTo("file-damaged");
    }

    @Test
    void aRowOfMoreCellsThanASheetHasColumnsIsRefused() throws IOException {
        assertThat(refusal(book(sheet -> {
                    write(sheet, "<row r=\"1\">");
                    for (int i = 0; i < 20_000; i++) {
                        write(sheet, "<c r=\"A1\"><v>" + i * 7919 + "</v></c>");
                    }
                    write(sheet, "</row>");
                })))
                .isEqualTo("file-damaged");
    }

    @Test
    void aCellOfManyMegabytesIsNotKept() throws IOException {
        assertThat(refusal(book(sheet -> {
                    write(sheet, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
                    noise(sheet, 8 << 20);
                    write(sheet, "</t></is></c></row>");
                })))
                .isEqualTo("file-damaged");
    }

    private static String refusal(Path file) {
        long start = System.nanoTime();
        try (SheetFile open = ExcelFile.open(file, new ReadingBudget(Limits.DEFAULT))) {
            open.read(open.tabs().getFirst(), _ -> true);
            return "read";
        } catch (UnreadableException e) {
            assertThat(System.nanoTime() - start).isLessThan(SOON_NANOS);
            return String.valueOf(e.getMessage());
        }
    }

    private Path book(Content rows) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    out -> write(out, "<Types><Default Extension=\"xml\" ContentType=\"sheet\"/></Types>"));
            put(zip, "_rels/.rels", out -> write(out, relation("/officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    out -> write(out, "<workbook><sheets><sheet name=\"S\" id=\"r\"/></sheets></workbook>"));
            put(zip, "xl/_rels/workbook.xml.rels", out -> write(out, relation("/worksheet", "sheet1.xml")));
            put(zip, "xl/sheet1.xml", out -> {
                write(out, "<worksheet><sheetData>");
                rows.writeTo(out);
                write(out, "</sheetData></worksheet>");
            });
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                .formatted(type, target);
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        int block = Math.min(times, 10_000);
        byte[] many = text.repeat(block).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i += block) {
            out.write(many);
        }
    }

    /** Letters that cannot be packed much. */
    private static void noise(OutputStream out, int bytes) throws IOException {
        Random random = new Random(7);
        byte[] block = new byte[1 << 16];
        for (int left = bytes; left > 0; left -= block.length) {
            for (int i = 0; i < block.length; i++) {
                block[i] = (byte) ('a' + random.nextInt(26));
            }
            out.write(block);
        }
    }

    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
