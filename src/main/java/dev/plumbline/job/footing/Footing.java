package dev.plumbline.job.footing;

import java.time.Instant;

/**
 * What the packs of one alliance rest on.
 *
 * @param digest SHA-256, in hex, over all that goes into them
 * @param asOf the newest instant at which any of it changed: something became known, or a day on which it depends came to its
 *     end; what was known then and what is known at the instant of the issue is the same for this alliance
 */
public record Footing(String digest, Instant asOf) {}
