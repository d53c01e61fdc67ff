package dev.plumbline.pack.drawing;

import java.util.List;

/**
 * Widths of the columns of a table. A number that is broken reads as two, and a broken word is hard to read: their column takes
 * what others can spare.
 */
public final class Columns {

    private static final double LEAST = 0.5;

    private Columns() {}

    /**
     * What a column asks for, in points.
     *
     * @param wished its width if there is room for all numbers
     * @param number width of its widest number, or of what else is not to be broken; 0 without such
     * @param word width of its widest word, 0 without words
     */
    public record Room(double wished, double number, double word) {

        private double missing() {
            return Math.max(0, number - wished);
        }

        /** Down to its widest word, and to half of what it wished. */
        private double spare() {
            return Math.max(0, wished - Math.max(Math.max(number, word), wished * LEAST));
        }
    }

    /**
     * Widths that break no number, if there is room for all of them.
     *
     * @param rooms what each column asks for
     * @return a width for each, with the same sum as those wished; just those where no number is wider
     */
    public static double[] fit(List<Room> rooms) {
        double missing = rooms.stream().mapToDouble(Room::missing).sum();
        double spare = rooms.stream().mapToDouble(Room::spare).sum();
        double moved = Math.min(missing, spare);
        return rooms.stream()
                .mapToDouble(room -> moved == 0
                        ? room.wished()
                        : room.wished() + room.missing() * moved / missing - room.spare() * moved / spare)
                .toArray();
    }
}
