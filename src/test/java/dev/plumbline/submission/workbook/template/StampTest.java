package dev.plumbline.submission.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.workbook.Homes;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.stamp.LayoutDigest;
import dev.plumbline.submission.workbook.stamp.SealKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides is the stamp; what contradicts it is an error. */
class StampTest {

    @TempDir
    private Path folder;

    @Test
    void aStampedFileIsAReturnWhateverItIsCalled() {
        assertThat(read(_ -> {}).state()).isEqualTo(FileState.ACCEPTED);
    }

    @Test
    void aStampForAnotherPartnerIsRefusedWithBothNames() {
        List<Finding> findings = read(_ -> {}, "solaris", Optional.of(TemplateWriterTest.KEY), Mappings.NONE)
                .findings();

        assertThat(codes(findings)).contains("partner-wrong");
        assertThat(findings.getFirst().message()).contains("northwind").contains("solaris");
    }

    @Test
    void aChangedStampIsNoticedWhicheverLineWasChanged() {
        for (String label : List.of("Partner", "Period", "Layout digest")) {
            List<Finding> findings = read(stamp -> line(stamp, label).getCell(1).setCellValue("solaris"))
                    .findings();
            assertThat(codes(findings)).contains("stamp-changed");
        }
        assertThat(codes(read(stamp -> line(stamp, "Seal").getCell(1).setCellValue("00"))
                        .findings()))
                .containsExactly("stamp-changed");
    }

    @Test
    void anotherDigestAndAnUnknownOrNewerLayoutAreNamedBesideOurs() {
        List<Finding> digest = read(stamp ->
                        line(stamp, "Layout digest").getCell(1).setCellValue("abc"))
                .findings();
        List<Finding> newer = read(stamp -> line(stamp, "Layout").getCell(1).setCellValue("99"))
                .findings();
        List<Finding> unknown = read(stamp -> line(stamp, "Layout").getCell(1).setCellValue("old"))
                .findings();

        assertThat(digest.getFirst().message()).contains("'abc'").contains(LayoutDigest.CURRENT.substring(0, 12));
        assertThat(codes(newer)).contains("layout-newer");
        assertThat(newer.getFirst().message()).contains("99").contains("(4)");
        assertThat(codes(unknown)).contains("layout-unknown");
    }

    @Test
    void aStampThatContradictsTheFirstSheetIsAnErrorNamingBoth() {
        List<Finding> findings = read(_ -> {}, "northwind", book -> {
                    Sheet readMe = book.getSheet(ReturnSchema.READ_ME);
                    line(readMe, "Period").getCell(1).setCellValue("2026-Q2");
                })
                .findings();

        assertThat(codes(findings)).contains("stamp-conflict");
        assertThat(findings.getFirst().message()).contains("2026-Q3").contains("2026-Q2");
    }

    @Test
    void aStampThatCannotBeProvenIsAWarningAndAStampWithoutASealIsReadAsBefore() {
        Acceptance unproven = read(_ -> {}, "northwind", Optional.empty(), Mappings.NONE);
        Acceptance unsealed = read(stamp -> stamp.removeRow(line(stamp, "Seal")));

        assertThat(codes(unproven.findings())).containsExactly("stamp-unproven");
        assertThat(unproven.state()).isEqualTo(FileState.ACCEPTED_WITH_FINDINGS);
        assertThat(unsealed.state()).isEqualTo(FileState.ACCEPTED);
    }

    @Test
    void aMappingThatFitsAReturnIsAConflictNamingBoth() {
        var mapping = MappingParser.parse("""
                mapping: northwind-own
                applies-to: { folders: [northwind], headings: [Indicator, Actual] }
                table: { sheet: KPI, header: 4 }
                read: kpi
                fields:
                  indicator: Indicator
                  period: { column: Month, form: month }
                  actual: Actual
                """, "own.yml", "digest");
        assertThat(mapping.findings()).extracting(Finding::message).isEmpty();
        Mappings mappings = new Mappings("digest", List.of(mapping.value().orElseThrow()));

        List<Finding> findings = read(_ -> {}, "northwind", Optional.of(TemplateWriterTest.KEY), mappings)
                .findings();

        assertThat(codes(findings)).containsExactly("return-and-mapping");
        assertThat(findings.getFirst().message())
                .contains("stamped northwind 2026-Q3")
                .contains("northwind-own");
    }

    @Test
    void aSheetThatIsCalledStampByChanceIsNoStamp() {
        Acceptance read = read(stamp -> {
            for (int row = stamp.getLastRowNum(); row >= 0; row--) {
                stamp.removeRow(stamp.getRow(row));
            }
            stamp.createRow(0).createCell(0).setCellValue("Penny Black");
        });

        assertThat(read.state()).isEqualTo(FileState.ACCEPTED);
    }

    /** When this fails, raise {@link ReturnSchema#LAYOUT_NUMBER}: templates of the old layout are out there. */
    @Test
    void theLayoutIsThatOfItsNumber() {
        assertThat(ReturnSchema.LAYOUT_NUMBER).isEqualTo(4);
        assertThat(LayoutDigest.CURRENT).startsWith("fbaa4b523343");
        assertThat(LayoutDigest.find(1)).hasValue("");
        assertThat(LayoutDigest.find(2))
                .hasValueSatisfying(digest -> assertThat(digest).startsWith("4653197aedc9"));
        assertThat(LayoutDigest.find(3))
                .hasValueSatisfying(digest -> assertThat(digest).startsWith("6c6c677e6ba2"));
        assertThat(LayoutDigest.find(5)).isEmpty();
    }

    @Test
    void aKeyIsKeptAsTextAndSealsTheSameAgain() {
        SealKey key = SealKey.random();

        assertThat(SealKey.parse(key.text()).seal("words")).isEqualTo(key.seal("words"));
        assertThat(SealKey.random().seal("words")).isNotEqualTo(key.seal("words"));
        assertThat(key.fits(key.seal("words"), "other words")).isFalse();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.kind().code()).toList();
    }

    private static Row line(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("No line " + label);
    }

    private Acceptance read(Consumer<Sheet> stamp) {
        return read(stamp, "northwind", Optional.of(TemplateWriterTest.KEY), Mappings.NONE);
    }

    private Acceptance read(Consumer<Sheet> stamp, String partner, Consumer<XSSFWorkbook> book) {
        return read(
                changed -> {
                    stamp.accept(changed.getSheet(ReturnSchema.STAMP));
                    book.accept(changed);
                },
                new SubmissionReader(Homes.register(), Mappings.NONE, Optional.of(TemplateWriterTest.KEY)),
                partner);
    }

    private Acceptance read(Consumer<Sheet> stamp, String partner, Optional<SealKey> key, Mappings mappings) {
        return read(
                book -> stamp.accept(book.getSheet(ReturnSchema.STAMP)),
                new SubmissionReader(Homes.register(), mappings, key),
                partner);
    }

    private Acceptance read(Consumer<XSSFWorkbook> change, SubmissionReader reader, String partner) {
        Path file = folder.resolve("survey of my cat.csv");
        try (XSSFWorkbook book =
                        new XSSFWorkbook(new ByteArrayInputStream(TemplateWriterTest.bytes(Language.ENGLISH)));
                var out = Files.newOutputStream(file)) {
            TemplateWriterTest.fill(book);
            change.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return reader.read(
                new ReceivedFile(file, "digest", "survey of my cat.csv", partner, LocalDate.of(2026, 10, 8)));
    }
}
