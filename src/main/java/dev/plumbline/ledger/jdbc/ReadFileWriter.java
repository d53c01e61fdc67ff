package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.Basis;
import dev.plumbline.ledger.Compared;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.submission.Fact;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes readings with all that hangs on them, many at a time. */
final class ReadFileWriter {

    private static final String INSERT_READING = """
            insert into reading (receipt_number, register_sha256, mapping_sha256, rules, state, form,
                reported_period, known_at, read_at, sections, sheet_counts, used_sections)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_FINDING = """
            insert into finding (reading_number, ordinal, code, severity, what, fix, sha256, sheet, cell, mapping,
                found_value, parts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations rows;
    private final PassageWriter passages = new PassageWriter();

    ReadFileWriter(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those that are noted already under the same basis stay as they are. */
    void write(List<ReadFile> files) {
        Map<ReadingKey, Long> before = numbers(files);
        List<Kept> fresh = files.stream()
                .filter(file -> !before.containsKey(ReadingKey.of(file)))
                .map(Kept::of)
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Batch readings = new Batch(rows, INSERT_READING);
        fresh.forEach(kept -> readings.add(row(kept)));
        readings.end();
        Map<ReadingKey, Long> numbers = numbers(files);
        Batch findings = new Batch(rows, INSERT_FINDING);
        Batch passage = new Batch(rows, PassageWriter.INSERT);
        for (Kept kept : fresh) {
            long reading =
                    Objects.requireNonNull(numbers.get(ReadingKey.of(kept.file())), "A new reading has a number");
            add(reading, kept.file().outcome().findings(), 0, findings);
            passages.write(reading, kept.facts(), kept.sectionOf(), passage);
        }
        findings.end();
        passage.end();
    }

    private Map<ReadingKey, Long> numbers(List<ReadFile> files) {
        Map<ReadingKey, Long> numbers = new HashMap<>();
        jdbc.sql("""
                        select reading_number, receipt_number, register_sha256, mapping_sha256, rules
                        from reading
                        where receipt_number in (:receipts)
                        """)
                .param(
                        "receipts",
                        files.stream().map(file -> file.receipt().number()).toList())
                .query(row -> {
                    ReadingKey key = new ReadingKey(
                            row.getLong("receipt_number"),
                            new Basis(
                                    row.getString("register_sha256"),
                                    row.getString("mapping_sha256"),
                                    row.getString("rules")));
                    numbers.put(key, row.getLong("reading_number"));
                });
        return numbers;
    }

    private static Object[] row(Kept kept) {
        ReadFile file = kept.file();
        return new Object[] {
            file.receipt().number(),
            file.basis().registerSha256(),
            file.basis().mappingSha256(),
            file.basis().rules(),
            file.outcome().state().name(),
            file.outcome().form(),
            new SqlParameterValue(
                    Types.VARCHAR, file.outcome().period().map(Period::toString).orElse(null)),
            Rows.stamp(file.knownAt()),
            Rows.stamp(file.readAt()),
            Rows.sections(file.outcome()),
            ReadingJson.write(file.outcome().rows()),
            ReadingJson.writeSections(kept.sections(), kept.alliances())
        };
    }

    /** Those that are noted already stay as they are. */
    void compare(List<Compared> files, Instant at) {
        List<Long> numbers =
                files.stream().map(file -> file.told().reading().orElseThrow()).toList();
        Set<Long> before = new HashSet<>();
        jdbc.sql("select reading_number from comparison where reading_number in (:readings)")
                .param("readings", numbers)
                .query(row -> {
                    before.add(row.getLong("reading_number"));
                });
        Map<Long, Integer> counts = countFindings(files.stream()
                .filter(file -> !file.findings().isEmpty())
                .map(file -> file.told().reading().orElseThrow())
                .toList());
        Batch comparisons = new Batch(rows, "insert into comparison (reading_number, compared_at) values (?, ?)");
        Batch findings = new Batch(rows, INSERT_FINDING);
        for (Compared file : files) {
            long reading = file.told().reading().orElseThrow();
            if (!before.contains(reading)) {
                comparisons.add(reading, Rows.stamp(at));
                add(reading, file.findings(), counts.getOrDefault(reading, 0), findings);
            }
        }
        comparisons.end();
        findings.end();
    }

    /** By reading; one without findings is left out. */
    private Map<Long, Integer> countFindings(List<Long> readings) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!readings.isEmpty()) {
            jdbc.sql("""
                            select reading_number, count(*) as findings
                            from finding where reading_number in (:readings)
                            group by reading_number
                            """).param("readings", readings).query(row -> {
                counts.put(row.getLong("reading_number"), row.getInt("findings"));
            });
        }
        return counts;
    }

    private static void add(long reading, List<Finding> findings, int first, Batch rows) {
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            rows.add(
                    reading,
                    first + index,
                    finding.kind().code(),
                    finding.kind().severity().name(),
                    finding.kind().what(),
                    finding.kind().fix(),
                    finding.origin().sha256(),
                    finding.origin().sheet(),
                    finding.origin().cell(),
                    finding.origin().mapping(),
                    storable(finding.value()),
                    storable(Rows.parts(finding)));
        }
    }

    /** PostgreSQL stores no NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    /** A reading is noted once under a basis. */
    private record ReadingKey(long receipt, Basis basis) {

        static ReadingKey of(ReadFile file) {
            return new ReadingKey(file.receipt().number(), file.basis());
        }
    }

    /**
     * A file with the facts that are kept of it: those of a file that is used. For each fact the number of its section, for
     * each section the alliances of which it says something.
     */
    private record Kept(
            ReadFile file,
            List<Fact> facts,
            List<ReadingJson.Section> sections,
            List<SortedSet<String>> alliances,
            List<Integer> sectionOf) {

        static Kept of(ReadFile file) {
            List<Fact> facts = file.outcome().state().isUsed() ? file.outcome().facts() : List.of();
            Map<ReadingJson.Section, Integer> sections = new LinkedHashMap<>();
            List<SortedSet<String>> alliances = new ArrayList<>();
            List<Integer> sectionOf = new ArrayList<>();
            for (Fact fact : facts) {
                int section =
                        sections.computeIfAbsent(ReadingJson.Section.of(fact, file.outcome()), _ -> sections.size());
                sectionOf.add(section);
                if (section == alliances.size()) {
                    alliances.add(new TreeSet<>());
                }
                alliances.get(section).add(fact.alliance());
            }
            return new Kept(file, facts, List.copyOf(sections.keySet()), alliances, sectionOf);
        }
    }
}
