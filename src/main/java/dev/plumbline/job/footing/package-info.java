/** What a pack rests on: what an issue was made from comes in, the part that concerns one alliance goes out as a digest and an instant; no fact is read for it. */
@NullMarked
package dev.plumbline.job.footing;

import org.jspecify.annotations.NullMarked;
