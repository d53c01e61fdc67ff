package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.calendar.PeriodForm;
import java.util.List;
import java.util.Optional;

/**
 * How the period of a figure is found.
 *
 * @param from the field that says it; empty when the headings do
 * @param forms how it may be written; empty for any form that can mean one thing only
 * @param words how to complete what was found, with {@code {period}} and {@code {year}} in it
 * @param year what fills {@code {year}}
 */
public record PeriodRule(Optional<FieldRule> from, List<PeriodForm> forms, String words, Optional<FieldRule> year) {

    /** Copies the list. */
    public PeriodRule {
        forms = List.copyOf(forms);
    }
}
