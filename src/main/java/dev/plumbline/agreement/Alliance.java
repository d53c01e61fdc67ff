package dev.plumbline.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two or more partners who pursue goals together.
 *
 * @param id short key, letters, digits and hyphens, such as {@code aurora}
 * @param name name for print
 * @param purpose why it exists, one sentence; may be empty
 * @param started when it began, if known
 * @param nextSession date of the next steering session, if set
 * @param sides its partners in the order of the register, at least two
 */
public record Alliance(
        String id,
        String name,
        String purpose,
        Optional<LocalDate> started,
        Optional<LocalDate> nextSession,
        List<Side> sides) {

    /** Sides of the smallest alliance: with one there is nobody to be aligned with. */
    public static final int FEWEST_SIDES = 2;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when fewer than two partners take part
     */
    public Alliance {
        sides = List.copyOf(sides);
        if (sides.size() < FEWEST_SIDES) {
            throw new IllegalArgumentException(
                    "The alliance '%s' has %d of at least %d sides".formatted(id, sides.size(), FEWEST_SIDES));
        }
    }
}
