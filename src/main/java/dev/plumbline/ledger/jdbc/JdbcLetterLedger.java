package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The letters, in the table {@code letter}. */
public final class JdbcLetterLedger implements LetterLedger {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Letter.Enclosure>> ENCLOSURES = new TypeReference<>() {};
    private static final String COLUMNS = """
            select l.message_id, l.kind, l.period_label, l.person, l.address, l.subject, l.body, l.enclosures,
                l.entered_at, l.state, l.attempts, l.try_at, l.changed_at, l.note
            from letter l
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param transactions its transactions
     */
    public JdbcLetterLedger(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void enter(Collection<Letter> letters) {
        transactions.executeWithoutResult(
                _ -> letters.stream().filter(letter -> !isThere(letter)).forEach(this::insert));
    }

    private boolean isThere(Letter letter) {
        return jdbc.sql("select count(*) from letter l where l.message_id = :id")
                        .param("id", letter.messageId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(Letter letter) {
        standing(jdbc.sql("""
                        insert into letter (message_id, kind, period_label, person, address, subject, body, enclosures,
                            entered_at, state, attempts, try_at, changed_at, note)
                        values (:id, :kind, :period, :person, :address, :subject, :body, :enclosures,
                            :entered, :state, :attempts, :try, :changed, :note)
                        """), letter)
                .param("kind", letter.kind().name())
                .param("period", letter.period())
                .param("person", letter.person())
                .param("address", letter.address())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("enclosures", JSON.writeValueAsString(letter.enclosures()))
                .param("entered", Rows.stamp(letter.enteredAt()))
                .update();
    }

    private static JdbcClient.StatementSpec standing(JdbcClient.StatementSpec statement, Letter letter) {
        Letter.Standing standing = letter.standing();
        return statement
                .param("id", letter.messageId())
                .param("state", standing.state().name())
                .param("attempts", standing.attempts())
                .param("try", Rows.stamp(standing.tryAt()))
                .param("changed", Rows.stamp(standing.changedAt()))
                .param("note", standing.note());
    }

    @Override
    public void note(Letter letter) {
        standing(jdbc.sql("""
                        update letter set state = :state, attempts = :attempts, try_at = :try, changed_at = :changed,
                            note = :note
                        where message_id = :id
                        """), letter).update();
    }

    @Override
    public List<Letter> list(Collection<Letter.State> states) {
        return jdbc.sql(COLUMNS + "where l.state in (:states) order by l.letter_number")
                .param("states", states.stream().map(Enum::name).toList())
                .query(JdbcLetterLedger::letter)
                .list();
    }

    @Override
    public List<Letter> listAbout(String period) {
        return jdbc.sql(COLUMNS + "where l.period_label = :period order by l.letter_number")
                .param("period", period)
                .query(JdbcLetterLedger::letter)
                .list();
    }

    @Override
    public List<Letter> listChangedSince(Instant since) {
        return jdbc.sql(COLUMNS + "where l.changed_at >= :since order by l.changed_at desc, l.letter_number desc")
                .param("since", Rows.stamp(since))
                .query(JdbcLetterLedger::letter)
                .list();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getString("message_id"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("period_label"),
                row.getString("person"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                JSON.readValue(row.getString("enclosures"), ENCLOSURES),
                Rows.instant(row, "entered_at"),
                new Letter.Standing(
                        Letter.State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        Rows.instant(row, "try_at"),
                        Rows.instant(row, "changed_at"),
                        row.getString("note")));
    }
}
