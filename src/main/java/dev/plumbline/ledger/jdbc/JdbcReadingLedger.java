package dev.plumbline.ledger.jdbc;

import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The readings in the tables {@code reading}, {@code sheet_count}, {@code finding}, {@code section}, {@code passage}. */
public final class JdbcReadingLedger implements ReadingLedger {

    private final JdbcClient jdbc;
    private final ReadFileWriter writer;
    private final ToldReader told;
    private final TransactionOperations transaction;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param rows the same database, for many rows at once
     * @param transaction the transaction in which a reading is written; one that is open already is joined
     */
    public JdbcReadingLedger(
            JdbcClient jdbc, org.springframework.jdbc.core.JdbcOperations rows, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.writer = new ReadFileWriter(jdbc, rows);
        this.told = new ToldReader(jdbc);
        this.transaction = transaction;
    }

    @Override
    public List<Receipt> listUnread(Basis basis) {
        return jdbc.sql("select " + Rows.RECEIPT + """
                        from receipt r
                        where r.original is null and r.partner <> '' and not exists (
                            select 1 from reading g
                            where g.receipt_number = r.receipt_number and (g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS') or (
                                g.register_sha256 = :register and g.mapping_sha256 = :mapping and g.rules = :rules)))
                        order by r.receipt_number
                        """)
                .param("register", basis.registerSha256())
                .param("mapping", basis.mappingSha256())
                .param("rules", basis.rules())
                .query(Rows::receipt)
                .list();
    }

    @Override
    public List<Receipt> listUnreadRegisters(String rules) {
        return jdbc.sql("select " + Rows.RECEIPT + """
                        from receipt r
                        where r.original is null and r.partner = '' and not exists (
                            select 1 from reading g
                            where g.receipt_number = r.receipt_number and (g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS') or g.rules = :rules))
                        order by r.receipt_number
                        """)
                .param("rules", rules)
                .query(Rows::receipt)
                .list();
    }

    @Override
    public void record(ReadFile file) {
        transaction.executeWithoutResult(_ -> writer.write(file));
    }

    @Override
    public Instant noteMappings(String sha256, Instant at) {
        return findMappings(sha256).orElseGet(() -> {
            jdbc.sql("insert into mapping_set (sha256, first_used) values (:sha256, :at)")
                    .param("sha256", sha256)
                    .param("at", Rows.stamp(at))
                    .update();
            return at;
        });
    }

    private java.util.Optional<Instant> findMappings(String sha256) {
        return jdbc.sql("select first_used from mapping_set where sha256 = :sha256")
                .param("sha256", sha256)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public List<Told> listUncompared() {
        return told.listUncompared();
    }

    @Override
    public void recordComparison(Told file, List<Finding> findings, Instant at) {
        transaction.executeWithoutResult(_ -> writer.compare(file.reading().orElseThrow(), findings, at));
    }

    @Override
    public List<Told> listUntold() {
        return told.listUntold();
    }

    @Override
    public void noteAnswer(Told file, String place, Instant at) {
        jdbc.sql("""
                        insert into answer (receipt_number, reading_number, place, written_at)
                        values (:receipt, :reading, :place, :at)
                        """)
                .param("receipt", file.receipt().number())
                .param("reading", file.reading().orElse(null), Types.BIGINT)
                .param("place", place)
                .param("at", Rows.stamp(at))
                .update();
    }

    @Override
    public List<Told> listTold() {
        return told.listAll();
    }

    @Override
    public List<Told> listKnown(Instant at) {
        return told.listKnown(at);
    }

    @Override
    public List<Told> listTold(Instant at) {
        return told.listToldAt(at);
    }

    @Override
    public Optional<Told> findEarlier(Told file, List<String> names, boolean used) {
        return told.findEarlier(file, names, used);
    }

    @Override
    public int countWaiting() {
        return jdbc.sql("""
                        select count(*) from receipt r
                        where r.original is null
                            and not exists (select 1 from reading g where g.receipt_number = r.receipt_number)
                        """).query(Integer.class).single();
    }
}
