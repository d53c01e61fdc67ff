package dev.plumbline.job.command.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.command.Cli;
import dev.plumbline.job.setting.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker that cannot work says why, with a code that tells whether to try again. */
class WorkerCommandTest {

    private static final String URL = "plumbline.store.url";
    private static final String USER = "plumbline.store.user";
    private static final String PASSWORD = "plumbline.store.password";

    @TempDir
    private Path home;

    @AfterEach
    void forget() {
        System.clearProperty(URL);
        System.clearProperty(USER);
        System.clearProperty(PASSWORD);
    }

    @Test
    void theEmbeddedDatabaseIsForOneMachine() {
        Said said = run("worker");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.words()).contains("PostgreSQL only", "PLUMBLINE_STORE_URL");
        assertThat(new Home(home).store()).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsTriedAgainLater() {
        System.setProperty(URL, "jdbc:postgresql://localhost:1/plumbline");

        for (String command : new String[] {"worker", "run intake"}) {
            Said said = run(command.split(" ", -1));

            assertThat(said.code()).isEqualTo(75);
            assertThat(said.words()).contains("does not answer").doesNotContain("Exception");
        }
    }

    @Test
    void aDatabaseThatIsNotThereOrNotOursIsAMistake() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            System.setProperty(URL, server.getJdbcUrl("postgres", "nowhere"));
            System.setProperty(USER, "postgres");
            assertThat(run("run", "intake")).satisfies(said -> {
                assertThat(said.code()).isEqualTo(3);
                assertThat(said.words()).contains("does not let us in", "nowhere");
            });

            System.setProperty(URL, server.getJdbcUrl("postgres", "postgres"));
            assertThat(run("worker")).satisfies(said -> {
                assertThat(said.code()).isEqualTo(3);
                assertThat(said.words()).contains("another version than this worker", "same version");
            });
        }
    }

    @Test
    void aWrongPasswordIsToldAsOneAndNotRepeated() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            askForPasswords(server);
            System.setProperty(URL, server.getJdbcUrl("guarded", "postgres"));
            System.setProperty(USER, "guarded");
            System.setProperty(PASSWORD, "guessed-in-vain");

            for (String command : new String[] {"worker", "run intake", "status"}) {
                Said said = run(command.split(" ", -1));

                assertThat(said.code()).as(said.words()).isEqualTo(3);
                assertThat(said.words())
                        .contains(
                                "does not let us in",
                                "password authentication failed",
                                "PLUMBLINE_STORE_URL, _USER, _PASSWORD")
                        .doesNotContain("guessed-in-vain", "Exception", "\tat ");
            }
        }
    }

    /** A user whom the server lets in with a password alone. */
    private static void askForPasswords(EmbeddedPostgres server) throws IOException {
        JdbcClient database = JdbcClient.create(server.getPostgresDatabase());
        database.sql("create user guarded password 'right'").update();
        Path rules = Path.of(database.sql("show hba_file").query(String.class).single());
        Files.writeString(rules, "host all guarded all scram-sha-256\n" + Files.readString(rules));
        database.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private Said run(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        String[] line = java.util.Arrays.copyOf(words, words.length + 2);
        line[words.length] = "--home";
        line[words.length + 1] = home.toString();
        return new Said(Cli.run(writer, writer, line), said.toString());
    }

    private record Said(int code, String words) {}
}
