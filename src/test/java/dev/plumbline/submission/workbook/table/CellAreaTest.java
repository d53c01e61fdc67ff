package dev.plumbline.submission.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellAreaTest {

    @Test
    void cellsSideBySideAreOneRange() {
        CellArea area = new CellArea();
        for (int row = 4; row <= 9; row++) {
            area.add(row, 1);
            area.add(row, 2);
        }
        area.add(12, 7);

        assertThat(area.where()).isEqualTo("B4:C9, H12");
        assertThat(area.count()).isEqualTo(13);
        assertThat(area.first()).isEqualTo("B4");
    }

    @Test
    void fewCellsApartAreToldOneByOne() {
        CellArea area = new CellArea();
        area.add(3, 7);
        area.add(900, 7);

        assertThat(area.where()).isEqualTo("H3, H900");
    }

    @Test
    void manyRangesBecomeTheRowsThatTheirColumnsSpanAndNoColumnIsLost() {
        CellArea area = new CellArea();
        for (int row = 1; row <= 999; row += 2) {
            for (int column : new int[] {0, 2, 3, 5}) {
                area.add(row, column);
            }
        }

        assertThat(area.where()).isEqualTo("A1:A999, C1:D999, F1:F999");
        assertThat(area.count()).isEqualTo(2000);
    }
}
