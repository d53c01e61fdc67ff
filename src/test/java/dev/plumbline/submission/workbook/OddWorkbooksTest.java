package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to workbooks without thinking of whoever reads them. */
class OddWorkbooksTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    @Test
    void cellsMergedOverSeveralRowsOrFieldsAreAskedAbout() {
        Acceptance rows = read(book -> merge(book.type("KPI", "E6"), "KPI", "E5:E6"));
        Acceptance fields = read(book -> merge(book.type("KPI", "F5"), "KPI", "E5:F5"));

        assertThat(rows.state()).isEqualTo(FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(places(rows)).containsExactly("cells-merged KPI!E5");
        assertThat(rows.findings().getFirst().message())
                .isEqualTo("The cells E5:E6 are merged: the first of them holds the value, the others were read as"
                        + " empty.");
        assertThat(places(fields)).containsExactly("cells-merged KPI!E5");
    }

    @Test
    void titlesAndRemarksMayBeMerged() {
        Acceptance read = read(book -> {
            merge(book, "KPI", "A1:J1");
            merge(book, "KPI", "J5:M5");
            merge(book, "KPI", "A40:J45");
        });

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aSheetOfTheReturnThatNobodySeesIsAskedAbout() {
        Acceptance hidden = read(book -> hide(book, SheetVisibility.HIDDEN));
        Acceptance veryHidden = read(book -> hide(book, SheetVisibility.VERY_HIDDEN));

        assertThat(places(hidden)).containsExactly("sheet-hidden KPI!");
        assertThat(places(veryHidden)).containsExactly("sheet-hidden KPI!");
    }

    @Test
    void aPeriodThatIsNoneIsNotHeldAgainstTheStamp() {
        Acceptance read = read(book -> book.type("Read me", "B6", "summer"));
        Acceptance other = read(book -> book.type("Read me", "B6", "2026-Q2"));

        assertThat(places(read)).containsExactly("cover-period-wrong Read me!B6");
        assertThat(places(other)).contains("stamp-conflict Read me!B6");
    }

    @Test
    void numbersOfSwissFrenchAndJapaneseKeyboardsAreRead() {
        Acceptance read = read(book -> book.type("Resources", "C5", "1'234.5")
                .type("Resources", "D5", "1\u202f234,5")
                .type("KPI", "E5", "\uff11\uff12\uff0e\uff15")
                .type("KPI", "G6", "\uff0d\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15"));

        assertThat(places(read))
                .contains(
                        "number-as-text Resources!C5",
                        "number-as-text Resources!D5",
                        "number-as-text KPI!E5",
                        "number-as-text KPI!G6")
                .noneMatch(place -> place.startsWith("not-a-number"));
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("it was read as 12.5"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("it was read as -1234.5"));
    }

    @Test
    void aDayThatCanMeanOneDayOnlyIsReadAndNoOther() {
        assertThat(places(read(book -> book.type("Actions", "E5", "17. August 2026"))))
                .isEmpty();
        assertThat(places(read(book -> book.type("Actions", "E5", "07/08/2026"))))
                .containsExactly("not-a-date Actions!E5");
    }

    @Test
    void packedFilesAreToBeUnpacked() throws IOException {
        Path file = zip(Map.of("return.xlsx", "PK", "scan.pdf", "%PDF"));

        assertThat(codes(file)).containsExactly("files-packed");
    }

    @Test
    void aWorkbookOfChartsAloneIsNotCalledDamaged() throws IOException {
        Path file = zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Chart1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>",
                "xl/chartsheets/sheet1.xml",
                "<chartsheet xmlns=\"" + MAIN + "\"/>"));

        assertThat(codes(file)).containsExactly("no-sheet-of-cells");
    }

    private static void merge(Books book, String sheet, String area) {
        book.book().getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(area));
    }

    private static void hide(Books book, SheetVisibility visibility) {
        book.book().setSheetVisibility(book.book().getSheetIndex("KPI"), visibility);
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("packed.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private Acceptance read(Consumer<Books> spoiling) {
        try (Books book = Books.of(out -> ReturnWriter.write(Homes.submission(), Homes.register(), out))) {
            spoiling.accept(book);
            return read(book.save(folder.resolve("return.xlsx")));
        }
    }

    private static Acceptance read(Path file) {
        return new SubmissionReader(Homes.register(), Mappings.NONE)
                .read(new ReceivedFile(file, "return.xlsx", "f".repeat(64), "northwind", LocalDate.of(2026, 10, 9)));
    }

    private static List<String> codes(Path file) {
        return read(file).findings().stream()
                .map(finding -> finding.kind().code())
                .toList();
    }

    private static List<String> places(Acceptance read) {
        return read.findings().stream().map(OddWorkbooksTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.kind().code() + " " + finding.origin().sheet() + "!"
                + finding.origin().cell();
    }
}
