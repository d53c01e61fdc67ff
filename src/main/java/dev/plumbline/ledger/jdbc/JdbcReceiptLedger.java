package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.Arrival;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts in the table {@code receipt}. */
public final class JdbcReceiptLedger implements ReceiptLedger {

    private final JdbcClient jdbc;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     */
    public JdbcReceiptLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant nextInstant(Instant now) {
        Instant whole = now.truncatedTo(ChronoUnit.MILLIS);
        return Stream.of(
                        newest("receipt", "received_at"),
                        newest("mapping_set", "first_used"),
                        newest("extension", "granted_at"))
                .flatMap(Optional::stream)
                .map(noted -> noted.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
                .filter(next -> next.isAfter(whole))
                .max(Instant::compareTo)
                .orElse(whole);
    }

    private Optional<Instant> newest(String table, String column) {
        return jdbc.sql("select " + column + " from " + table + " order by " + column + " desc fetch first 1 rows only")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Map<String, String> listSignatures(String partner) {
        Map<String, String> signatures = new HashMap<>();
        jdbc.sql("""
                        select file_name, signature
                        from receipt
                        where partner = :partner
                        order by receipt_number
                        """).param("partner", partner).query(row -> {
            signatures.put(row.getString("file_name"), row.getString("signature"));
        });
        return signatures;
    }

    @Override
    public Optional<Receipt> receive(Arrival arrival, Instant at) {
        Optional<Receipt> sameName = findNewest(arrival);
        if (sameName.isPresent() && sameName.get().sha256().equals(arrival.sha256())) {
            renewSignature(sameName.get(), arrival.signature());
            return Optional.empty();
        }
        List<Receipt> copies = listReceipts(arrival.sha256()).stream()
                .filter(copy -> copy.partner().equals(arrival.partner()))
                .toList();
        insert(arrival, at, copies);
        return findNewest(arrival);
    }

    private Optional<Receipt> findNewest(Arrival arrival) {
        return jdbc.sql("select " + Rows.RECEIPT + """
                        from receipt r
                        where r.partner = :partner and r.file_name = :name
                        order by r.receipt_number desc fetch first 1 rows only
                        """)
                .param("partner", arrival.partner())
                .param("name", arrival.name())
                .query(Rows::receipt)
                .optional();
    }

    private void renewSignature(Receipt receipt, String signature) {
        jdbc.sql("update receipt set signature = :signature where receipt_number = :number")
                .param("signature", signature)
                .param("number", receipt.number())
                .update();
    }

    private void insert(Arrival arrival, Instant at, List<Receipt> copies) {
        jdbc.sql("""
                        insert into receipt (partner, file_name, sha256, byte_count, signature, copy_number, original,
                            received_at)
                        values (:partner, :name, :sha256, :bytes, :signature, :copy, :original, :at)
                        """)
                .param("partner", arrival.partner())
                .param("name", arrival.name())
                .param("sha256", arrival.sha256())
                .param("bytes", arrival.byteCount())
                .param("signature", arrival.signature())
                .param("copy", copies.size())
                .param("original", copies.isEmpty() ? null : copies.getFirst().number(), java.sql.Types.BIGINT)
                .param("at", Rows.stamp(at))
                .update();
    }

    @Override
    public Receipt getReceipt(long number) {
        return jdbc.sql("select " + Rows.RECEIPT + "from receipt r where r.receipt_number = :number")
                .param("number", number)
                .query(Rows::receipt)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("The ledger has no receipt number " + number));
    }

    @Override
    public List<Receipt> listReceipts(String sha256) {
        return jdbc.sql("select " + Rows.RECEIPT + "from receipt r where r.sha256 = :sha256 order by r.receipt_number")
                .param("sha256", sha256)
                .query(Rows::receipt)
                .list();
    }
}
