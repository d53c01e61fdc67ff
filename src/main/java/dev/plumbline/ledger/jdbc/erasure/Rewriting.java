package dev.plumbline.ledger.jdbc.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Tables written anew: both databases leave what was removed where it lay, until that room is needed. */
final class Rewriting {

    private Rewriting() {}

    static void run(JdbcOperations connections, String tables) {
        connections.execute((ConnectionCallback<Boolean>) connection -> rewrite(connection, tables));
    }

    private static boolean rewrite(Connection connection, String tables) throws SQLException {
        boolean isEmbedded = connection.getMetaData().getDatabaseProductName().startsWith("HSQL");
        try (Statement statement = connection.createStatement()) {
            return statement.execute(isEmbedded ? "checkpoint defrag" : "vacuum full " + tables);
        }
    }
}
