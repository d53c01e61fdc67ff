/**
 * Alignment: both sides' answers, weights and figures come in, how far they agree goes out; a gap without its counts and
 * one number that stands for everything are refused.
 */
@NullMarked
package dev.plumbline.measure.alignment;

import org.jspecify.annotations.NullMarked;
