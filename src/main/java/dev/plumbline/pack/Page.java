package dev.plumbline.pack;

import java.util.List;

/**
 * A page: one message and the blocks that show it.
 *
 * @param section key that links and bookmarks use, unique in the pack, such as {@code goals}
 * @param bookmark short title for the bookmark list
 * @param kicker line above the message, left: what the page is about, such as {@code AURORA · Northwind + Helios}
 * @param stamp line above the message, right, such as {@code Quarter 3, 2026 · as known on 20 October 2026}
 * @param message the page's message: a sentence with a verb, at most 90 characters
 * @param subtitle one line below the message; may be empty
 * @param blocks what is shown, from top to bottom
 * @param footer provenance line at the foot, left; the page number is set by the layout
 */
public record Page(
        String section,
        String bookmark,
        String kicker,
        String stamp,
        Sentence message,
        Sentence subtitle,
        List<Block> blocks,
        Sentence footer) {

    /** Copies the list. */
    public Page {
        blocks = List.copyOf(blocks);
    }
}
