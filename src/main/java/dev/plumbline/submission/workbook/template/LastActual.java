package dev.plumbline.submission.workbook.template;

import dev.plumbline.calendar.Period;
import java.math.BigDecimal;

/**
 * What a partner reported last for an indicator.
 *
 * @param value the figure
 * @param period the period it was about
 */
public record LastActual(BigDecimal value, Period period) {}
