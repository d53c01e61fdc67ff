package dev.plumbline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which files were received. */
public interface ReceiptLedger {

    /**
     * The instant to note for what is received next: never before or at anything noted already, even when the clock was
     * set back.
     *
     * @param now what the clock says
     * @return that instant in whole milliseconds, or the first millisecond after the newest one noted
     */
    Instant nextInstant(Instant now);

    /**
     * How the files of a partner looked when they were last taken.
     *
     * @param partner key of the partner
     * @return signature by file name; a file that changed since has another signature
     */
    Map<String, String> listSignatures(String partner);

    /**
     * Notes files that lie in the archive, in their order. The same content under the same name as the newest receipt of
     * that name only renews the signature; the same content as any other receipt of the partner is noted as a duplicate.
     *
     * @param arrivals the files
     * @return the new receipts in the same order, without those of which only the signature was renewed
     */
    List<Receipt> receive(List<Arrival> arrivals);

    /**
     * The receipt with a number.
     *
     * @param number the number
     * @return the receipt
     * @throws java.util.NoSuchElementException when there is none
     */
    Receipt getReceipt(long number);

    /**
     * The receipts with a content.
     *
     * @param sha256 digest of the content, in hex
     * @return receipts in the order of receipt, duplicates included
     */
    List<Receipt> listReceipts(String sha256);
}
