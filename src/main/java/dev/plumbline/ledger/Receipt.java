package dev.plumbline.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file received.
 *
 * @param number position in the order of receipt; a later file has a higher number
 * @param partner key of the partner in whose folder it lay; empty for the register
 * @param name its name in that folder
 * @param sha256 digest of its content, in hex
 * @param byteCount its size
 * @param receivedAt when it was taken
 * @param original number of the first receipt of the same content from the same partner, when this one is a duplicate
 */
public record Receipt(
        long number,
        String partner,
        String name,
        String sha256,
        long byteCount,
        Instant receivedAt,
        Optional<Long> original) {

    /** Name of the partner of the register: nobody. */
    public static final String ALLIANCE_OFFICE = "";

    /** What the name of an annotated copy ends with, before the ending of its kind. */
    public static final String TO_FIX = ".to-fix";

    private static final Pattern COPY =
            Pattern.compile("\\.[0-9a-f]{8}" + Pattern.quote(TO_FIX) + "( ?\\(\\d+\\))?\\.xls[xm]$");

    /**
     * Its name without what our annotated copies add to the name of the file they were made from, so that a copy that
     * comes back is known as a version of that file.
     *
     * @return such as {@code return.xlsx} for {@code return.xlsx.1a2b3c4d.to-fix.xlsx}
     */
    public String plainName() {
        return COPY.matcher(name).replaceFirst("");
    }

    /**
     * Whether the same content was received before.
     *
     * @return true when it brings nothing new
     */
    public boolean isDuplicate() {
        return original.isPresent();
    }
}
