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

    /** Copies the list. */
    public Alliance {
        sides = List.copyOf(sides);
    }
}
