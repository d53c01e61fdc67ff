/** What really happens in invented alliances: a seed and assumptions come in, fates and the facts partners tell go out. Knows nothing of rules. */
@NullMarked
package dev.plumbline.bench.warning.truth;

import org.jspecify.annotations.NullMarked;
