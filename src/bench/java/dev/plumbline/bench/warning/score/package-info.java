/** Scores of alarms against known truth: looks at an alliance quarter by quarter come in, shares caught, leads and false alarms go out. */
@NullMarked
package dev.plumbline.bench.warning.score;

import org.jspecify.annotations.NullMarked;
