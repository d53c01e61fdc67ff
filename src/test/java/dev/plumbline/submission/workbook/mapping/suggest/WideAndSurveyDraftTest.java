package dev.plumbline.submission.workbook.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingFinding;
import dev.plumbline.submission.workbook.mapping.yaml.MappingParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose headings are periods, items or answers. */
class WideAndSurveyDraftTest {

    @TempDir
    private Path folder;

    private List<String> draft(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("kpi-2026.csv"), csv);
        String yaml = MappingDrafter.draft(file).value().orElseThrow();
        List<Finding> findings = MappingParser.parse(yaml, "draft.yml", "ab").findings();
        assertThat(findings).as(yaml).allMatch(finding -> finding.kind() == MappingFinding.MAPPING_LEFT_OPEN);
        return yaml.lines().map(line -> line.replaceFirst(" +# .*", "").strip()).toList();
    }

    @Test
    void aColumnAYearIsSeen() throws IOException {
        assertThat(
                        draft(
                                "Office,KPI,2024,2025,2026\nNord,Lead time,1.5,2.5,3.5\nNord,Orders,14,15,16\nSued,Orders,24,25,26\n"))
                .contains(
                        "partner: { column: Office, slug: true }",
                        "indicator: { key: \"{Office}-{KPI}\", slug: true }",
                        "actual: { columns: \"{period}\" }",
                        "period: { form: year }");
    }

    @Test
    void targetsAreToldFromActualsByTheirWords() throws IOException {
        assertThat(draft(
                        "KPI,Target_2024,Target_2025,ActualOutput_2024,ActualOutput_2025\nLead time,1.5,2.5,3.5,4.5\n"))
                .contains("actual: { columns: \"ActualOutput_{period}\" }", "target: { columns: \"Target_{period}\" }");
    }

    @Test
    void severalMeasuresOfAPeriodBecomeIndicatorsOfTheirOwn() throws IOException {
        assertThat(
                        draft(
                                "Service,2024-Q1 Vol.,2024-Q1 Cost,2024-Q2 Vol.,2024-Q2 Cost\nPost,10,20,30,40\nMail,11,21,31,41\n"))
                .contains(
                        "indicator: { key: \"{Service}-{measure}\", slug: true }",
                        "actual: { columns: \"{period} {measure}\" }",
                        "period: { form: quarter }");
        assertThat(
                        draft(
                                "Service,Vol. 2024-Q1,Cost 2024-Q1,Vol. 2024-Q2,Cost 2024-Q2\nPost,10,20,30,40\nMail,11,21,31,41\n"))
                .contains("actual: { columns: \"{measure} {period}\" }");
    }

    @Test
    void numberedPartsOfAPeriodAddUp() throws IOException {
        assertThat(
                        draft(
                                "Line,2016/17 P1,2016/17 P2,2016/17 P3,2017/18 P1,2017/18 P2,2017/18 P3\nNorth,110,120,130,140,150,160\nSouth,210,220,230,240,250,260\n"))
                .contains("actual: { columns: \"{period} P{part}\", parts: 3 }");
    }

    @Test
    void quartersWithoutAYearAskForIt() throws IOException {
        assertThat(draft("KPI,Q1,Q2,Q3,Q4\nLead time,1.5,2.5,3.5,4.5\nOrders,14,15,16,17\n"))
                .contains("period: { form: quarter, words: \"{year}-{period}\", year: { value: \"???\" } }");
        assertThat(draft("KPI,H1,H2\nLead time,1.5,2.5\nOrders,14,15\n"))
                .contains("period: { form: half-year, words: \"{year}-{period}\", year: { value: \"???\" } }");
    }

    @Test
    void aRowAPersonIsASurvey() throws IOException {
        String people = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "P%d,%s,2026-09-30,%d,%d,%d,%s\n"
                        .formatted(
                                i,
                                i % 2 == 0 ? "Nord" : "Sued",
                                i % 5 + 1,
                                (i + 1) % 5 + 1,
                                i % 3 + 1,
                                i == 4 ? "NA" : i % 4 + 1))
                .collect(Collectors.joining());

        assertThat(draft("Respondent,Office,Date,T1,T2,T3,What else?\n" + people))
                .contains(
                        "read: survey",
                        "respondent: Respondent",
                        "partner: { column: Office, slug: true }",
                        "T1: T1",
                        "\"What else?\": \"???\"",
                        "missing: [NA]",
                        "on-behalf-of-others: true");
    }

    @Test
    void wordsOfAScaleGetTheirStepsWhereTheyHaveOne() throws IOException {
        List<String> scale = List.of("disagree", "agree", "strongly agree", "strongly disagree");
        String answers = IntStream.range(0, 12)
                .mapToObj(
                        i -> IntStream.range(i, i + 4)
                                        .mapToObj(j -> scale.get(j % 4))
                                        .collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());

        assertThat(draft("Trust,Goals,Pace,Voice\n" + answers))
                .contains("respondent: row-number", "strongly disagree: 1", "disagree: 2", "agree: \"???\"");
    }

    @Test
    void aColumnAnAnswerHoldsShares() throws IOException {
        assertThat(
                        draft(
                                "Question,Strongly disagree,Disagree,Agree,Strongly agree,Respondents,Year\nQ01,4,10,50,36,120,2026\nQ02,2,8,50,40,130,2026\n"))
                .contains(
                        "read: survey-shares",
                        "item: Question",
                        "respondents: Respondents",
                        "period: { column: Year, form: year }",
                        "shares: [Strongly disagree, Disagree, Agree, Strongly agree]");
    }

    @Test
    void theMiddleOfAScaleIsNotLeftOut() throws IOException {
        assertThat(
                        draft(
                                "Question,Strongly disagree,Disagree,Neither agree nor disagree,Agree,Strongly agree,Year\nQ01,4,10,20,40,26,2026\nQ02,2,8,20,40,30,2026\n"))
                .contains("shares: [Strongly disagree, Disagree, Neither agree nor disagree, Agree, Strongly agree]");
    }
}
