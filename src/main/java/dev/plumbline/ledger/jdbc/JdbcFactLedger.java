package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts in the tables {@code section} and {@code fact}. */
public final class JdbcFactLedger implements FactLedger {

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.fact().kind())
            .thenComparing(row -> row.fact().period())
            .thenComparing(row -> row.fact().partner())
            .thenComparing(row -> row.fact().origin().sha256())
            .thenComparingInt(Row::ordinal);

    private final JdbcClient jdbc;
    private final FactJson json = new FactJson();

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     */
    public JdbcFactLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Known knownAt(Instant at, YearMonth last) {
        Map<SectionKey, Known.SectionId> winning = new HashMap<>();
        jdbc.sql("""
                        select s.reading_number, s.ordinal, s.partner, s.form, s.kind, s.section_period
                        from section s
                        where s.known_at <= :at
                        order by s.receipt_number, s.reading_number, s.ordinal
                        """).param("at", Rows.stamp(at)).query(row -> {
            winning.put(SectionKey.of(row), sectionId(row));
        });
        winning.keySet().removeIf(key -> Period.parse(key.period()).last().isAfter(last));
        Set<Known.SectionId> sections = Set.copyOf(winning.values());
        return new Known(at, listInputs(sections), sections);
    }

    private static Known.SectionId sectionId(ResultSet row) throws SQLException {
        return new Known.SectionId(row.getLong("reading_number"), row.getInt("ordinal"));
    }

    private List<Known.Input> listInputs(Set<Known.SectionId> sections) {
        Set<Long> readings =
                sections.stream().map(Known.SectionId::reading).collect(Collectors.toCollection(HashSet::new));
        return jdbc
                .sql("select g.reading_number, g.state, g.form, g.reported_period, g.known_at, " + Rows.RECEIPT + """
                        from reading g
                        join receipt r on r.receipt_number = g.receipt_number
                        where g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS')
                        order by r.receipt_number
                        """)
                .query(JdbcFactLedger::input)
                .list()
                .stream()
                .filter(input -> readings.contains(input.told().reading().orElseThrow()))
                .toList();
    }

    private static Known.Input input(ResultSet row, int number) throws SQLException {
        Outcome outcome = new Outcome(
                FileState.valueOf(row.getString("state")),
                row.getString("form"),
                Optional.ofNullable(row.getString("reported_period")).map(Period::parse),
                List.of(),
                List.of(),
                List.of());
        Told told = new Told(Rows.receipt(row, number), Optional.of(row.getLong("reading_number")), outcome);
        return new Known.Input(told, Rows.instant(row, "known_at"));
    }

    @Override
    public List<Fact> listFacts(Known known, String alliance) {
        return jdbc
                .sql("""
                        select f.reading_number, f.ordinal, f.section, f.kind, f.partner, f.alliance, f.fact_period,
                            f.sheet, f.cell, f.mapping, f.payload, r.sha256
                        from fact f
                        join reading g on g.reading_number = f.reading_number
                        join receipt r on r.receipt_number = g.receipt_number
                        where f.alliance = :alliance
                        """)
                .param("alliance", alliance)
                .query((row, _) -> isWinner(known, row) ? Optional.of(row(row)) : Optional.<Row>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .map(Row::fact)
                .toList();
    }

    private static boolean isWinner(Known known, ResultSet row) throws SQLException {
        return known.sections().contains(new Known.SectionId(row.getLong("reading_number"), row.getInt("section")));
    }

    private Row row(ResultSet row) throws SQLException {
        FactJson.Place place = new FactJson.Place(
                row.getString("partner"),
                row.getString("alliance"),
                Period.parse(row.getString("fact_period")),
                new Origin(
                        row.getString("sha256"),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("mapping")));
        Fact fact = json.read(FactKind.valueOf(row.getString("kind")), place, row.getString("payload"));
        return new Row(row.getInt("ordinal"), fact);
    }

    @Override
    public Optional<Receipt> findRegister(Instant at) {
        return jdbc.sql("select " + Rows.RECEIPT + """
                        from receipt r
                        join reading g on g.receipt_number = r.receipt_number
                        where r.partner = '' and g.known_at <= :at
                            and g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS')
                        order by r.receipt_number desc fetch first 1 rows only
                        """)
                .param("at", Rows.stamp(at))
                .query(Rows::receipt)
                .optional();
    }

    @Override
    public Optional<Period> findNewestPeriod(Instant at) {
        return jdbc
                .sql("""
                        select distinct g.reported_period
                        from reading g
                        where g.known_at <= :at and g.reported_period is not null
                            and g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS')
                        """)
                .param("at", Rows.stamp(at))
                .query((row, _) -> Period.parse(row.getString("reported_period")))
                .list()
                .stream()
                .max(Comparator.naturalOrder());
    }

    private record Row(int ordinal, Fact fact) {}

    private record SectionKey(String partner, String form, String kind, String period) {

        static SectionKey of(ResultSet row) throws SQLException {
            return new SectionKey(
                    row.getString("partner"),
                    row.getString("form"),
                    row.getString("kind"),
                    row.getString("section_period"));
        }
    }
}
