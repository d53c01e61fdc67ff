package dev.plumbline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangesTest {

    @Test
    void cellsOfOneColumnThatTouchBecomeARange() {
        assertThat(joined("B2", "B3", "AA7", "B5", "B4", "C2")).containsExactlyInAnyOrder("B2:B5", "AA7", "C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "b2", "B", "B0", "B2x", "B2:B4", "ABCD1", "B12345678", "{2"})
    void whatIsNoSingleCellIsKeptAsItIs(String name) {
        assertThat(joined(name, "B2")).containsExactlyInAnyOrder(name, "B2");
    }

    private static List<String> joined(String... cells) {
        List<Origin> origins =
                Stream.of(cells).map(cell -> new Origin("f", "KPI", cell, "")).toList();
        return CellRanges.joined(origins).stream().map(Origin::cell).toList();
    }
}
