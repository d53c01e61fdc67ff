package dev.plumbline.measure.assessment;

import dev.plumbline.agreement.Foundation;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
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

    /**
     * How many warnings speak against it.
     *
     * @param over the alliance, and whose eyes it is seen with
     * @param quarter the quarter
     * @return the count; undefined when nothing is known of the part
     */
    public Figure count(Scope over, Quarter quarter) {
        Scope scope = over.withTheme(foundation.words());
        return known
                ? Figure.of(Measure.FOUNDATION_WARNINGS, scope, quarter, warnings.size())
                : Figure.undefined(Measure.FOUNDATION_WARNINGS, scope, quarter, Undefined.NOT_REPORTED);
    }
}
