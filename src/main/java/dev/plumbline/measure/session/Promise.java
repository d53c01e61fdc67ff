package dev.plumbline.measure.session;

import dev.plumbline.submission.Commitment.Action;

/**
 * An action that was open when the last quarter ended.
 *
 * @param action the action as told last; of one that is no longer listed, as told a quarter ago
 * @param fate what became of it
 */
public record Promise(Action action, Fate fate) {}
