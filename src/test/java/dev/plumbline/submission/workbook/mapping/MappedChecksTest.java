package dev.plumbline.submission.workbook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.finding.Finding;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping asks of cells of which it reads nothing: that they are filled, of a form, within limits, one of a list. */
class MappedChecksTest {

    private static final String PLAN = """
            mapping: plan
            applies-to: { folders: [north] }
            tables:
              - table: { sheet: Plan, header: { headings: [Project, Region] } }
                read: checks-only
                checks:
                  - { column: Project, required: true, say: Each line is about a project. }
                  - { column: Region, one-of: [North, South] }
                  - { column: Town, one-of: { cells: "Lists!A1:B9", headed-by: "{Region}" } }
                  - { column: Grade, one-of: { cells: "Lists!E2:E9", where: { D: "{Region}" } } }
                  - { column: Budget, must-be: number, at-least: 0, at-most: 1000 }
                  - { column: People, must-be: whole-number }
                  - { column: Start, must-be: date }
                  - { column: Quarter, must-be: period }
                  - { column: Mail, must-be: email }
                  - { column: Phone, must-be: phone }
                  - { column: Stage, one-of: [Actual], when: { Quarter: { no-later-than: "{Start!B5}" } } }
                  - { column: Note, required: true, when: { Region: South, Town: filled } }
                  - { columns: "Target *", must-be: number }
            checks:
              - { cell: "Start!B6", must-be: email }
              - { cell: "Start!B7", required: true, when: { "Start!B5": filled } }
            """;
    private static final List<String> HEADS = List.of(
            "Project",
            "Region",
            "Town",
            "Grade",
            "Budget",
            "People",
            "Start",
            "Quarter",
            "Mail",
            "Phone",
            "Stage",
            "Note",
            "Target 2026",
            "Target 2027");
    private static final Map<String, String> RIGHT = Map.of("Project", "Ferry", "Region", "North");

    @TempDir
    private Path folder;

    /** Of one row. */
    private List<Finding> findings(String column, String says, String region) throws Exception {
        Map<String, String> row = new java.util.HashMap<>(RIGHT);
        row.put("Region", region);
        row.put(column, says);
        return findings(PLAN, row, Map.of("B5", "2026-Q3", "B6", "office@north.example", "B7", "Ann"));
    }

    private List<Finding> findings(String yaml, Map<String, String> row, Map<String, String> start) throws Exception {
        Path file = folder.resolve("plan.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet plan = workbook.createSheet("Plan");
            fill(plan.createRow(0), HEADS);
            fill(
                    plan.createRow(1),
                    HEADS.stream().map(head -> row.getOrDefault(head, "")).toList());
            Sheet first = workbook.createSheet("Start");
            for (int line = 5; line <= 7; line++) {
                fill(first.createRow(line - 1), List.of("", start.getOrDefault("B" + line, "")));
            }
            Sheet lists = workbook.createSheet("Lists");
            fill(lists.createRow(0), List.of("North", "South", "", "Region", "Grade"));
            fill(lists.createRow(1), List.of("Aber", "Sund", "", "North", "High"));
            fill(lists.createRow(2), List.of("Berg", "", "", "South", "Low"));
            workbook.write(out);
        }
        return Foreign.readBy(
                        yaml, file, "north", new Corpus(FiscalCalendar.CALENDAR_YEAR, "center", "Center").register())
                .findings()
                .stream()
                .filter(finding -> finding.kind().code().startsWith("check-"))
                .toList();
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String says = cells.get(i);
            if (says.matches("-?[0-9.]+")) {
                row.createCell(i).setCellValue(Double.parseDouble(says));
            } else if (!says.isEmpty()) {
                row.createCell(i).setCellValue(says);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Town, Aber, North",
        "Town, berg, North",
        "Grade, Low, South",
        "Grade, High, North",
        "Budget, 0, North",
        "Budget, 1000, North",
        "Budget, '12,5', North",
        "People, 12, North",
        "Start, 2026-09-30, North",
        "Quarter, 2026-Q3, North",
        "Mail, ann@north.example.org, North",
        "Phone, +44 20 7946 0000, North",
        "Note, Late, South",
        "Target 2026, 7, North"
    })
    void whatIsAskedForIsNotAskedAbout(String column, String says, String region) throws Exception {
        assertThat(findings(column, says, region)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Project | '' | North | A2 | check-empty | Project is empty.",
                "Region | West | West | B2 | check-not-allowed | Region says 'West', which is not allowed.",
                "Town | Sund | North | C2 | check-not-allowed | Town says 'Sund', which is not allowed, while Region says 'North'.",
                "Grade | Low | North | D2 | check-not-allowed | Grade says 'Low', which is not allowed, while Region says 'North'.",
                "Budget | much | North | E2 | check-other-form | Budget says 'much', which is no number.",
                "Budget | -1 | North | E2 | check-too-small | Budget says -1, which is less than 0.",
                "Budget | 1000.5 | North | E2 | check-too-large | Budget says 1000.5, which is more than 1000.",
                "People | 1.5 | North | F2 | check-other-form | People says '1.5', which is no whole number.",
                "People | -2 | North | F2 | check-other-form | People says '-2', which is no whole number.",
                "Start | soon | North | G2 | check-other-form | Start says 'soon', which is no date.",
                "Quarter | summer | North | H2 | check-other-form | Quarter says 'summer', which is no period.",
                "Mail | ann at north | North | I2 | check-other-form | Mail says 'ann at north', which is no mail address.",
                "Phone | 12-34 | North | J2 | check-other-form | Phone says '12-34', which is no phone number.",
                "Phone | call Ann, 020 7946 0000 | North | J2 | check-other-form | Phone says 'call Ann, 020 7946 0000', which is no phone number.",
                "Target 2027 | many | North | N2 | check-other-form | Target 2027 says 'many', which is no number."
            })
    void whatIsNotIsToldAtItsCell(String column, String says, String region, String cell, String code, String message)
            throws Exception {
        assertThat(findings(column, says, region)).singleElement().satisfies(finding -> {
            assertThat(finding.origin().cell()).isEqualTo(cell);
            assertThat(finding.kind().code()).isEqualTo(code);
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.fix()).doesNotContain("{").isNotBlank();
        });
    }

    @Test
    void aCheckCountsWhereItsConditionHolds() throws Exception {
        Map<String, String> start = Map.of("B5", "2026-Q3", "B6", "office@north.example", "B7", "Ann");
        Map<String, String> past = Map.of("Project", "Ferry", "Region", "North", "Quarter", "2026-Q2", "Stage", "Open");
        Map<String, String> coming =
                Map.of("Project", "Ferry", "Region", "North", "Quarter", "2026-Q4", "Stage", "Open");
        Map<String, String> noted = Map.of("Project", "Ferry", "Region", "South", "Town", "Sund");

        assertThat(findings(PLAN, past, start))
                .extracting(Finding::message)
                .containsExactly("Stage says 'Open', which is not allowed, while Quarter says '2026-Q2'.");
        assertThat(findings(PLAN, coming, start)).isEmpty();
        assertThat(findings(PLAN, noted, start))
                .extracting(Finding::message)
                .containsExactly("Note is empty, while Region says 'South', and Town says 'Sund'.");
        assertThat(findings(PLAN, past, Map.of("B5", "no period", "B7", "Ann"))).isEmpty();
    }

    @Test
    void cellsBesideTheTableAreCheckedToo() throws Exception {
        List<Finding> findings = findings(PLAN, RIGHT, Map.of("B5", "2026-Q3", "B6", "nobody"));

        assertThat(findings)
                .extracting(finding -> finding.origin().sheet() + "!"
                        + finding.origin().cell() + " " + finding.kind().code())
                .containsExactlyInAnyOrder("Start!B6 check-other-form", "Start!B7 check-empty");
        assertThat(findings(PLAN, RIGHT, Map.of())).isEmpty();
    }

    @Test
    void aListThatIsNotThereIsTold() throws Exception {
        String yaml = PLAN.replace("Lists!A1:B9\", headed-by: \"{Region}\"", "Nowhere!A1:B9\"");

        assertThat(findings(yaml, Map.of("Project", "Ferry", "Region", "North", "Town", "Aber"), Map.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind().code()).isEqualTo("check-list-missing");
                    assertThat(finding.message())
                            .startsWith("What is allowed in Town cannot be told: ")
                            .contains("Nowhere");
                });
    }

    @Test
    void aLongListIsShownByItsFirstWords() throws Exception {
        String yaml = PLAN.replace("one-of: [North, South]", "one-of: [A, B, C, D, E, F, G, H, I, J]");

        assertThat(findings(yaml, RIGHT, Map.of()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .isEqualTo("Use one of 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H' and 2 more."));
    }
}
