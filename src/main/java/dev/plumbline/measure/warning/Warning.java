package dev.plumbline.measure.warning;

import dev.plumbline.calendar.Quarter;

/**
 * A signal with the quarter since which it has fired without a break.
 *
 * @param id unique among the warnings of a period
 * @param alliance key of the alliance
 * @param signal the rule that fires now, with its evidence
 * @param since first quarter of the episode
 */
public record Warning(String id, String alliance, Signal signal, Quarter since) {}
