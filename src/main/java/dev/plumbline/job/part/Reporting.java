package dev.plumbline.job.part;

import dev.plumbline.calendar.Quarter;

/**
 * A partner about which something is known for a quarter.
 *
 * @param partner its key
 * @param quarter the quarter
 */
public record Reporting(String partner, Quarter quarter) {}
