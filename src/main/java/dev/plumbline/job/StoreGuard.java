package dev.plumbline.job;

import dev.plumbline.job.cluster.place.Whereabouts;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that one process at a time works on the store, and that what the embedded database acknowledged is on disk: its settings bind when a store is made, so those of
 * the address may not be those in force.
 */
@Component
final class StoreGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreGuard.class);

    private static final Map<String, String> SETTINGS = Map.of(
            "hsqldb.write_delay", "false",
            "hsqldb.tx", "mvcc",
            "hsqldb.default_table_type", "cached");

    /** Key of our advisory lock: the word PLUMB on a telephone. */
    private static final int CLAIM = 75862;

    /** A machine that was cut off is given up after 25 seconds. */
    private static final String KEEP_ALIVE =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;";

    /** After which the database has given up a connection that was cut off, and with it the claim. */
    private static final int SECONDS_TO_GIVE_UP = 30;

    private static final int SECONDS_TO_ANSWER = 10;

    private static final String NAME = "select set_config('application_name', ?, false)";

    private static final String OUR_LOCK = """
            locktype = 'advisory' and objid = :claim and granted
                and database = (select oid from pg_database where datname = current_database())
            """;

    private final DataSource database;
    private final JdbcClient jdbc;
    private @Nullable Connection claim;
    private boolean isClaiming;
    private long backend;

    StoreGuard(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /**
     * Claims the store for this process until it ends, however it ends. HSQLDB does that by itself; PostgreSQL by an
     * advisory lock of a connection that stays open.
     *
     * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory locks</a>
     */
    void claim() {
        if (isEmbedded()) {
            return;
        }
        isClaiming = true;
        if (!tryClaim()) {
            throw taken();
        }
    }

    /**
     * Sees that the claim still holds, and takes it anew when the database was away meanwhile: an advisory lock ends with its
     * connection. A process that claimed nothing, such as a worker, holds nothing.
     *
     * @throws Refused when another process claimed the store meanwhile; what it does must not be disturbed
     */
    synchronized void hold() {
        if (!isClaiming || isHeld()) {
            return;
        }
        LOG.warn("The connection that claims the store was lost; claiming it again");
        long own = backend;
        for (int second = 0; !tryClaim(); second++) {
            if (second == SECONDS_TO_GIVE_UP || !isHeldBy(own)) {
                throw taken();
            }
            pause();
        }
    }

    /** A connection that was cut off holds the claim until the database gives it up. */
    private boolean isHeldBy(long own) {
        return jdbc.sql("select count(*) from pg_locks where " + OUR_LOCK + " and pid = :own")
                        .param("claim", CLAIM)
                        .param("own", own)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isHeld() {
        Connection held = claim;
        try {
            if (held != null && held.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("The connection that claims the store does not answer", e);
        }
        if (held != null) {
            letGo(held);
        }
        return false;
    }

    private void letGo(Connection lost) {
        try (lost) {
            claim = null;
        } catch (SQLException e) {
            LOG.debug("A connection that was lost cannot be closed", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the store was being claimed", e);
        }
    }

    private boolean tryClaim() {
        try {
            Connection connection = database.getConnection();
            claim = connection;
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select pg_try_advisory_lock(" + CLAIM + "), pg_backend_pid()")) {
                if (row.next() && row.getBoolean(1)) {
                    backend = row.getLong(2);
                    sign(connection);
                    return true;
                }
            }
            letGo(connection);
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be claimed", e);
        }
    }

    private Refused taken() {
        return new Refused(
                ExitCode.LOCKED,
                "Another run works on the same store: " + holder() + ".",
                "Wait until it is done, then run again.");
    }

    private static void sign(Connection connection) throws SQLException {
        try (Statement settings = connection.createStatement();
                PreparedStatement name = connection.prepareStatement(NAME)) {
            settings.execute(KEEP_ALIVE);
            name.setString(1, Whereabouts.NAME);
            name.execute();
        }
    }

    private String holder() {
        return jdbc.sql("""
                        select application_name || ', since ' || to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from pg_locks join pg_stat_activity using (pid)
                        where\s""" + OUR_LOCK)
                .param("claim", CLAIM)
                .query(String.class)
                .optional()
                .orElse("it has just ended");
    }

    /** Gives the store back. */
    @Override
    public void close() throws SQLException {
        if (claim != null) {
            try (Connection held = claim;
                    Statement statement = held.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
        }
    }

    private boolean isEmbedded() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("HSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** Refuses a store that could lose what it acknowledged. */
    void check() {
        if (!isEmbedded()) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        SETTINGS.forEach((name, wanted) -> {
            String found = setting(name);
            if (!found.equalsIgnoreCase(wanted)) {
                wrong.add(name + " is " + found + ", not " + wanted);
            }
        });
        if (!wrong.isEmpty()) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The store is set up so that a crash could lose data: " + String.join("; ", wrong) + ".",
                    "Use the store that Plumbline made itself, or correct plumbline.store.url.");
        }
    }

    private String setting(String name) {
        return jdbc.sql("""
                        select property_value from information_schema.system_properties where property_name = :name
                        """).param("name", name).query(String.class).optional().orElse("not set");
    }
}
