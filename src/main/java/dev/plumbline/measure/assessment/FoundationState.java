package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Warning;
import java.util.List;
import java.util.Optional;

/**
 * How one part of the foundation stands.
 *
 * @param foundation the part
 * @param known whether anything is known of it
 * @param warnings what speaks against it, worst first
 */
public record FoundationState(Foundation foundation, boolean known, List<Warning> warnings) {

    /** Copies the list. */
    public FoundationState {
        warnings = List.copyOf(warnings);
    }

    /**
     * The worst grade.
     *
     * @return the grade; empty when sound or not known
     */
    public Optional<Grade> grade() {
        return warnings.stream().findFirst().map(warning -> warning.signal().grade());
    }
}
