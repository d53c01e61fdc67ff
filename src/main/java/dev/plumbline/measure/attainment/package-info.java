/**
 * Attainment: actual, target and baseline come in, how far the goal is reached goes out; an average of percentages and a
 * miss hidden by another's over-delivery are refused.
 */
@NullMarked
package dev.plumbline.measure.attainment;

import org.jspecify.annotations.NullMarked;
