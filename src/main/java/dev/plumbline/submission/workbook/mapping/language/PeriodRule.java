package dev.plumbline.submission.workbook.mapping.language;

import dev.plumbline.calendar.PeriodForm;
import java.util.Optional;

/**
 * How the period of a figure is found.
 *
 * @param from the field that says it; empty when the headings do
 * @param form how it is written; empty for any form that can mean one thing only
 * @param words how to complete what was found, with {@code {period}} and {@code {year}} in it
 * @param year what fills {@code {year}}
 */
public record PeriodRule(Optional<FieldRule> from, Optional<PeriodForm> form, String words, Optional<FieldRule> year) {}
