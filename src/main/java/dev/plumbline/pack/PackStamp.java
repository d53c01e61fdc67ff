package dev.plumbline.pack;

import java.time.Instant;

/**
 * What a pack was made from: same stamp, same bytes.
 *
 * @param product name and version of the program, such as {@code Plumbline 0.1.0}
 * @param rules version of the calculation rules
 * @param period the quarter's label, such as {@code 2026-Q3}
 * @param asOf the instant up to which facts were known; of the packs of one alliance the newest at which any of theirs changed
 * @param inputsDigest SHA-256, in hex, over all that it was made from
 * @param language language tag of the text, such as {@code en-GB}
 */
public record PackStamp(
        String product, String rules, String period, Instant asOf, String inputsDigest, String language) {

    /**
     * First 12 digits of the digest of the inputs: enough to tell two packs apart on paper.
     *
     * @return the short digest
     */
    public String shortDigest() {
        return inputsDigest.substring(0, Math.min(12, inputsDigest.length()));
    }
}
