package dev.plumbline.pack.pdf.document;

import org.jspecify.annotations.Nullable;

/** A structure element shared by pieces that may stand on different sheets; made when the first of them is drawn. */
public final class TagSlot {

    private final String role;
    private @Nullable Tag tag;

    /**
     * A slot for one element.
     *
     * @param role a standard structure type, such as {@code Table}
     */
    public TagSlot(String role) {
        this.role = role;
    }

    /**
     * The element, made on the first call below the current section.
     *
     * @param canvas where the pieces are drawn
     * @return the same element each time
     */
    public Tag on(Canvas canvas) {
        Tag made = tag;
        if (made == null) {
            made = canvas.section().child(role);
            tag = made;
        }
        return made;
    }
}
