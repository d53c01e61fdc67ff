package dev.plumbline.submission.workbook.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingFinding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in which more than one column could be meant, or none: both are named, and nothing is chosen. */
class OddTablesDraftTest {

    @TempDir
    private Path folder;

    private String draft(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("kpi-2026.csv"), csv);
        String yaml = MappingDrafter.draft(file).value().orElseThrow();
        List<Finding> findings = MappingParser.parse(yaml, "draft.yml", "ab").findings();
        assertThat(findings).as(yaml).allMatch(finding -> finding.kind() == MappingFinding.MAPPING_LEFT_OPEN);
        return yaml;
    }

    @Test
    void twoColumnsThatCouldNameThePartnerOrTheIndicatorAreBothNamed() throws IOException {
        assertThat(
                        draft(
                                "Home office,Lead office,KPI,Month,Result\nNord,Sued,Pace,2026-07,1.5\nSued,Nord,Pace,2026-08,2.5\n"))
                .contains("partner: \"???\"", "two candidates: Home office or Lead office");
        assertThat(
                        draft(
                                "Office,Output one,Output two,Month,Result\nNord,Pace,Cost,2026-07,1.5\nNord,Pace,Cost,2026-08,2.5\n"))
                .contains("indicator: \"???\"", "two candidates: Output one or Output two");
    }

    @Test
    void ofTwoCommentsTargetsOrColorsNoneIsChosen() throws IOException {
        String yaml = draft("""
                KPI,Month,Result,Target low,Target high,Comment north,Comment south,Status now,Status before
                Pace,2026-07,1.5,1.5,2.5,fine,good,Green,Red
                Cost,2026-07,2.5,3.5,4.5,well,late,Red,Green
                """);

        assertThat(yaml)
                .contains("target: one of Target low or Target high", "comment: one of Comment north or Comment south")
                .doesNotContain("status:");
    }

    @Test
    void aTableWithoutNumbersHasNoActual() throws IOException {
        assertThat(draft("KPI,Month,Remark\nPace,2026-07,fine\nCost,2026-08,late\n"))
                .contains("actual: \"???\"", "no column holds numbers only");
    }

    @Test
    void codesTellRowsApartAndAreNoFigures() throws IOException {
        String yaml = draft("""
                Region,Region code,KPI,Month,Result
                Nord,E06000055,Pace,2026-07,1.5
                Sued,E06000056,Pace,2026-07,2.5
                West,E06000057,Pace,2026-07,3.5
                Ost,E06000058,Pace,2026-07,4.5
                """);

        assertThat(yaml).contains("partner: { column: Region, slug: true }", "actual: Result");
    }

    @Test
    void namesThatStandOnceForSeveralRowsAreFilledDown() throws IOException {
        assertThat(draft("""
                KPI,Month,Result
                Pace,2026-07,1.5
                ,2026-08,2.5
                ,2026-09,2.5
                Cost,2026-07,3.5
                ,2026-08,4.5
                ,2026-09,4.5
                """)).contains("indicator: { column: KPI, slug: true }", "fill-down: [KPI]");
        assertThat(draft("KPI,Month,Result\nPace,2026-07,1.5\nCost,2026-07,2.5\nReach,2026-07,2.5\n,2026-08,3.5\n"))
                .doesNotContain("fill-down");
    }

    @Test
    void rowsThatSayTheSameAgainAskWhetherToAddUpAndNameWhatTellsThemApart() throws IOException {
        assertThat(
                        draft(
                                "Office,KPI,Month,Group,Result\nNord,Pace,2026-07,young,1.5\nNord,Pace,2026-07,old,2.5\nNord,Pace,2026-08,old,3.5\n"))
                .contains("combine: \"???\"", "rows repeat");
    }

    @Test
    void ofTwoDaysNeitherIsChosenAndAStampGivesItsYearAlone() throws IOException {
        assertThat(
                        draft(
                                "KPI,Date of order,Date of receipt,Result\nPace,2026-07-03,2026-07-09,1.5\nCost,2026-08-03,2026-08-19,2.5\n"))
                .contains("period: \"???\"", "two candidates: Date of order or Date of receipt");
        assertThat(draft("KPI,Timestamp,Result\nPace,3/4/2026 10:15:00,1.5\nCost,5/6/2026 11:15:00,2.5\n"))
                .contains("form: year }", "only its year is sure");
    }

    @Test
    void headingsThatYamlWouldReadOtherwiseAreQuoted() throws IOException {
        assertThat(draft("KPI,Month,Yes,\"Said \"\"no\"\"\"\nPace,2026-07,1.5,fine\nCost,2026-07,2.5,late\n"))
                .contains("actual: \"Yes\"")
                .contains("Said");
    }

    @Test
    void numbersWrittenBothWaysLeaveTheMarkOpen() throws IOException {
        assertThat(draft("KPI;Month;Result\nPace;2026-07;1.5\nCost;2026-07;2,5\nTime;2026-07;3.25\n"))
                .contains("decimal-mark: \"???\"");
    }

    @Test
    void surveysOfGroupsAskForHeadingsThatStandTwice() throws IOException {
        String people = IntStream.range(0, 24)
                .mapToObj(i -> "%s,%d,%d,%d,%d\n"
                        .formatted(i % 2 == 0 ? "Nord" : "Sued", i % 5 + 1, (i + 2) % 5 + 1, i % 4 + 1, i % 3 + 1))
                .collect(Collectors.joining());

        assertThat(draft("Team,Pace,Pace,Goals are clear to me,Voice\n" + people))
                .contains(
                        "read: survey",
                        "\"???\": \"???\"",
                        "stand more than once: Pace",
                        "Goals are clear to me: \"???\"",
                        "column: Team");
    }

    @Test
    void sharesNeedAColumnThatNamesTheQuestion() throws IOException {
        assertThat(
                        draft(
                                "Provider,Strongly disagree,Disagree,Agree,Strongly agree,Year\nNord,4,10,50,36,2026\nSued,2,8,50,40,2026\n"))
                .contains("read: survey-shares", "partner: { column: Provider, slug: true }", "item: \"???\"");
    }

    @Test
    void measuresOfRowsThatNothingTellsApartAreLeftOpen() throws IOException {
        assertThat(
                        draft(
                                "Kind,Town,2024-Q1: Cost,2024-Q2: Cost,2024-Q1: Pace,2024-Q2: Pace\nA,X,10,20,30,40\nA,X,50,60,70,80\nB,Y,50,60,70,80\n"))
                .contains("columns: \"{period}: {measure}\"", "indicator: \"???\"", "no column does");
        assertThat(
                        draft(
                                "Town,Cost - 2024-Q1,Cost - 2024-Q2,Pace - 2024-Q1,Pace - 2024-Q2\nX,10,20,30,40\nY,50,60,70,80\n"))
                .contains("{measure}");
    }

    @Test
    void severalKindsOfPeriodHeadingsThatCallThemselvesNothingAreCandidates() throws IOException {
        assertThat(draft("KPI,2024 first,2025 first,second 2024,second 2025\nPace,10,20,30,40\nCost,50,60,70,80\n"))
                .contains("actual: \"???\"", "candidates: columns");
    }

    @Test
    void aWorkbookOfHiddenSheetsIsRefusedInWords() throws IOException {
        Path file = folder.resolve("hidden.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Old").createRow(0).createCell(0).setCellValue("KPI");
            book.setSheetHidden(0, true);
            book.write(out);
        }

        Checked<String> draft = MappingDrafter.draft(file);

        assertThat(draft.value()).isEmpty();
        assertThat(draft.findings()).extracting(Finding::kind).containsExactly(FileFinding.FILE_EMPTY);
    }

    @Test
    void anEmptySheetIsDraftedWithEverythingOpen() throws IOException {
        assertThat(draft("KPI\n")).contains("read: kpi", "actual: \"???\"", "period: { value: \"???\" }");
    }
}
