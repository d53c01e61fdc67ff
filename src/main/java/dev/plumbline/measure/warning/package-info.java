/** Early warnings: pictures of the quarters so far come in, warnings with rule, evidence and first quarter seen go out; nothing is said from a group too small to show. */
@NullMarked
package dev.plumbline.measure.warning;

import org.jspecify.annotations.NullMarked;
