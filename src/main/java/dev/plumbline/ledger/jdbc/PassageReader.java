package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Sent;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads facts from the passages in which they stand. */
final class PassageReader {

    private static final String PASSAGES = """
            select p.reading_number, p.section, p.kind, p.payload, r.sha256, r.receipt_number
            from passage p
            join reading g on g.reading_number = p.reading_number
            join receipt r on r.receipt_number = g.receipt_number
            """;

    private final JdbcClient jdbc;
    private final FactJson json = new FactJson();

    PassageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About an alliance in sections that count, file by file, each in its own order. */
    List<Fact> listAbout(String alliance, Predicate<Known.SectionId> counts) {
        List<Fact> facts = new ArrayList<>();
        jdbc.sql(PASSAGES + "where p.alliance = :alliance order by p.reading_number, p.ordinal")
                .param("alliance", alliance)
                .query(row -> {
                    if (counts.test(new Known.SectionId(row.getLong("reading_number"), row.getInt("section")))) {
                        facts.addAll(facts(row));
                    }
                });
        return facts;
    }

    /** Of a reading: passage by passage. */
    List<Fact> listOf(long reading) {
        List<Fact> facts = new ArrayList<>();
        jdbc.sql(PASSAGES + "where p.reading_number = :reading order by p.ordinal")
                .param("reading", reading)
                .query(row -> {
                    facts.addAll(facts(row));
                });
        return facts;
    }

    /** The actuals that a folder sent up to a receipt, in the order of receipt, then passage by passage. */
    List<Sent> listActuals(String partner, long last) {
        List<Sent> sent = new ArrayList<>();
        jdbc.sql(PASSAGES + """
                        where r.partner = :partner and r.receipt_number <= :last and p.kind = :kind
                        order by r.receipt_number, p.reading_number, p.ordinal
                        """)
                .params(Map.of("partner", partner, "last", last, "kind", FactKind.KPI.name()))
                .query(row -> {
                    long receipt = row.getLong("receipt_number");
                    facts(row).forEach(fact -> sent.add(new Sent(receipt, (Fact.KpiActual) fact)));
                });
        return sent;
    }

    private List<Fact> facts(ResultSet row) throws SQLException {
        return json.read(FactKind.valueOf(row.getString("kind")), row.getString("sha256"), row.getString("payload"));
    }
}
