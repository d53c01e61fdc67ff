package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.Answered;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Compared;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.Versions;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The readings in the tables {@code reading}, {@code finding} and {@code passage}. */
public final class JdbcReadingLedger implements ReadingLedger {

    private final JdbcClient jdbc;
    private final JdbcOperations rows;
    private final ReadFileWriter writer;
    private final ToldReader told;
    private final EarlierVersions earlier;
    private final TransactionOperations transaction;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param rows the same database, for many rows at once
     * @param transaction the transaction in which a reading is written; one that is open already is joined
     */
    public JdbcReadingLedger(JdbcClient jdbc, JdbcOperations rows, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writer = new ReadFileWriter(jdbc, rows);
        this.told = new ToldReader(jdbc);
        this.earlier = new EarlierVersions(jdbc, told);
        this.transaction = transaction;
    }

    @Override
    public List<Receipt> listUnread(Basis basis, int part, int parts) {
        return unread(
                        "select " + Rows.RECEIPT,
                        "and mod(r.receipt_number, :parts) = :part order by r.receipt_number",
                        basis)
                .param("part", part)
                .param("parts", parts)
                .query(Rows::receipt)
                .list();
    }

    @Override
    public int countUnread(Basis basis) {
        return unread("select count(*) ", "", basis).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec unread(String columns, String rest, Basis basis) {
        return jdbc.sql(columns + """
                        from receipt r
                        where r.original is null and r.partner <> '' and not exists (
                            select 1 from reading g
                            where g.receipt_number = r.receipt_number and (g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS') or (
                                g.register_sha256 = :register and g.mapping_sha256 = :mapping and g.rules = :rules)))
                        """ + rest)
                .param("register", basis.registerSha256())
                .param("mapping", basis.mappingSha256())
                .param("rules", basis.rules());
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
    public void record(List<ReadFile> files) {
        if (!files.isEmpty()) {
            transaction.executeWithoutResult(_ -> writer.write(files));
        }
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

    private Optional<Instant> findMappings(String sha256) {
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
    public void recordComparisons(List<Compared> files, Instant at) {
        if (!files.isEmpty()) {
            transaction.executeWithoutResult(_ -> writer.compare(files, at));
        }
    }

    @Override
    public List<Told> listUntold() {
        return told.listUntold();
    }

    @Override
    public void noteAnswers(List<Answered> files, Instant at) {
        Batch answers = new Batch(
                rows, "insert into answer (receipt_number, reading_number, place, written_at) values (?, ?, ?, ?)");
        for (Answered file : files) {
            answers.add(
                    file.told().receipt().number(),
                    new SqlParameterValue(Types.BIGINT, file.told().reading().orElse(null)),
                    file.place(),
                    Rows.stamp(at));
        }
        answers.end();
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
    public Map<Long, Versions> listEarlier(List<Told> files) {
        return earlier.list(files);
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
