package dev.plumbline.submission.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingLogTest {

    @ParameterizedTest
    @CsvSource({"B10, comment, J10", "7:7, comment, J7", "E7:G7, comment, J7", "B10, target, B10", "'', comment, ''"})
    void aFindingAboutAFieldStandsInItsColumnAndInTheRowOfItsPlace(String place, String field, String cell) {
        FindingLog log = new FindingLog();
        log.noteColumns("KPI", Map.of("comment", 9));

        log.add(Finding.of(CellFinding.CELL_EMPTY, new Origin("f", "KPI", place, ""), "")
                .inField(field));

        assertThat(log.list("f"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().cell()).isEqualTo(cell));
    }
}
