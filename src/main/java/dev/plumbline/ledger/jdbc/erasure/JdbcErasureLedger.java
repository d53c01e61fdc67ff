package dev.plumbline.ledger.jdbc.erasure;

import dev.plumbline.ledger.operation.Erasable;
import dev.plumbline.ledger.operation.Erasure;
import dev.plumbline.ledger.operation.ErasureLedger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes rows, and notes in the table {@code erasure} that it did. */
public final class JdbcErasureLedger implements ErasureLedger {

    private static final List<String> OF_READINGS = List.of("comparison", "finding", "passage");
    private static final List<String> OF_RECEIPTS = List.of("answer", "reading");

    private static final String READINGS = """
            select g.reading_number from reading g join receipt r on r.receipt_number = g.receipt_number
            where r.partner = :partner and r.sha256 = :sha256
            """;

    private static final String RECEIPTS =
            "select r.receipt_number from receipt r where r.partner = :partner and r.sha256 = :sha256";

    private static final String ERASURES =
            "select e.partner, e.sha256, e.received_at, e.erased_at, e.reason, e.packs from erasure e ";

    private final JdbcClient jdbc;
    private final JdbcOperations connections;
    private final TransactionTemplate transactions;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param connections the same
     * @param transactions its transactions
     */
    public JdbcErasureLedger(JdbcClient jdbc, JdbcOperations connections, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.transactions = transactions;
    }

    @Override
    public List<Erasable> listErasable() {
        SequencedMap<List<String>, Handed> contents = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.partner, r.sha256, r.file_name, r.received_at, g.reported_period, g.used_sections
                        from receipt r
                        left join reading g on g.receipt_number = r.receipt_number
                        where r.partner <> ''
                        order by r.receipt_number, g.reading_number
                        """).query(row -> {
            List<String> key = List.of(row.getString("partner"), row.getString("sha256"));
            Instant receivedAt = instant(row, "received_at");
            contents.computeIfAbsent(key, _ -> new Handed(receivedAt)).add(row);
        });
        return contents.entrySet().stream()
                .map(entry -> entry.getValue()
                        .toErasable(entry.getKey().getFirst(), entry.getKey().getLast()))
                .toList();
    }

    @Override
    public void erase(List<Erasable> contents, String reason, boolean withPacks, Instant at) {
        transactions.executeWithoutResult(_ -> contents.forEach(content -> {
            note(content, reason, withPacks, at);
            remove(content);
        }));
    }

    private void note(Erasable content, String reason, boolean withPacks, Instant at) {
        jdbc.sql("""
                        insert into erasure (partner, sha256, received_at, erased_at, reason, packs, finished)
                        values (:partner, :sha256, :received, :at, :reason, :packs, false)
                        """)
                .param("partner", content.partner())
                .param("sha256", content.sha256())
                .param("received", content.receivedAt().atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("packs", withPacks)
                .update();
    }

    private void remove(Erasable content) {
        Map<String, String> key = Map.of("partner", content.partner(), "sha256", content.sha256());
        OF_READINGS.forEach(table -> jdbc.sql("delete from " + table + " where reading_number in (" + READINGS + ")")
                .params(key)
                .update());
        OF_RECEIPTS.forEach(table -> jdbc.sql("delete from " + table + " where receipt_number in (" + RECEIPTS + ")")
                .params(key)
                .update());
        String receipts = "delete from receipt where partner = :partner and sha256 = :sha256";
        jdbc.sql(receipts + " and original is not null").params(key).update();
        jdbc.sql(receipts).params(key).update();
    }

    @Override
    public List<Erasure> listUnfinished() {
        return jdbc.sql(ERASURES + "where not e.finished order by e.erasure_number")
                .query(JdbcErasureLedger::erasure)
                .list();
    }

    @Override
    public void finish() {
        Rewriting.run(connections, "answer, comparison, finding, passage, reading, receipt");
        jdbc.sql("update erasure set finished = true where not finished").update();
    }

    @Override
    public Optional<Erasure> findForgotten(Instant at) {
        return jdbc.sql(ERASURES + """
                        where e.received_at <= :at and e.erased_at > :at
                        order by e.erasure_number desc fetch first 1 rows only
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(JdbcErasureLedger::erasure)
                .optional();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getString("partner"),
                row.getString("sha256"),
                instant(row, "received_at"),
                instant(row, "erased_at"),
                row.getString("reason"),
                row.getBoolean("packs"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
