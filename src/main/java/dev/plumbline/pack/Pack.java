package dev.plumbline.pack;

import java.util.List;

/**
 * One report, ready to be drawn.
 *
 * @param id name of the file without its ending, such as {@code aurora-2026-Q3}
 * @param title title of the document, shown by a PDF reader
 * @param subject one line for the document's properties
 * @param stamp what the pack was made from
 * @param labels the words that layout and charts bring along
 * @param pages pages in reading order; a page whose tables do not fit goes on over further sheets
 */
public record Pack(String id, String title, String subject, PackStamp stamp, Labels labels, List<Page> pages) {

    /** Copies the list. */
    public Pack {
        pages = List.copyOf(pages);
    }
}
