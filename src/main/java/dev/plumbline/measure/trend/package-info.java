/**
 * Trend: a series of periods comes in, what is signal and what is noise goes out; a verdict on too few periods and a gap
 * closed on the time axis are refused.
 */
@NullMarked
package dev.plumbline.measure.trend;

import org.jspecify.annotations.NullMarked;
