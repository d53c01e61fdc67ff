package dev.plumbline.submission.workbook.template;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the first sheet of a return says besides partner and period.
 *
 * @param preparedBy who filled it in; empty on a blank template
 * @param preparedOn when, if said
 */
public record Cover(String preparedBy, Optional<LocalDate> preparedOn) {

    /** Nothing filled in. */
    public static final Cover BLANK = new Cover("", Optional.empty());
}
