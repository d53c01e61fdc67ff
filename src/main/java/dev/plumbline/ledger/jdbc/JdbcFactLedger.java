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

/** The facts in the table {@code passage}, and the sections of the table {@code reading} that say which count. */
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
                        select g.reading_number, g.form, g.used_sections, r.partner, r.received_at
                        from reading g
                        join receipt r on r.receipt_number = g.receipt_number
                        where g.known_at <= :at and g.used_sections <> '[]'
                        order by r.receipt_number, g.reading_number
                        """).param("at", Rows.stamp(at)).query(row -> {
            boolean isAdmitted = admission.admits(row.getString("partner"), Rows.instant(row, "received_at"));
            SectionKey.of(row).forEach((section, key) -> {
                if (isAdmitted) {
                    Known.SectionId before = winning.put(key, section);
                    if (before != null && key.section().kind() == FactKind.SURVEY) {
                        replaced.add(before);
                    }
                } else if (endsIn(admission.quarter(), key)) {
                    late.add(section.reading());
                }
            });
        });
        winning.keySet()
                .removeIf(key -> key.section()
                        .period()
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
        YearMonth last = key.section().period().last();
        return !last.isBefore(quarter.first()) && !last.isAfter(quarter.last());
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

    @Override
    public List<Receipt> listUnused(Instant at) {
        return listUnused(listNewest(at)).stream()
                .map(input -> input.told().receipt())
                .toList();
    }

    private static List<Known.Input> listUnused(List<Known.Input> newest) {
        Map<List<String>, Known.Input> standing = new LinkedHashMap<>();
        for (Known.Input input : newest) {
            Receipt receipt = input.told().receipt();
            List<String> name = List.of(receipt.partner(), receipt.plainName());
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
        jdbc.sql("select g.reading_number, g.used_sections from reading g where g.used_sections <> '[]'")
                .query(row -> {
                    long reading = row.getLong("reading_number");
                    List<List<String>> alliances = ReadingJson.alliances(row.getString("used_sections"));
                    for (int ordinal = 0; ordinal < alliances.size(); ordinal++) {
                        Known.SectionId section = new Known.SectionId(reading, ordinal);
                        if (sections.contains(section)) {
                            alliances
                                    .get(ordinal)
                                    .forEach(alliance -> speaking.computeIfAbsent(alliance, _ -> new HashSet<>())
                                            .add(section));
                        }
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
                .sorted()
                .toList();
    }

    @Override
    public List<Period> listPeriods(Instant at) {
        return jdbc
                .sql("select distinct g.used_sections from reading g where g.known_at <= :at")
                .param("at", Rows.stamp(at))
                .query((row, _) -> ReadingJson.sections(row.getString("used_sections")))
                .list()
                .stream()
                .flatMap(List::stream)
                .map(ReadingJson.Section::period)
                .distinct()
                .sorted()
                .toList();
    }

    private record SectionKey(String partner, String form, ReadingJson.Section section) {

        /** Those of a reading, in the order of their numbers. */
        static Map<Known.SectionId, SectionKey> of(ResultSet row) throws SQLException {
            long reading = row.getLong("reading_number");
            String partner = row.getString("partner");
            String form = row.getString("form");
            Map<Known.SectionId, SectionKey> keys = new LinkedHashMap<>();
            for (ReadingJson.Section section : ReadingJson.sections(row.getString("used_sections"))) {
                keys.put(new Known.SectionId(reading, keys.size()), new SectionKey(partner, form, section));
            }
            return keys;
        }
    }
}
