package dev.plumbline.measure.alignment.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.measure.alignment.anonymity.SuppressionAudit.Cell;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnonymityTest {
    @Test
    void whateverTheSizesNoHiddenGroupCanBeWorkedOut() {
        for (int code = 0; code < 7 * 7 * 7 * 7; code++) {
            int digits = code;
            List<Integer> sizes = IntStream.of(1, 7, 49, 343)
                    .map(place -> digits / place % 7)
                    .boxed()
                    .toList();
            SmallGroups groups = SmallGroups.of(sizes, 3);
            int hiddenPeople = groups.hidden().stream().mapToInt(sizes::get).sum();

            assertThat(groups.shown()).allMatch(group -> sizes.get(group) >= 3);
            if (!groups.shown().isEmpty() && !groups.hidden().isEmpty()) {
                assertThat(groups.hidden().size()).as("sizes %s", sizes).isGreaterThan(1);
                assertThat(hiddenPeople).as("sizes %s", sizes).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void nobodyIsNotShown() {
        assertThat(SmallGroups.of(List.of(), 5)).isEqualTo(new SmallGroups(false, List.of(), List.of()));
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmallGroups.of(List.of(-1), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> SmallGroups.of(List.of(1), 0));
    }

    @Test
    void nestedGroupsDifferByNobodyOrByEnough() {
        assertThat(SmallGroups.mayStandSideBySide(12, 12)).isTrue();
        assertThat(SmallGroups.mayStandSideBySide(12, 7)).isTrue();
        assertThat(SmallGroups.mayStandSideBySide(12, 8)).isFalse();
        assertThat(SmallGroups.mayStandSideBySide(8, 12)).isFalse();
    }

    @Test
    void nothingHiddenDisclosesNothing() {
        assertThat(SuppressionAudit.of(List.of(List.of(1, 2)), List.of()).anyExactlyDisclosed())
                .isFalse();
        assertThat(SuppressionAudit.of(List.of(), List.of()).cells()).isEmpty();
    }

    @Test
    void aShiftMayHaveToGoTheLongWayRound() {
        List<List<Integer>> table = List.of(List.of(5, 4, 0), List.of(0, 5, 4), List.of(4, 0, 5));
        List<Cell> ring =
                List.of(new Cell(0, 0), new Cell(0, 1), new Cell(1, 1), new Cell(1, 2), new Cell(2, 2), new Cell(2, 0));

        SuppressionAudit audit = SuppressionAudit.of(table, ring);

        assertThat(audit.cells()).hasSize(6).allMatch(cell -> cell.minimum() == 0 && cell.maximum() == 9);
    }

    @Test
    void impossibleTablesAreRefused() {
        List<List<Integer>> table = List.of(List.of(1, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> SuppressionAudit.of(List.of(List.of(-1)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> audit(table, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> audit(table, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> audit(table, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> audit(table, 0, -1));
    }

    private static SuppressionAudit audit(List<List<Integer>> table, int row, int column) {
        return SuppressionAudit.of(table, List.of(new Cell(row, column)));
    }
}
