package dev.plumbline.bench.warning.truth;

import dev.plumbline.submission.Fact;

/**
 * A fact and when it became known.
 *
 * @param fact the fact
 * @param known quarter at whose look it is known, counted from 0; the quarter it is about, or a later one
 */
public record Told(Fact fact, int known) {}
