/** What was agreed: the register comes in, alliances with their sides, goals, indicators and targets go out; contradictions are findings. */
@NullMarked
package dev.plumbline.agreement;

import org.jspecify.annotations.NullMarked;
