package dev.plumbline.ledger.jdbc;

import dev.plumbline.ledger.operation.JobPeriod;
import dev.plumbline.ledger.operation.PeriodLedger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What jobs have to do, in the tables {@code job_watch} and {@code job_period}. */
public final class JdbcPeriodLedger implements PeriodLedger {

    private static final String COLUMNS =
            "select p.job, p.period_label, p.planned_at, p.state, p.attempts, p.changed_at, p.note from job_period p ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /**
     * A ledger on a database.
     *
     * @param jdbc the database
     * @param transactions its transactions
     */
    public JdbcPeriodLedger(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> findWatchedUntil(String job) {
        return jdbc.sql("select w.watched_until from job_watch w where w.job = :job")
                .param("job", job)
                .query((row, _) -> Rows.instant(row, "watched_until"))
                .optional();
    }

    @Override
    public void plan(String job, List<JobPeriod> planned, Instant watchedUntil) {
        transactions.executeWithoutResult(_ -> {
            planned.stream().filter(period -> !isThere(period)).forEach(this::insert);
            JdbcClient.StatementSpec update = jdbc.sql("update job_watch set watched_until = :until where job = :job");
            if (update.param("until", Rows.stamp(watchedUntil))
                            .param("job", job)
                            .update()
                    == 0) {
                jdbc.sql("insert into job_watch (job, watched_until) values (:job, :until)")
                        .param("job", job)
                        .param("until", Rows.stamp(watchedUntil))
                        .update();
            }
        });
    }

    private boolean isThere(JobPeriod period) {
        return jdbc.sql("select count(*) from job_period p where p.job = :job and p.period_label = :label")
                        .param("job", period.job())
                        .param("label", period.period())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(JobPeriod period) {
        write(period, """
                insert into job_period (job, period_label, planned_at, state, attempts, changed_at, note)
                values (:job, :label, :planned, :state, :attempts, :changed, :note)
                """);
    }

    private int write(JobPeriod period, String sql) {
        return jdbc.sql(sql)
                .param("job", period.job())
                .param("label", period.period())
                .param("planned", Rows.stamp(period.plannedAt()))
                .param("state", period.state().name())
                .param("attempts", period.attempts())
                .param("changed", Rows.stamp(period.changedAt()))
                .param("note", period.note())
                .update();
    }

    @Override
    public List<JobPeriod> listOpen(String job) {
        return jdbc.sql(COLUMNS + """
                        where p.job = :job and p.state in ('DUE', 'RUNNING', 'FAILED')
                        order by p.planned_at, p.period_label
                        """)
                .param("job", job)
                .query(JdbcPeriodLedger::period)
                .list();
    }

    @Override
    public List<JobPeriod> listNewest(String job, int count) {
        return jdbc.sql(COLUMNS + """
                        where p.job = :job order by p.planned_at desc, p.period_label desc
                        fetch first :count rows only
                        """)
                .param("job", job)
                .param("count", count)
                .query(JdbcPeriodLedger::period)
                .list();
    }

    private static JobPeriod period(ResultSet row, int number) throws SQLException {
        return new JobPeriod(
                row.getString("job"),
                row.getString("period_label"),
                Rows.instant(row, "planned_at"),
                JobPeriod.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instant(row, "changed_at"),
                row.getString("note"));
    }

    @Override
    public void note(JobPeriod period) {
        transactions.executeWithoutResult(_ -> {
            int updated = write(period, """
                    update job_period set planned_at = :planned, state = :state, attempts = :attempts,
                        changed_at = :changed, note = :note
                    where job = :job and period_label = :label
                    """);
            if (updated == 0) {
                insert(period);
            }
        });
    }
}
