package dev.plumbline.pack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.pack.drawing.Columns.Room;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How wide the columns of a table are. */
class ColumnsTest {

    @Test
    void columnsAreAsWishedWhereAllNumbersFit() {
        assertThat(Columns.fit(List.of(new Room(100, 0, 150), new Room(40, 40, 40), new Room(30, 12, 12))))
                .containsExactly(100, 40, 30);
    }

    @Test
    void aColumnWhoseNumberIsWiderTakesFromThoseWithRoom() {
        assertThat(Columns.fit(List.of(new Room(100, 0, 60), new Room(40, 60, 60), new Room(80, 30, 30))))
                .containsExactly(90, 60, 70);
    }

    @Test
    void noneGivesMoreThanHalf() {
        assertThat(Columns.fit(List.of(new Room(100, 0, 10), new Room(40, 140, 140))))
                .containsExactly(50, 90);
    }

    @Test
    void whereNobodyHasRoomAllStaysAsWished() {
        assertThat(Columns.fit(List.of(new Room(40, 60, 60), new Room(30, 35, 35))))
                .containsExactly(40, 30);
    }
}
