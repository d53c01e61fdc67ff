package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Language;
import dev.plumbline.submission.workbook.stamp.SealKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A return to be filled in.
 *
 * @param register what was agreed
 * @param partner key of the partner
 * @param period the quarter
 * @param language language of what explains the form
 * @param last what the partner reported last, by indicator
 * @param due day by which the return is wanted, if there is one
 * @param cutOff last day on which a return counts, if there is one
 * @param key seals the stamp
 */
public record ReturnTemplate(
        Register register,
        String partner,
        Period period,
        Language language,
        Map<String, LastActual> last,
        Optional<LocalDate> due,
        Optional<LocalDate> cutOff,
        SealKey key) {

    /** Copies the map. */
    public ReturnTemplate {
        last = Map.copyOf(last);
    }
}
