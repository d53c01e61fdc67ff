package dev.plumbline.measure.warning.marking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.warning.Episode;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a warning turned out to be. */
class MarkTest {

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final List<Quarter> KNOWN =
            IntStream.range(0, 10).mapToObj(FIRST::plus).toList();

    private static Episode episode(int quarter) {
        Quarter when = FIRST.plus(quarter);
        return new Episode("a.theme-low", "a", Rule.THEME_LOW, Grade.WATCH, when, when, false);
    }

    private static List<Fall> fall(int onset, int end) {
        return List.of(new Fall(FIRST.plus(onset), FIRST.plus(end)));
    }

    @Test
    void aFallWithinFourQuartersMakesItAHitWithItsLead() {
        assertThat(Mark.of(episode(2), fall(6, 8), KNOWN)).isEqualTo(new Mark.Hit(4));
        assertThat(Mark.of(episode(6), fall(6, 8), KNOWN)).isEqualTo(new Mark.Hit(0));
    }

    @Test
    void aFallAfterTheWindowDoesNotCount() {
        assertThat(Mark.of(episode(1), fall(6, 8), KNOWN)).isEqualTo(new Mark.FalseAlarm());
    }

    @Test
    void whatBeginsDuringAFallIsLateAndNotWrong() {
        assertThat(Mark.of(episode(7), fall(6, 8), KNOWN)).isEqualTo(new Mark.Late());
    }

    @Test
    void nothingIsSaidBeforeTheWindowHasPassed() {
        assertThat(Mark.of(episode(5), List.of(), KNOWN)).isEqualTo(new Mark.Pending());
        assertThat(Mark.of(episode(4), List.of(), KNOWN)).isEqualTo(new Mark.FalseAlarm());
    }

    @Test
    void nothingIsSaidWhereAttainmentIsHardlyKnown() {
        List<Quarter> known = List.of(FIRST, FIRST.plus(1), FIRST.plus(8), FIRST.plus(9));

        assertThat(Mark.of(episode(1), List.of(), known)).isEqualTo(new Mark.Pending());
    }
}
