package dev.plumbline.submission.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCellsTest {

    private static final int LAST_DAY = 2_958_465;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyDayIsTheOneThatPoiReads(boolean from1904) throws Exception {
        CellFormats formats = new CellFormats(List.of("yyyy-mm-dd"), List.of(true), from1904);
        RowCells row = new RowCells(CellTexts.none(), formats);
        for (int serial = 0; serial <= LAST_DAY; serial += serial < 50_000 ? 1 : 97) {
            assertThat(content(row, Integer.toString(serial)))
                    .isEqualTo(new CellContent.Moment(DateUtil.getLocalDateTime(serial, from1904, true)));
        }
        assertThat(content(row, "45000.75"))
                .isEqualTo(new CellContent.Moment(DateUtil.getLocalDateTime(45000.75, from1904, true)));
    }

    private static CellContent content(RowCells row, String number) throws UnreadableException {
        row.start(1, false);
        row.append(number.toCharArray(), 0, number.length());
        row.endCell(0, RowCells.Kind.NUMBER, 0, false);
        return row.content(0);
    }
}
