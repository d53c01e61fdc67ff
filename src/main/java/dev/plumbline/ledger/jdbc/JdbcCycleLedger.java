package dev.plumbline.ledger.jdbc;

import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.cycle.Extension;
import dev.plumbline.submission.cycle.Handed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exceptions in the table {@code extension}; what was handed in, from receipts and readings. */
public final class JdbcCycleLedger implements CycleLedger {

    private static final int LONGEST_PERIOD = 12;

    private final JdbcClient jdbc;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     */
    public JdbcCycleLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void grant(Extension extension) {
        jdbc.sql("""
                        insert into extension (partner, quarter, until_day, reason, granted_at)
                        values (:partner, :quarter, :until, :reason, :at)
                        """)
                .param("partner", extension.partner())
                .param("quarter", extension.quarter().toString())
                .param("until", extension.until())
                .param("reason", extension.reason())
                .param("at", Rows.stamp(extension.grantedAt()))
                .update();
    }

    @Override
    public List<Extension> listExtensions(Quarter quarter, Instant at) {
        return jdbc.sql("""
                        select e.partner, e.quarter, e.until_day, e.reason, e.granted_at
                        from extension e
                        where e.quarter = :quarter and e.granted_at <= :at
                        order by e.extension_number
                        """)
                .param("quarter", quarter.toString())
                .param("at", Rows.stamp(at))
                .query((row, _) -> new Extension(
                        row.getString("partner"),
                        Quarter.parse(row.getString("quarter")),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        Rows.instant(row, "granted_at")))
                .list();
    }

    @Override
    public List<Handed> listHanded(Period quarter, Instant at) {
        Map<Long, Handed> files = new TreeMap<>(used(quarter, at));
        refused(quarter, at).forEach(files::putIfAbsent);
        return List.copyOf(files.values());
    }

    /** A return says of which quarter it is; in other forms each section has its own period. */
    private Map<Long, Handed> used(Period quarter, Instant at) {
        Set<Period> periods = periodsEndingIn(quarter);
        Map<Long, Handed> files = new LinkedHashMap<>();
        jdbc.sql("select g.state, g.used_sections, " + Rows.RECEIPT + """
                        from reading g
                        join receipt r on r.receipt_number = g.receipt_number
                        where g.known_at <= :at and g.used_sections <> '[]'
                            and (g.reported_period is null or g.reported_period in (:periods))
                        order by r.receipt_number
                        """)
                .param("periods", periods.stream().map(Period::toString).toList())
                .param("at", Rows.stamp(at))
                .query(row -> {
                    if (ReadingJson.sections(row.getString("used_sections")).stream()
                            .anyMatch(section -> periods.contains(section.period()))) {
                        files.put(row.getLong("receipt_number"), handed(row));
                    }
                });
        return files;
    }

    /** The newest reading of each receipt that was made by then, if it could not be used. */
    private Map<Long, Handed> refused(Period quarter, Instant at) {
        Map<Long, Handed> files = new LinkedHashMap<>();
        jdbc.sql("select g.state, " + Rows.RECEIPT + """
                        from receipt r
                        join reading g on g.receipt_number = r.receipt_number
                        where r.partner <> '' and r.received_at >= :from and r.received_at < :until
                            and g.known_at <= :at and g.state in ('REJECTED', 'UNREADABLE')
                            and not exists (
                                select 1 from reading newer
                                where newer.receipt_number = r.receipt_number and newer.known_at <= :at
                                    and newer.reading_number > g.reading_number)
                        order by r.receipt_number
                        """)
                .param("from", Rows.stamp(startOf(quarter.end().plusDays(1))))
                .param("until", Rows.stamp(startOf(quarter.end().plusDays(1).plusMonths(quarter.months()))))
                .param("at", Rows.stamp(at))
                .query(row -> {
                    files.put(row.getLong("receipt_number"), handed(row));
                });
        return files;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Handed handed(ResultSet row) throws SQLException {
        return new Handed(
                row.getString("partner"),
                row.getString("file_name"),
                row.getString("sha256"),
                Rows.instant(row, "received_at"),
                FileState.valueOf(row.getString("state")));
    }

    /** All periods of up to a year that end in one of the months. */
    private static Set<Period> periodsEndingIn(Period quarter) {
        return IntStream.range(0, quarter.months())
                .boxed()
                .flatMap(month -> IntStream.rangeClosed(1, LONGEST_PERIOD)
                        .mapToObj(months -> new Period(quarter.last().minusMonths(month + months - 1L), months)))
                .collect(Collectors.toSet());
    }
}
