package dev.plumbline.agreement;

/**
 * Someone who receives packs.
 *
 * @param alliance key of the alliance, or {@code portfolio} for the pack over all
 * @param name name
 * @param email address
 */
public record Recipient(String alliance, String name, String email) {

    /** Where the addresses of those lie who were erased from registers: nobody can have one there. */
    public static final String ERASED = "erased.invalid";

    /**
     * Whether this stands in for somebody who was erased.
     *
     * @return true for such an address
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2606#section-2">RFC 2606, names that never are</a>
     */
    public boolean isErased() {
        return email.endsWith("@" + ERASED);
    }
}
