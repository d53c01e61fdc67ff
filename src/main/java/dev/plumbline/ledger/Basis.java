package dev.plumbline.ledger;

/**
 * What a file is read under: read again under the same basis it would say the same.
 *
 * @param registerSha256 digest of the register, in hex; empty for the register itself
 * @param mappingSha256 digest of the mappings, in hex; empty for the register itself
 * @param rules version of the reading rules
 */
public record Basis(String registerSha256, String mappingSha256, String rules) {}
