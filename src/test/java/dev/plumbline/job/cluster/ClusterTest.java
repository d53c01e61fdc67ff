package dev.plumbline.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.delivery.Digests;
import dev.plumbline.job.Runs;
import dev.plumbline.job.command.Cli;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Several processes at one run, as they would be on several machines. {@code -Dplumbline.cluster.alliances=40
 * -Dplumbline.cluster.rounds=20} does more, and kills more.
 */
class ClusterTest {

    private static final String ALLIANCES = System.getProperty("plumbline.cluster.alliances", "3");
    private static final int ROUNDS = Integer.getInteger("plumbline.cluster.rounds", 1);
    private static final String PART = "cluster   alliances-part";

    private static final Map<String, String> SETTINGS = new HashMap<>();
    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        SETTINGS.putAll(Map.of(
                "plumbline.store.url",
                server.getJdbcUrl("postgres", "postgres"),
                "plumbline.store.user",
                "postgres",
                "plumbline.work.threads",
                "1",
                "plumbline.inbox.settle-time",
                "0s"));
        SETTINGS.forEach(System::setProperty);
    }

    @AfterEach
    void alone() {
        System.clearProperty("plumbline.cluster.role");
    }

    @AfterAll
    static void stop() throws IOException {
        SETTINGS.keySet().forEach(System::clearProperty);
        server.close();
    }

    @Test
    void whoeverDiesTheSameBytesComeOut() throws Exception {
        Path home = example();
        Map<String, String> alone;
        Child mortal;
        Child steady;
        try (Session session = Session.open(new Home(home), true, "alone")) {
            mortal = child("mortal", home, "worker");
            steady = child("steady", home, "worker");
            alone = packs(session);
        }
        System.setProperty("plumbline.cluster.role", "manager");

        for (int round = 1; round <= ROUNDS; round++) {
            Child manager = child("manager-" + round, home, "run", "quarterly");
            mortal.await(PART).kill();
            manager.await(PART).kill();
            mortal = round < ROUNDS ? child("mortal-" + round, home, "worker") : mortal;

            try (Session next = Session.open(new Home(home), true, "next")) {
                assertThat(packs(next)).isEqualTo(alone);
            }
        }
        steady.await(PART).end();
        assertThat(steady.text()).doesNotContain("Exception");
    }

    /** Stopped, so that it looks dead; its connection gone; awake again when another does its part. */
    @Test
    @EnabledIfSystemProperty(
            named = "plumbline.cluster.rounds",
            matches = ".+",
            disabledReason = "takes a minute a round: -Dplumbline.cluster.rounds=20")
    void aWorkerThatWasThoughtDeadDoesNoHarm() throws Exception {
        Path home = example();
        Map<String, String> alone;
        try (Session session = Session.open(new Home(home), true, "alone")) {
            alone = packs(session);
        }
        System.setProperty("plumbline.cluster.role", "manager");
        for (int round = 1; round <= ROUNDS; round++) {
            Child zombie = child("zombie-" + round, home, "worker").await("Ready to help");
            Child manager = child("manager-of-zombie-" + round, home, "run", "quarterly");
            zombie.await(PART).signal("STOP");
            int cut = JdbcClient.create(server.getPostgresDatabase())
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name like :name")
                    .param("name", "orders of %/" + zombie.process().pid())
                    .query(Boolean.class)
                    .list()
                    .size();
            assertThat(cut).isPositive();
            assertThat(manager.code()).isZero();
            zombie.signal("CONT");
            assertThat(filesOf(home.resolve("output/2026-Q3"))).isEqualTo(alone);

            forget(home.resolve("output/2026-Q3"));
            try (Session next = Session.open(new Home(home), true, "next")) {
                assertThat(packs(next)).isEqualTo(alone);
            }
            zombie.end();
        }
    }

    private Path example() {
        Path home = folder.resolve("home");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Cli.run(nobody, nobody, "example", home.toString(), "--alliances", ALLIANCES, "--quarters", "1");
        return home;
    }

    private Map<String, String> packs(Session session) throws IOException {
        Path published = session.get(Runs.class)
                .quarterly(Optional.empty(), Optional.empty())
                .folder();
        Map<String, String> files = filesOf(published);
        forget(published);
        return files;
    }

    private Child child(String name, Path home, String... words) throws IOException {
        Map<String, String> environment = new HashMap<>();
        SETTINGS.forEach((key, value) ->
                environment.put(key.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_'), value));
        environment.put("PLUMBLINE_CLUSTER_ROLE", "manager");
        return Child.start(
                folder.resolve(name + ".txt"),
                environment,
                Stream.concat(Stream.of(words), Stream.of("--home", home.toString()))
                        .toArray(String[]::new));
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Digests.sha256(path));
            }
        }
        return files;
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
