package dev.plumbline.submission.workbook.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingFinding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft says what the table says, says how sure it is, and is refused exactly where it is open. */
class MappingDrafterTest {

    @TempDir
    private Path folder;

    private static String draft(Path file) {
        Checked<String> draft = MappingDrafter.draft(file);
        assertThat(draft.findings()).isEmpty();
        return draft.value().orElseThrow();
    }

    private String draft(String csv) throws IOException {
        return draft(Files.writeString(folder.resolve("kpi-2026.csv"), csv));
    }

    /** Names of the lines that are open; nothing else may be wrong with a draft. */
    private static List<String> open(String yaml) {
        List<Finding> findings = MappingParser.parse(yaml, "draft.yml", "ab").findings();
        assertThat(findings).as(yaml).allMatch(finding -> finding.kind() == MappingFinding.MAPPING_LEFT_OPEN);
        return findings.stream().map(Finding::value).toList();
    }

    private static String line(String yaml, String key) {
        return yaml.lines()
                .filter(line -> line.strip().startsWith(key + ":"))
                .findFirst()
                .orElse("")
                .replaceFirst(" +# .*", "")
                .strip();
    }

    @Test
    void aPlainLongTableIsDraftedWhole() throws IOException {
        String yaml = draft(
                "Office,KPI,Month,Result,Target\nNord,Lead time,2026-07-01,12.5,10\nNord,Lead time,2026-08-01,11.5,10\nSued,Lead time,2026-07-01,9.5,10\nSued,Orders,2026-07-01,NA,10\n");

        assertThat(open(yaml)).isEmpty();
        assertThat(line(yaml, "partner")).isEqualTo("partner: { column: Office, slug: true }");
        assertThat(line(yaml, "indicator")).isEqualTo("indicator: { key: \"{Office}-{KPI}\", slug: true }");
        assertThat(line(yaml, "actual")).isEqualTo("actual: Result");
        assertThat(line(yaml, "target")).isEqualTo("target: Target");
        assertThat(line(yaml, "period")).isEqualTo("period: { column: Month, form: month-start }");
        assertThat(line(yaml, "missing")).isEqualTo("missing: [NA]");
        assertThat(line(yaml, "decimal-mark")).isEqualTo("decimal-mark: \".\"");
        assertThat(yaml).contains("file-names: \"kpi-*.csv\"");
    }

    @Test
    void whatCouldMeanTwoThingsIsLeftOpenWithBothNames() throws IOException {
        String yaml = draft("Office,KPI,Day,Passed,Tested\nNord,Yield,2026-06-30,12,20\nNord,Yield,2026-09-30,11,20\n");

        assertThat(open(yaml)).containsExactlyInAnyOrder("actual", "form");
        assertThat(yaml).contains("candidates: Passed or Tested", "month-of-day or quarter-end or year-end");
    }

    @Test
    void aNumberThatCouldBeReadTwoWaysLeavesTheMarkOpen() throws IOException {
        assertThat(open(draft("KPI,Month,Result\nA,2026-07,\"1,611\"\nB,2026-07,\"2,005\"\n")))
                .containsExactly("decimal-mark");
        assertThat(line(draft("KPI;Monat;Wert\nA;2026-07;1.611\nB;2026-07;2,5\n"), "decimal-mark"))
                .isEqualTo("decimal-mark: \",\"");
    }

    @Test
    void wordsAmongNumbersAreAskedFor() throws IOException {
        String yaml =
                draft("KPI,Month,Result\n".concat("A,2026-07,1.5\n".repeat(12)).concat("B,2026-07,c\n"));

        assertThat(open(yaml)).contains("withheld");
        assertThat(yaml).contains("among the numbers stands 'c'");
    }

    @Test
    void colorsBecomeTheStatusAndThoseOfOthersAreAskedFor() throws IOException {
        String yaml = draft("KPI,Month,Result,RAG\nA,2026-07,1.5,Green\nB,2026-07,2.5,Amber/Red\nC,2026-07,3.5,Red\n");

        assertThat(open(yaml)).containsExactly("Amber/Red");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KPI,From,To,Result;A,2026-01,2026-03,1.5;B,2026-04,2026-06,2 | period: \"???\"",
                "KPI,Result;A,1.5;B,2.5 | period: { value: \"???\" }",
                "KPI,When,Result;A,Q1,1.5;A,Q2,2.5;A,Q3,2.5 | period: { value: \"???\" }",
                "KPI,When,Result;A,2026-01,1.5;A,2026-Q2,2.5 | period: { column: When, form: [month, quarter] }",
                "KPI,2026-01,2026-02,2026-Q2;A,1,2,3;B,1,2,3 | period: { form: \"???\" }",
                "Country,Town,Month,Result;A,X,2026-07,1.5;B,Y,2026-07,2.5 | indicator: { value: \"???\" }",
                "KPI,Month,Total,Failed;A,2026-07,10,2;B,2026-07,20,5 | actual: \"???\""
            })
    void whatATableDoesNotTellIsLeftOpenAndNeverGuessed(String rows, String told) throws IOException {
        String yaml = draft(rows.replace(';', '\n') + "\n");

        assertThat(line(yaml, told.substring(0, told.indexOf(':')))).isEqualTo(told);
        assertThat(open(yaml).isEmpty()).isEqualTo(!told.contains("???"));
    }

    @Test
    void headingsOverSeveralRowsAreJoinedAndSheetsThatAreAlikeGoTogether() throws IOException {
        Path file = folder.resolve("report-2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("North", "South")) {
                Sheet sheet = book.createSheet(name);
                row(sheet, 0, "Quarterly report of our office");
                row(sheet, 2, "", "2026-Q1", "", "2026-Q2", "");
                row(sheet, 3, "KPI", "Actual", "Target", "Actual", "Target");
                row(sheet, 4, "Lead time", "12", "10", "11", "10");
                row(sheet, 5, "Orders", "40", "45", "44", "45");
            }
            book.write(out);
        }

        String yaml = draft(file);

        assertThat(line(yaml, "header")).isEqualTo("header: { row: 3, rows: 2 }");
        assertThat(line(yaml, "sheet")).isEqualTo("sheet: [North, South]");
        assertThat(line(yaml, "actual")).isEqualTo("actual: { columns: \"{period} / Actual\" }");
        assertThat(line(yaml, "target")).isEqualTo("target: { columns: \"{period} / Target\" }");
        assertThat(line(yaml, "indicator")).isEqualTo("indicator: { key: \"{sheet}-{KPI}\", slug: true }");
        assertThat(open(yaml)).isEmpty();
    }

    private static void row(Sheet sheet, int number, String... words) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("\\d+")) {
                row.createCell(i).setCellValue(Double.parseDouble(words[i]));
            } else if (!words[i].isEmpty()) {
                row.createCell(i).setCellValue(words[i]);
            }
        }
    }

    @Test
    void tablesWithAPeriodAColumnAreSeen() {
        String city = draft(Corpus.file("kpi/nyc-mmr/Tidy Indicator Level Data.csv"));
        assertThat(line(city, "actual")).isEqualTo("actual: { columns: \"{period}\" }");
        assertThat(line(city, "partner")).isEqualTo("partner: { column: Agency.Full.Name.y, slug: true }");
        assertThat(open(city)).isEmpty();

        String rail = draft(Corpus.file("kpi/rail-delays/delays-by-cause-by-toc20dec2018.xlsx"));
        assertThat(line(rail, "header")).isEqualTo("header: 13");
        assertThat(line(rail, "actual")).isEqualTo("actual: { columns: \"{period} P{part}\", parts: 13 }");
        assertThat(line(rail, "sheet")).contains("Minutes", "PPM_Failures", "Part_Cancellations");
        assertThat(open(rail)).containsExactly("value");

        String services = draft(Corpus.file("kpi/gds-transactions/services-test.csv"));
        assertThat(line(services, "actual")).isEqualTo("actual: { columns: \"{period} {measure}\" }");
        assertThat(open(services)).containsExactly("indicator");

        String departments = draft(Corpus.file("kpi/sa-eqprs/correct_data.csv"));
        assertThat(line(departments, "header")).isEqualTo("header: 4");
        assertThat(line(departments, "actual")).isEqualTo("actual: { columns: \"ActualOutput_{period}\" }");
        assertThat(line(departments, "target")).isEqualTo("target: { columns: \"Target_{period}\" }");
    }

    @Test
    void rowsThatRepeatTheirKeysAskWhetherToAddThemUp() {
        String yaml = draft(Corpus.file("kpi/nhs-ae/ae_attendances.csv"));

        assertThat(open(yaml)).contains("combine", "actual", "value");
        assertThat(line(yaml, "period")).isEqualTo("period: { column: period, form: month-start }");
    }

    @Test
    void surveysAreToldFromFigures() {
        String army = draft(Corpus.file("survey/r-data/lq2002_items.csv"));
        assertThat(line(army, "read")).isEqualTo("read: survey");
        assertThat(line(army, "LEAD01")).isEqualTo("LEAD01: LEAD01");
        assertThat(line(army, "partner")).isEqualTo("partner: { column: COMPID, slug: true }");
        assertThat(open(army)).containsExactly("value");

        String pupils = draft(Corpus.file("survey/likert-pkg/pisaitems_ST24_ST25_sample.csv"));
        assertThat(open(pupils)).contains("agree", "strongly agree").doesNotContain("disagree");

        String students = draft(Corpus.file("survey/nss/NSS_RussellGroup_2018.xlsx"));
        assertThat(line(students, "read")).isEqualTo("read: survey-shares");
        assertThat(line(students, "header")).isEqualTo("header: 4");
        assertThat(line(students, "shares"))
                .isEqualTo("shares: [StronglyDisagree, Disagree, Neither, Agree, StronglyAgree]");
    }

    @Test
    void everyTableOfTheCorpusGetsADraftThatIsRefusedOnlyWhereItIsOpen() {
        for (String file : List.of(
                "kpi/trafford-plan/neet.csv",
                "kpi/trafford-plan/licensed_vehicles.csv",
                "kpi/trafford-plan/obese_reception.csv",
                "kpi/cif-canada/indicator_10-1-1.csv",
                "kpi/dfe-attendance/EES_ytd_data.csv",
                "kpi/libraries/LibrariesBookBorrowing.csv",
                "kpi/muni-infra/test.xlsx",
                "kpi/ons-travel/ott.xls",
                "kpi/pathfinders/PF_Round_1_Success.xlsx",
                "kpi/rwanda-sdg/2025_RW-SDG_Data.xlsx",
                "kpi/sdg-index/2018GlobalIndexResults.xlsx",
                "kpi/towns-fund/TF_Round_4_Success.xlsx",
                "survey/cncf-maintainers/CNCF_Maintainers_Survey_2020_H2.csv",
                "survey/spack/spack-user-survey-2021-responses.xlsx",
                "survey/stacks/results-anonymized-randomized.csv")) {
            open(draft(Corpus.file(file)));
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() throws IOException {
        Checked<String> draft = MappingDrafter.draft(Files.write(
                folder.resolve("a.pdf"), "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(draft.value()).isEmpty();
        assertThat(draft.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isNotBlank());
    }

    @Test
    void everyTableOfAWorkbookThatIsClearIsDraftedAndTheOthersAreNamed() throws IOException {
        Path file = folder.resolve("returns-2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(book.createSheet("Monthly"), """
                    Office,KPI,Month,Result,Target
                    Nord,Lead time,2026-07,12.5,10
                    Nord,Lead time,2026-08,11.5,10
                    Nord,Orders,2026-07,14,20
                    Sued,Lead time,2026-07,9.5,10
                    """);
            fill(book.createSheet("Quarterly"), """
                    KPI,Quarter,Actual
                    Audits,2026-Q1,3
                    Audits,2026-Q2,4
                    Training,2026-Q1,8
                    """);
            fill(book.createSheet("People"), """
                    Name,Floor,Desks
                    Ann,2,14
                    Bob,3,12
                    """);
            book.write(out);
        }

        String yaml = draft(file);

        assertThat(open(yaml)).isEmpty();
        assertThat(yaml)
                .contains("tables:\n  - table:\n      sheet: Monthly")
                .contains("  - table:\n      sheet: Quarterly")
                .contains("# not read: the sheets People");
        assertThat(MappingParser.parse(yaml, "draft.yml", "ab")
                        .value()
                        .orElseThrow()
                        .tables())
                .hasSize(2);
    }

    private static void fill(Sheet sheet, String csv) {
        csv.lines().forEach(line -> {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String word : line.split(",", -1)) {
                Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                if (word.matches("[\\d.]+")) {
                    cell.setCellValue(Double.parseDouble(word));
                } else {
                    cell.setCellValue(word);
                }
            }
        });
    }
}
