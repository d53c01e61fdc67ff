package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.Arrival;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts in the table {@code receipt}. */
public final class JdbcReceiptLedger implements ReceiptLedger {

    private static final String INSERT = """
            insert into receipt (partner, file_name, sha256, byte_count, signature, copy_number, original, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations database;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param database the same database, for many rows at once
     */
    public JdbcReceiptLedger(JdbcClient jdbc, JdbcOperations database) {
        this.jdbc = jdbc;
        this.database = database;
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

    /** What is told of a file may hang on one before it, which then has to be in the table. */
    @Override
    public List<Receipt> receive(List<Arrival> arrivals) {
        List<Receipt> receipts = new ArrayList<>();
        List<Arrival> apart = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Arrival arrival : arrivals) {
            boolean isOtherName = seen.add(FileName.of(arrival));
            boolean isOtherContent = seen.add(Content.of(arrival));
            if (!isOtherName || !isOtherContent) {
                receipts.addAll(receiveApart(apart));
                apart.clear();
                seen.clear();
                seen.addAll(List.of(FileName.of(arrival), Content.of(arrival)));
            }
            apart.add(arrival);
        }
        receipts.addAll(receiveApart(apart));
        return receipts;
    }

    /** No two of them share a name or their content. */
    private List<Receipt> receiveApart(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        Map<FileName, Receipt> newest = newest(arrivals);
        Map<Content, List<Receipt>> copies = copies(arrivals);
        Batch rows = new Batch(database, INSERT);
        List<FileName> noted = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            FileName name = FileName.of(arrival);
            Receipt before = newest.get(name);
            if (before != null && before.sha256().equals(arrival.sha256())) {
                renewSignature(before, arrival.signature());
            } else {
                rows.add(row(arrival, copies.getOrDefault(Content.of(arrival), List.of())));
                noted.add(name);
            }
        }
        rows.end();
        Map<FileName, Receipt> after = noted.isEmpty() ? Map.of() : newest(arrivals);
        return noted.stream().map(after::get).map(Objects::requireNonNull).toList();
    }

    private Map<FileName, Receipt> newest(List<Arrival> arrivals) {
        Map<FileName, Receipt> newest = new HashMap<>();
        jdbc.sql("select " + Rows.RECEIPT + """
                        from receipt r
                        where r.partner in (:partners) and r.file_name in (:names)
                        order by r.receipt_number
                        """)
                .param("partners", all(arrivals, Arrival::partner))
                .param("names", all(arrivals, Arrival::name))
                .query(Rows::receipt)
                .list()
                .forEach(receipt -> newest.put(new FileName(receipt.partner(), receipt.name()), receipt));
        return newest;
    }

    private Map<Content, List<Receipt>> copies(List<Arrival> arrivals) {
        return jdbc
                .sql("select " + Rows.RECEIPT + "from receipt r where r.sha256 in (:digests) order by r.receipt_number")
                .param("digests", all(arrivals, Arrival::sha256))
                .query(Rows::receipt)
                .list()
                .stream()
                .collect(Collectors.groupingBy(receipt -> new Content(receipt.partner(), receipt.sha256())));
    }

    private static Set<String> all(List<Arrival> arrivals, Function<Arrival, String> value) {
        return arrivals.stream().map(value).collect(Collectors.toSet());
    }

    private void renewSignature(Receipt receipt, String signature) {
        jdbc.sql("update receipt set signature = :signature where receipt_number = :number")
                .param("signature", signature)
                .param("number", receipt.number())
                .update();
    }

    private static Object[] row(Arrival arrival, List<Receipt> copies) {
        return new Object[] {
            arrival.partner(),
            arrival.name(),
            arrival.sha256(),
            arrival.byteCount(),
            arrival.signature(),
            copies.size(),
            new SqlParameterValue(
                    Types.BIGINT, copies.isEmpty() ? null : copies.getFirst().number()),
            Rows.stamp(arrival.receivedAt())
        };
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

    private record FileName(String partner, String name) {

        static FileName of(Arrival arrival) {
            return new FileName(arrival.partner(), arrival.name());
        }
    }

    private record Content(String partner, String sha256) {

        static Content of(Arrival arrival) {
            return new Content(arrival.partner(), arrival.sha256());
        }
    }
}
