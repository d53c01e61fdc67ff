package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Sent;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Admission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts in the tables {@code section} and {@code passage}. */
public final class JdbcFactLedger implements FactLedger {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind)
            .thenComparing(Fact::period)
            .thenComparing(Fact::partner)
            .thenComparing(fact -> fact.origin().sha256());

    private final JdbcClient jdbc;
    private final PassageReader passages;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     */
    public JdbcFactLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.passages = new PassageReader(jdbc);
    }

    @Override
    public Known knownAt(Instant at, YearMonth last) {
        return knownAt(at, Admission.open(new Period(last.minusMonths(2), 3)));
    }

    @Override
    public Known knownAt(Instant at, Admission admission) {
        Map<SectionKey, Known.SectionId> winning = new HashMap<>();
        Set<Known.SectionId> replaced = new HashSet<>();
        Set<Long> late = new HashSet<>();
        jdbc.sql("""
                        select s.reading_number, s.ordinal, s.partner, s.form, s.kind, s.section_period, s.subject,
                            r.received_at
                        from section s
                        join receipt r on r.receipt_number = s.receipt_number
                        where s.known_at <= :at
                        order by s.receipt_number, s.reading_number, s.ordinal
                        """).param("at", Rows.stamp(at)).query(row -> {
            SectionKey key = SectionKey.of(row);
            if (admission.admits(key.partner(), Rows.instant(row, "received_at"))) {
                Known.SectionId before = winning.put(key, sectionId(row));
                if (before != null && key.kind().equals(FactKind.SURVEY.name())) {
                    replaced.add(before);
                }
            } else if (endsIn(admission.quarter(), key)) {
                late.add(row.getLong("reading_number"));
            }
        });
        winning.keySet()
                .removeIf(key -> Period.parse(key.period())
                        .last()
                        .isAfter(admission.quarter().last()));
        return known(at, Set.copyOf(winning.values()), late, replaced);
    }

    private Known known(Instant at, Set<Known.SectionId> sections, Set<Long> late, Set<Known.SectionId> replaced) {
        List<Known.Input> newest = listNewest(at);
        return new Known(
                at,
                listOf(newest, readings(sections)),
                listUnused(newest),
                listOf(newest, late),
                listOf(newest, readings(replaced)),
                sections,
                replaced);
    }

    private static Set<Long> readings(Set<Known.SectionId> sections) {
        return sections.stream().map(Known.SectionId::reading).collect(Collectors.toSet());
    }

    private static List<Known.Input> listOf(List<Known.Input> newest, Set<Long> readings) {
        return newest.stream()
                .filter(input -> readings.contains(input.told().reading().orElseThrow()))
                .toList();
    }

    private static boolean endsIn(Period quarter, SectionKey key) {
        YearMonth last = Period.parse(key.period()).last();
        return !last.isBefore(quarter.first()) && !last.isAfter(quarter.last());
    }

    private static Known.SectionId sectionId(ResultSet row) throws SQLException {
        return new Known.SectionId(row.getLong("reading_number"), row.getInt("ordinal"));
    }

    /** The newest reading of each receipt, in the order of receipt. */
    private List<Known.Input> listNewest(Instant at) {
        Map<Long, Known.Input> newest = new LinkedHashMap<>();
        jdbc.sql("select g.reading_number, g.register_sha256, g.mapping_sha256, g.rules, g.form,"
                        + " g.reported_period, g.known_at, " + Rows.STATE + ", " + Rows.RECEIPT
                        + """
                        from reading g
                        join receipt r on r.receipt_number = g.receipt_number
                        where g.known_at <= :at
                        order by r.receipt_number, g.reading_number
                        """)
                .param("at", Rows.stamp(at))
                .query(JdbcFactLedger::input)
                .list()
                .forEach(input -> newest.put(input.told().receipt().number(), input));
        return List.copyOf(newest.values());
    }

    private static List<Known.Input> listUnused(List<Known.Input> newest) {
        Map<FileName, Known.Input> standing = new LinkedHashMap<>();
        for (Known.Input input : newest) {
            FileName name = FileName.of(input.told().receipt());
            standing.remove(name);
            if (!input.told().state().isUsed()) {
                standing.put(name, input);
            }
        }
        return List.copyOf(standing.values());
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
        Basis basis =
                new Basis(row.getString("register_sha256"), row.getString("mapping_sha256"), row.getString("rules"));
        return new Known.Input(told, basis, Rows.instant(row, "known_at"));
    }

    @Override
    public List<Fact> listFacts(Known known, String alliance) {
        return passages.listAbout(alliance, known.sections()::contains).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Map<String, Set<Known.SectionId>> listSpeaking(Set<Known.SectionId> sections) {
        Map<String, Set<Known.SectionId>> speaking = new HashMap<>();
        jdbc.sql("select s.reading_number, s.ordinal, s.alliances from section s")
                .query(row -> {
                    Known.SectionId section = sectionId(row);
                    if (sections.contains(section)) {
                        Rows.keys(row.getString("alliances"))
                                .forEach(alliance -> speaking.computeIfAbsent(alliance, _ -> new HashSet<>())
                                        .add(section));
                    }
                });
        return speaking;
    }

    @Override
    public List<Fact.SurveyResponse> listReplacedAnswers(Known known, String alliance) {
        if (known.replacedSections().isEmpty()) {
            return List.of();
        }
        return passages.listAbout(alliance, known.replacedSections()::contains).stream()
                .filter(Fact.SurveyResponse.class::isInstance)
                .sorted(ORDER)
                .map(Fact.SurveyResponse.class::cast)
                .toList();
    }

    @Override
    public List<Fact> listFacts(long reading) {
        return passages.listOf(reading);
    }

    @Override
    public List<Sent> listActuals(String partner, long last) {
        return passages.listActuals(partner, last);
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
    public List<Finding> listExplained(Known known) {
        Set<Long> readings = readings(known.sections());
        return Finding.saidOnce(
                jdbc
                        .sql("""
                        select f.reading_number, f.code, f.severity, f.what, f.fix, f.sha256, f.sheet, f.cell, f.mapping,
                            f.found_value, f.parts
                        from finding f
                        where f.parts like '%"explanation":%'
                        order by f.reading_number, f.ordinal
                        """)
                        .query((row, _) -> Map.entry(row.getLong("reading_number"), Rows.finding(row)))
                        .list()
                        .stream()
                        .filter(entry -> readings.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Override
    public List<Period> listReturned(Instant at) {
        return listPeriods(at, """
                select distinct g.reported_period
                from reading g
                where g.known_at <= :at and g.reported_period is not null
                    and g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS')
                """);
    }

    @Override
    public List<Period> listPeriods(Instant at) {
        return listPeriods(at, "select distinct s.section_period from section s where s.known_at <= :at");
    }

    private List<Period> listPeriods(Instant at, String sql) {
        return jdbc
                .sql(sql)
                .param("at", Rows.stamp(at))
                .query((row, _) -> Period.parse(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private record FileName(String partner, String name) {

        static FileName of(Receipt receipt) {
            return new FileName(receipt.partner(), receipt.plainName());
        }
    }

    private record SectionKey(String partner, String form, String kind, String period, String subject) {

        static SectionKey of(ResultSet row) throws SQLException {
            return new SectionKey(
                    row.getString("partner"),
                    row.getString("form"),
                    row.getString("kind"),
                    row.getString("section_period"),
                    row.getString("subject"));
        }
    }
}
