/**
 * Measures: typed facts come in, figures and the reason where there is none go out; a missing value read as zero is refused.
 *
 * <p>This root package holds what all measures share: the reasons for an undefined figure, a series of periods, the
 * summary of a sample, an interval with its level. The calculators live in the packages below it and are pure functions.
 */
@NullMarked
package dev.plumbline.measure;

import org.jspecify.annotations.NullMarked;
