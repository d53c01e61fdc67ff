package dev.plumbline.ledger.jdbc;

import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HsqldbLedgerTest extends LedgerContract {

    @TempDir
    private Path folder;

    private @Nullable SingleConnectionDataSource database;

    @AfterEach
    void close() {
        Objects.requireNonNull(database).destroy();
    }

    @Override
    DataSource database() {
        database = new SingleConnectionDataSource(
                "jdbc:hsqldb:file:" + folder.resolve("ledger")
                        + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached;shutdown=true",
                true);
        return database;
    }

    @Override
    String vendor() {
        return "hsqldb";
    }
}
