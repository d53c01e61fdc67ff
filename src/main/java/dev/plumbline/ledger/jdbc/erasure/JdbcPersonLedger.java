package dev.plumbline.ledger.jdbc.erasure;

import dev.plumbline.ledger.operation.Letter;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.ledger.operation.PersonLedger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People in the tables {@code letter} and {@code finding}; that somebody was forgotten is noted in {@code person_erasure}. */
public final class JdbcPersonLedger implements PersonLedger {

    private static final List<String> TEXTS = List.of("what", "fix", "found_value", "parts");
    private static final String OF_REGISTERS = """
            reading_number in (
                select g.reading_number from reading g
                join receipt r on r.receipt_number = g.receipt_number
                where r.partner = '')
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations connections;
    private final TransactionTemplate transactions;
    private final LetterLedger letters;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param connections the same
     * @param transactions its transactions
     * @param letters the letters in it
     */
    public JdbcPersonLedger(
            JdbcClient jdbc, JdbcOperations connections, TransactionTemplate transactions, LetterLedger letters) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.transactions = transactions;
        this.letters = letters;
    }

    @Override
    public List<String> listRegisters() {
        return jdbc
                .sql("select r.sha256 from receipt r where r.partner = '' order by r.receipt_number")
                .query((row, _) -> row.getString("sha256"))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<Letter> listTo(String address) {
        return letters.list(List.of(Letter.State.values())).stream()
                .filter(letter -> letter.address().toLowerCase(Locale.ROOT).equals(address))
                .toList();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from person_erasure")
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(Person person, Person standIn, String reason, Instant at) {
        transactions.executeWithoutResult(_ -> {
            note(standIn, reason, at);
            if (!person.address().isEmpty()) {
                forgetLetters(person, standIn);
                forgetAddress(person);
            }
            forgetNames(person, standIn);
        });
    }

    private void note(Person standIn, String reason, Instant at) {
        jdbc.sql("""
                        insert into person_erasure (stand_in, erased_at, reason, finished)
                        values (:standIn, :at, :reason, false)
                        """)
                .param("standIn", standIn.address())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    /** The id of a letter is made from its address, too, and would tell whoever guesses it. */
    private void forgetLetters(Person person, Person standIn) {
        jdbc.sql("""
                        update letter set person = :name, address = :standIn, body = '', note = '',
                            message_id = '<' || cast(letter_number as varchar(20)) || '.' || :standIn || '>',
                            state = case when state = :sent then state else :withdrawn end
                        where lower(address) = :address
                        """)
                .param("name", standIn.names().getFirst())
                .param("standIn", standIn.address())
                .param("sent", Letter.State.SENT.name())
                .param("withdrawn", Letter.State.WITHDRAWN.name())
                .param("address", person.address())
                .update();
    }

    /** What registers were asked about may show what stood in a cell. */
    private void forgetAddress(Person person) {
        for (String text : TEXTS) {
            jdbc.sql("update finding set " + text + " = '' where lower(" + text + ") like :address escape '!' and "
                            + OF_REGISTERS)
                    .param("address", "%" + escaped(person.address()) + "%")
                    .update();
        }
    }

    private void forgetNames(Person person, Person standIn) {
        for (String text : TEXTS) {
            person.names()
                    .forEach(name -> jdbc.sql("update finding set " + text + " = :standIn where " + text
                                    + " = :name and " + OF_REGISTERS)
                            .param("standIn", standIn.names().getFirst())
                            .param("name", name)
                            .update());
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public void finish() {
        boolean isOpen = jdbc.sql("select count(*) from person_erasure where not finished")
                        .query(Integer.class)
                        .single()
                > 0;
        if (isOpen) {
            Rewriting.run(connections, "letter, finding");
            jdbc.sql("update person_erasure set finished = true where not finished")
                    .update();
        }
    }
}
