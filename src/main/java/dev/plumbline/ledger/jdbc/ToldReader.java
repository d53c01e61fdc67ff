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
import java.util.Collection;
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
        return list(FROM, UNTOLD + UNCOMPARED, Map.of(), (row, number) -> told(row, number, List.of(), List.of()));
    }

    List<Told> listToldAt(Instant at) {
        return list(
                "and exists (select 1 from answer a where a.receipt_number = r.receipt_number and a.written_at = :at) ",
                Map.of("at", Rows.stamp(at)));
    }

    List<Told> listOf(Collection<Long> receipts) {
        return receipts.isEmpty()
                ? List.of()
                : list("and r.receipt_number in (:receipts) ", Map.of("receipts", receipts));
    }

    private List<Told> list(String condition) {
        return list(condition, Map.of());
    }

    private List<Told> list(String condition, Map<String, ?> params) {
        return list(FROM, condition, params);
    }

    private List<Told> list(String from, String condition, Map<String, ?> params) {
        Map<Long, List<Finding>> findings = findings(from, condition, params);
        return list(
                from,
                condition,
                params,
                (row, number) -> told(
                        row,
                        number,
                        ReadingJson.sheets(row.getString("sheet_counts")),
                        findings.getOrDefault(row.getLong("reading_number"), List.of())));
    }

    private List<Told> list(String from, String condition, Map<String, ?> params, RowMapper<Told> mapper) {
        return jdbc.sql("select g.reading_number, g.form, g.reported_period, g.sections, g.sheet_counts, " + Rows.STATE
                        + ", " + Rows.RECEIPT + from + TOLD + condition + "order by r.receipt_number")
                .params(params)
                .query(mapper)
                .list();
    }

    private static Told told(ResultSet row, int number, List<Submission.SheetCount> sheets, List<Finding> findings)
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
                        sheets,
                        Finding.saidOnce(findings),
                        Rows.sections(row.getString("sections")),
                        Replaces.SECTIONS));
    }

    private static final Outcome DUPLICATE =
            new Outcome(FileState.DUPLICATE, "", Optional.empty(), List.of(), List.of(), List.of());

    /** By reading. */
    private Map<Long, List<Finding>> findings(String from, String condition, Map<String, ?> params) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        jdbc.sql("""
                        select f.reading_number, f.code, f.severity, f.what, f.fix, f.sha256, f.sheet, f.cell, f.mapping,
                            f.found_value, f.parts
                        """
                        + from + "join finding f on f.reading_number = g.reading_number " + TOLD + condition
                        + "order by f.reading_number, f.ordinal")
                .params(params)
                .query(row -> {
                    findings.computeIfAbsent(row.getLong("reading_number"), _ -> new ArrayList<>())
                            .add(Rows.finding(row));
                });
        return findings;
    }
}
