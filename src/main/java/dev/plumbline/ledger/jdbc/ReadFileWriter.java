package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Standpoint;
import dev.plumbline.submission.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes a reading with all that hangs on it. */
final class ReadFileWriter {

    private final JdbcClient jdbc;
    private final JdbcOperations rows;
    private final PassageWriter passages;

    ReadFileWriter(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.passages = new PassageWriter(rows);
    }

    void write(ReadFile file) {
        if (findReading(file).isPresent()) {
            return;
        }
        long reading = insertReading(file);
        insertSheetCounts(reading, file.outcome().rows());
        insertFindings(reading, file.outcome().findings(), 0);
        if (file.outcome().state().isUsed()) {
            insertFacts(reading, file);
        }
    }

    private Optional<Long> findReading(ReadFile file) {
        return jdbc.sql("""
                        select reading_number from reading
                        where receipt_number = :receipt and register_sha256 = :register and mapping_sha256 = :mapping
                            and rules = :rules
                        """)
                .param("receipt", file.receipt().number())
                .param("register", file.basis().registerSha256())
                .param("mapping", file.basis().mappingSha256())
                .param("rules", file.basis().rules())
                .query(Long.class)
                .optional();
    }

    private long insertReading(ReadFile file) {
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into reading (receipt_number, register_sha256, mapping_sha256, rules, state, form,
                            reported_period, known_at, read_at, sections)
                        values (:receipt, :register, :mapping, :rules, :state, :form, :period, :known, :read, :sections)
                        """)
                .param("receipt", file.receipt().number())
                .param("register", file.basis().registerSha256())
                .param("mapping", file.basis().mappingSha256())
                .param("rules", file.basis().rules())
                .param("state", file.outcome().state().name())
                .param("form", file.outcome().form())
                .param("period", file.outcome().period().map(Period::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("known", Rows.stamp(file.knownAt()))
                .param("read", Rows.stamp(file.readAt()))
                .param("sections", Rows.sections(file.outcome()))
                .update(number, "reading_number");
        return Objects.requireNonNull(number.getKey(), "A new reading has a number")
                .longValue();
    }

    private void insertSheetCounts(long reading, List<Submission.SheetCount> counts) {
        List<Object[]> batch = new ArrayList<>();
        for (Submission.SheetCount count : counts) {
            batch.add(new Object[] {
                reading,
                batch.size(),
                count.sheet(),
                count.read(),
                count.used(),
                count.ignored(),
                count.inError(),
                Rows.unread(count)
            });
        }
        rows.batchUpdate("""
                insert into sheet_count (reading_number, ordinal, sheet, rows_read, rows_used, rows_ignored,
                    rows_in_error, unread_cells)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, batch);
    }

    void compare(long reading, List<Finding> findings, Instant at) {
        if (isCompared(reading)) {
            return;
        }
        jdbc.sql("insert into comparison (reading_number, compared_at) values (:reading, :at)")
                .param("reading", reading)
                .param("at", Rows.stamp(at))
                .update();
        if (!findings.isEmpty()) {
            insertFindings(reading, findings, count("finding", reading));
        }
    }

    private boolean isCompared(long reading) {
        return count("comparison", reading) > 0;
    }

    private int count(String table, long reading) {
        return jdbc.sql("select count(*) from " + table + " where reading_number = :reading")
                .param("reading", reading)
                .query(Integer.class)
                .single();
    }

    private void insertFindings(long reading, List<Finding> findings, int first) {
        List<Object[]> batch = new ArrayList<>();
        for (Finding finding : findings) {
            batch.add(new Object[] {
                reading,
                first + batch.size(),
                finding.kind().code(),
                finding.kind().severity().name(),
                finding.kind().what(),
                finding.kind().fix(),
                finding.origin().sha256(),
                finding.origin().sheet(),
                finding.origin().cell(),
                finding.origin().mapping(),
                storable(finding.value()),
                storable(Rows.parts(finding))
            });
        }
        rows.batchUpdate("""
                insert into finding (reading_number, ordinal, code, severity, what, fix, sha256, sheet, cell, mapping,
                    found_value, parts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, batch);
    }

    /** PostgreSQL stores no NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    private void insertFacts(long reading, ReadFile file) {
        Map<SectionKey, Integer> sections = new LinkedHashMap<>();
        List<Integer> sectionOf = new ArrayList<>();
        List<SortedSet<String>> alliances = new ArrayList<>();
        for (Fact fact : file.outcome().facts()) {
            int section = sections.computeIfAbsent(SectionKey.of(fact, file.outcome()), _ -> sections.size());
            sectionOf.add(section);
            if (section == alliances.size()) {
                alliances.add(new TreeSet<>());
            }
            alliances.get(section).add(fact.alliance());
        }
        insertSections(reading, file, List.copyOf(sections.keySet()), alliances);
        passages.write(reading, file.outcome().facts(), sectionOf);
    }

    private void insertSections(
            long reading, ReadFile file, List<SectionKey> sections, List<SortedSet<String>> alliances) {
        List<Object[]> batch = new ArrayList<>();
        for (SectionKey section : sections) {
            batch.add(new Object[] {
                reading,
                batch.size(),
                file.receipt().number(),
                file.receipt().partner(),
                file.outcome().form(),
                section.kind().name(),
                section.period().toString(),
                section.subject(),
                Rows.stamp(file.knownAt()),
                Rows.keys(alliances.get(batch.size()))
            });
        }
        rows.batchUpdate("""
                insert into section (reading_number, ordinal, receipt_number, partner, form, kind, section_period,
                    subject, known_at, alliances)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, batch);
    }

    /**
     * What a later file replaces as a whole: in a return all periods of a kind, in a foreign table each period apart; where
     * each file is about some indicators alone, each of them apart.
     */
    private record SectionKey(FactKind kind, Period period, String subject) {

        static SectionKey of(Fact fact, Outcome outcome) {
            String subject = switch (outcome.replaces()) {
                case SECTIONS -> "";
                case FIGURES -> subject(fact);
            };
            return new SectionKey(fact.kind(), outcome.period().orElse(fact.period()), subject);
        }

        /** Who speaks about what; only figures are replaced one by one. */
        private static String subject(Fact fact) {
            return switch (fact) {
                case Fact.KpiActual actual -> actual.partner() + " " + actual.indicator();
                case Fact.SurveyTally tally -> tally.partner() + " " + tally.item() + " " + tally.level();
                case Fact.PriorityWeight _,
                        Fact.SurveyResponse _,
                        Fact.Meeting _,
                        Fact.Risk _,
                        Commitment _,
                        Standpoint _ -> "";
            };
        }
    }
}
