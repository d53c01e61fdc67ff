package dev.plumbline.ledger;

import dev.plumbline.submission.Fact;

/**
 * An actual and the file in which it came.
 *
 * @param receipt number of the file's receipt
 * @param actual the actual
 */
public record Sent(long receipt, Fact.KpiActual actual) {}
