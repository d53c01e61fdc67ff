package dev.plumbline.submission.workbook.answer.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Language;
import dev.plumbline.finding.Origin;
import dev.plumbline.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as programs other than ours write them: each must come back whole, with its cells marked. */
class CopyOfOddPackageTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    CopyOfOddPackageTest() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                <Override PartName="/xl/sheet.xml" ContentType="%sworksheet+xml"/></Types>
                """.formatted(TYPES, TYPES));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "sheet.xml"));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Figures" sheetId="7" r:id="r1"/></sheets>\
                <definedNames/></workbook>
                """.formatted(MAIN, RELATIONS));
        parts.put("xl/sheet.xml", """
                <worksheet xmlns="%s"><sheetData><row><c t="inlineStr"><is><t>Costs</t></is></c><c><v>12</v></c></row>\
                <row/><row spans="1:2"><c><v>3</v></c></row></sheetData><extLst/></worksheet>
                """.formatted(MAIN));
    }

    private static String relations(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>
                """.formatted(RELATIONS, type, target);
    }

    @Test
    void withoutStylesNumbersOfRowsAndNamesOfCells() throws IOException {
        try (XSSFWorkbook copy = copy(StandardCharsets.UTF_8, "B1", "C2", "D3", "A9")) {
            XSSFSheet figures = copy.getSheet("Figures");

            assertThat(figures.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(figures.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertMarked(figures, "B1", "C2", "D3", "A9");
            assertThat(copy.getSheetAt(0)
                            .getRow(FixSheet.HEADING_ROW + 1)
                            .getCell(FixColumn.CASE.index())
                            .toString())
                    .isEqualTo("Costs");
        }
    }

    @Test
    void withPrefixesAtEveryElement() throws IOException {
        parts.replaceAll((name, text) -> name.startsWith("xl/") && !name.contains("_rels")
                ? text.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns=", "xmlns:x=")
                : text);

        try (XSSFWorkbook copy = copy(StandardCharsets.UTF_8, "B1", "B2", "C3")) {
            assertMarked(copy.getSheet("Figures"), "B1", "B2", "C3");
        }
    }

    @Test
    void inAnotherEncoding() throws IOException {
        parts.replaceAll(
                (_, text) -> "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text.replace("Costs", "K\u00f6ln"));

        try (XSSFWorkbook copy = copy(StandardCharsets.ISO_8859_1, "B1")) {
            assertThat(copy.getSheet("Figures").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("K\u00f6ln");
            assertMarked(copy.getSheet("Figures"), "B1");
        }
    }

    @Test
    void withAnEmptySheet() throws IOException {
        parts.put("xl/sheet.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>");

        try (XSSFWorkbook copy = copy(StandardCharsets.UTF_8, "B2", "A1")) {
            assertMarked(copy.getSheet("Figures"), "A1", "B2");
        }
    }

    @Test
    void whatDeclaresEachListOfPartsByItself() throws IOException {
        parts.compute(
                "[Content_Types].xml",
                (_, text) -> String.valueOf(text)
                        .replace("<Default Extension=\"rels\"", "<Override PartName=\"/_rels/.rels\"")
                        .replace(
                                "</Types>",
                                "<Override PartName=\"/xl/_rels/workbook.xml.rels\" ContentType="
                                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"));

        try (XSSFWorkbook copy = copy(StandardCharsets.UTF_8, "B1")) {
            assertMarked(copy.getSheet("Figures"), "B1");
        }
    }

    @Test
    void aSheetThatBearsTheNameOfOursIsNotMixedUpWithIt() throws IOException {
        parts.replaceAll((_, text) -> text.replace("name=\"Figures\"", "name=\"" + AnswerStamp.SHEET + "\""));

        assertThat(AnnotatedCopy.write(order(StandardCharsets.UTF_8, "B1"), CopyLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        Copied.NotMade.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Copied.Reason.NOT_COPIED_SAFELY));
    }

    private enum Kind implements FindingKind {
        ODD;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "This is odd.";
        }

        @Override
        public String fix() {
            return "Make it even.";
        }
    }

    private static void assertMarked(XSSFSheet sheet, String... cells) {
        for (String cell : cells) {
            CellAddress place = new CellAddress(cell);
            var style = sheet.getRow(place.getRow()).getCell(place.getColumn()).getCellStyle();
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).as(cell).isEqualTo("FFF8C9C4");
            assertThat(sheet.getCellComment(place).getString().getString())
                    .as(cell)
                    .startsWith(CellMarks.MARK);
        }
        assertThat(sheet.getCellComments()).hasSize(cells.length);
    }

    private XSSFWorkbook copy(Charset charset, String... cells) throws IOException {
        Copied copied = AnnotatedCopy.write(order(charset, cells), CopyLimits.DEFAULT);
        assertThat(copied).isInstanceOf(Copied.Made.class);
        return new XSSFWorkbook(new ByteArrayInputStream(((Copied.Made) copied).bytes()));
    }

    private CopyOrder order(Charset charset, String... cells) throws IOException {
        Path file = folder.resolve("odd.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
                zip.closeEntry();
            }
        }
        List<Finding> findings = Stream.of(cells)
                .map(cell -> Finding.of(Kind.ODD, new Origin("0", "Figures", cell, ""), ""))
                .toList();
        return new CopyOrder(file, "odd.xlsx", "0".repeat(64), false, "", Language.ENGLISH, findings);
    }
}
