/**
 * Forecast: the history of an indicator comes in, where it will be at the target date and how sure that is goes out; a
 * trend line extended into the future is refused.
 */
@NullMarked
package dev.plumbline.measure.trend.forecast;

import org.jspecify.annotations.NullMarked;
