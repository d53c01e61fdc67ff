package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Finding;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Replaces;
import dev.plumbline.submission.Submission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads where files stand: the newest reading of each receipt with its rows and findings, and the duplicates. */
final class ToldReader {

    /** Receipts that were not answered since their newest reading. */
    private static final String UNTOLD = """
            and not exists (
                select 1 from answer a
                where a.receipt_number = r.receipt_number
                    and (g.reading_number is null or a.reading_number = g.reading_number))
            """;

    /** Readings with something to compare that were not compared since. */
    private static final String UNCOMPARED = """
            and g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS', 'REJECTED') and r.partner <> ''
            and not exists (select 1 from comparison m where m.reading_number = g.reading_number)
            """;

    private static final String FROM = """
            from receipt r
            left join reading g on g.receipt_number = r.receipt_number and g.reading_number = (
                select max(n.reading_number) from reading n where n.receipt_number = r.receipt_number)
            """;

    private static final String FROM_KNOWN = """
            from (select * from receipt where received_at <= :at) r
            left join reading g on g.receipt_number = r.receipt_number and g.reading_number = (
                select max(n.reading_number) from reading n
                where n.receipt_number = r.receipt_number and n.known_at <= :at)
            """;

    private static final String TOLD = "where (r.original is not null or g.reading_number is not null) ";

    /** Under the same name, or a return for the same quarter. */
    private static final String EARLIER = """
            where g.reading_number is not null and r.partner = :partner and r.receipt_number < :number
                and (r.file_name in (:names)
                    or (g.form = 'return' and g.form = :form and g.reported_period = :period))
            """;

    private static final String OWN_SECTIONS = """
            coalesce((select own.sections from reading own where own.reading_number = :reading), '') as own_sections
            """;

    private static final String USED = "and g.state in ('ACCEPTED', 'ACCEPTED_WITH_FINDINGS')";

    private final JdbcClient jdbc;

    ToldReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Told> listAll() {
        return list("");
    }

    List<Told> listKnown(Instant at) {
        return list(FROM_KNOWN, "", Map.of("at", Rows.stamp(at)));
    }

    List<Told> listUntold() {
        return list(UNTOLD);
    }

    List<Told> listUncompared() {
        return list(UNTOLD + UNCOMPARED);
    }

    List<Told> listToldAt(Instant at) {
        return list(
                "and exists (select 1 from answer a where a.receipt_number = r.receipt_number and a.written_at = :at) ",
                Map.of("at", Rows.stamp(at)));
    }

    Optional<Told> findEarlier(Told told, List<String> names, boolean used) {
        Outcome outcome = told.outcome();
        return jdbc
                .sql("select r.receipt_number, r.file_name, g.sections, " + OWN_SECTIONS + FROM + EARLIER
                        + (used ? USED : "") + " order by r.receipt_number desc")
                .param("partner", told.receipt().partner())
                .param("number", told.receipt().number())
                .param("names", names)
                .param("reading", told.reading().orElse(0L))
                .param("form", outcome.form())
                .param("period", outcome.period().map(Period::toString).orElse(""))
                .query((row, _) -> candidate(row, names))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(found -> list("and r.receipt_number = :number ", Map.of("number", found)).stream()
                        .findFirst());
    }

    /** A file under another name must hold one of the same sections; what could not be read of it may be any. */
    private static Optional<Long> candidate(ResultSet row, List<String> names) throws SQLException {
        List<String> own = List.of(row.getString("own_sections").split(",", -1));
        List<String> sections = List.of(row.getString("sections").split(",", -1));
        boolean same = names.contains(row.getString("file_name"))
                || own.contains("")
                || sections.contains("")
                || !Collections.disjoint(own, sections);
        return same ? Optional.of(row.getLong("receipt_number")) : Optional.empty();
    }

    private List<Told> list(String condition) {
        return list(condition, Map.of());
    }

    private List<Told> list(String condition, Map<String, ?> params) {
        return list(FROM, condition, params);
    }

    private List<Told> list(String from, String condition, Map<String, ?> params) {
        Map<Long, List<Submission.SheetCount>> counts = byReading(
                """
                select c.reading_number, c.sheet, c.rows_read, c.rows_used, c.rows_ignored, c.rows_in_error,
                    c.unread_cells
                """
                        + from + "join sheet_count c on c.reading_number = g.reading_number " + TOLD + condition
                        + "order by c.reading_number, c.ordinal",
                params,
                (row, _) -> Rows.sheetCount(row));
        Map<Long, List<Finding>> findings = byReading(
                """
                select f.reading_number, f.code, f.severity, f.what, f.fix, f.sha256, f.sheet, f.cell, f.mapping,
                    f.found_value, f.parts
                """
                        + from + "join finding f on f.reading_number = g.reading_number " + TOLD + condition
                        + "order by f.reading_number, f.ordinal",
                params,
                (row, _) -> Rows.finding(row));
        return jdbc.sql("select g.reading_number, g.form, g.reported_period, g.sections, " + Rows.STATE + ", "
                        + Rows.RECEIPT + from + TOLD + condition + "order by r.receipt_number")
                .params(params)
                .query((row, number) -> told(row, number, counts, findings))
                .list();
    }

    private static Told told(
            ResultSet row, int number, Map<Long, List<Submission.SheetCount>> counts, Map<Long, List<Finding>> findings)
            throws SQLException {
        Receipt receipt = Rows.receipt(row, number);
        long reading = row.getLong("reading_number");
        if (row.wasNull()) {
            return new Told(receipt, Optional.empty(), DUPLICATE);
        }
        return new Told(
                receipt,
                Optional.of(reading),
                new Outcome(
                        FileState.valueOf(row.getString("state")),
                        row.getString("form"),
                        Optional.ofNullable(row.getString("reported_period")).map(Period::parse),
                        List.of(),
                        counts.getOrDefault(reading, List.of()),
                        Finding.saidOnce(findings.getOrDefault(reading, List.of())),
                        Rows.sections(row.getString("sections")),
                        Replaces.SECTIONS));
    }

    private static final Outcome DUPLICATE =
            new Outcome(FileState.DUPLICATE, "", Optional.empty(), List.of(), List.of(), List.of());

    private <T> Map<Long, List<T>> byReading(String sql, Map<String, ?> params, RowMapper<T> mapper) {
        Map<Long, List<T>> grouped = new HashMap<>();
        jdbc.sql(sql)
                .params(params)
                .query((row, number) -> Map.entry(row.getLong("reading_number"), mapper.mapRow(row, number)))
                .list()
                .forEach(entry -> grouped.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return grouped;
    }
}
