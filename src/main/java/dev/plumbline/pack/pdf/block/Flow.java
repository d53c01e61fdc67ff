package dev.plumbline.pack.pdf.block;

import java.util.List;
import java.util.Optional;

/**
 * A block laid out.
 *
 * @param lead pieces that stay together with the first piece of the body: its heading
 * @param repeat what heads the rest of the body on a further sheet, if anything
 * @param body pieces in reading order; a sheet may end between any two of them
 */
public record Flow(List<Piece> lead, Optional<Piece> repeat, List<Piece> body) {

    /** Copies the lists. */
    public Flow {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
    }

    static Flow of(List<Piece> lead, List<Piece> body) {
        return new Flow(lead, Optional.empty(), body);
    }

    /**
     * Height of all pieces on one sheet.
     *
     * @return in points
     */
    public double height() {
        return height(lead) + height(body);
    }

    /**
     * Height of some pieces.
     *
     * @param pieces the pieces
     * @return in points
     */
    public static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::height).sum();
    }
}
