package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Page;
import dev.plumbline.pack.pdf.block.Piece;
import java.util.List;

/**
 * One sheet of paper.
 *
 * @param page the page it shows, or shows more of
 * @param head its heading
 * @param placed its pieces in reading order
 */
record Sheet(Page page, PageHead head, List<Placed> placed) {

    Sheet {
        placed = List.copyOf(placed);
    }

    /** A piece and the height of its top. */
    record Placed(Piece piece, double top) {}

    boolean isFirst() {
        return !head.continued();
    }
}
