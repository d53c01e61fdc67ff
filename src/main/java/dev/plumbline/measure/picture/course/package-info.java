/** The course of one indicator: what was agreed and reported comes in, its actuals, targets, pace, trend and outlook go out; periods that cannot be compared are never put into one series. */
@NullMarked
package dev.plumbline.measure.picture.course;

import org.jspecify.annotations.NullMarked;
