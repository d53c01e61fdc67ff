package dev.plumbline.ledger.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows that go to a table together; long lists go in several parts, so that not all of it is in memory at once. */
final class Batch {

    private static final int ROWS_A_PART = 200;

    private final JdbcOperations database;
    private final String insert;
    private final List<Object[]> rows = new ArrayList<>();

    Batch(JdbcOperations database, String insert) {
        this.database = database;
        this.insert = insert;
    }

    void add(Object... row) {
        rows.add(row);
        if (rows.size() == ROWS_A_PART) {
            end();
        }
    }

    /** Sends what was not sent yet. */
    void end() {
        if (!rows.isEmpty()) {
            database.batchUpdate(insert, rows);
            rows.clear();
        }
    }
}
