package dev.plumbline.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL in place of the embedded database, for all tests of jobs alike: {@code mvn -Ppostgres test}, or one of them with
 * {@code -Dplumbline.test.postgres=true}. Each home has a database of its own there.
 */
final class OtherDatabase {

    static final String PROPERTY = "plumbline.test.postgres";

    private static final boolean IS_WANTED = Boolean.getBoolean(PROPERTY);

    private static final Map<Path, String> NAMES = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private OtherDatabase() {}

    /** What to say to Spring about the store of a home; nothing when the embedded one is to be used. */
    static List<String> arguments(Path home) {
        if (!IS_WANTED) {
            return List.of();
        }
        String name = NAMES.computeIfAbsent(home.toAbsolutePath(), _ -> create("template1"));
        return List.of(
                "--plumbline.store.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
                "--plumbline.store.user=postgres");
    }

    /** A home that was copied has what its original had; nobody may work on that. */
    static void copy(Path from, Path to) {
        String original = NAMES.get(from.toAbsolutePath());
        if (original != null) {
            NAMES.put(to.toAbsolutePath(), create(original));
        }
    }

    private static String create(String original) {
        String name = "home_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name + " template " + original)
                .update();
        return name;
    }

    /** Started when it is asked for first. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
