/**
 * Monitor: long series with a known center come in, small lasting shifts and the quality of alarms go out; use on a short
 * quarterly series is refused by the figures that describe it.
 */
@NullMarked
package dev.plumbline.measure.trend.monitor;

import org.jspecify.annotations.NullMarked;
