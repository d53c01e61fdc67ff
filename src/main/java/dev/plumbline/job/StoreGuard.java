package dev.plumbline.job;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what the embedded database acknowledged is on disk: its settings bind when a store is made, so those of
 * the address may not be those in force.
 */
@Component
final class StoreGuard {

    private static final Map<String, String> SETTINGS = Map.of(
            "hsqldb.write_delay", "false",
            "hsqldb.tx", "mvcc",
            "hsqldb.default_table_type", "cached");

    private final DataSource database;
    private final JdbcClient jdbc;

    StoreGuard(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Whether the store belongs to this process alone. */
    boolean isEmbedded() {
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
