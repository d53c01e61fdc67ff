package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same jobs on the larger database. */
class PostgresJobTest {

    @TempDir
    private Path home;

    private static EmbeddedPostgres server;
    private static int count;

    private final String[] store = newStore();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String[] newStore() {
        String name = "store_" + count++;
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new String[] {
            "--plumbline.store.url=" + server.getJdbcUrl("postgres", name), "--plumbline.store.user=postgres"
        };
    }

    @Test
    void theSamePacksComeOutAndOneRunAtATimeWorks(@TempDir Path other) throws IOException {
        JobHarness.dropAll(home);
        JobHarness.printOnly(home, "portfolio", "alliance");
        JobHarness.dropAll(other);
        JobHarness.printOnly(other, "portfolio", "alliance");
        Map<String, String> embedded;
        try (JobHarness harness = JobHarness.open(home)) {
            embedded = JobHarness.figuresOf(
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder());
        }
        try (JobHarness harness = JobHarness.open(other, store)) {
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());

            assertThat(JobHarness.figuresOf(made.folder())).isEqualTo(embedded);
            assertThat(harness.runs()
                            .quarterly(Optional.empty(), Optional.empty())
                            .isNew())
                    .isFalse();
            assertIsTaken(() -> JobHarness.open(other, store));
        }
        try (JobHarness harness = JobHarness.open(other, store)) {
            assertThat(harness.runs().intake()).isEmpty();
        }
    }

    @Test
    void aClaimWhoseConnectionWasLostIsTakenAnewUnlessSomebodyElseHasIt(@TempDir Path other) throws IOException {
        JobHarness.dropAll(home);
        JobHarness.drop(other, "register.xlsx", "register");
        try (JobHarness first = JobHarness.open(home, store)) {
            endTheClaim(first);
            assertThat(first.runs().intake()).isNotEmpty();
            assertIsTaken(() -> JobHarness.open(other, store));

            endTheClaim(first);
            try (JobHarness second = JobHarness.open(other, store)) {
                assertIsTaken(() -> first.runs().intake());
                assertThat(second.runs().intake()).isEmpty();
            }
            assertThat(first.runs().intake()).isEmpty();
        }
    }

    /** As when the database was away: the connection is gone, and what it locked is free. */
    private static void endTheClaim(JobHarness harness) {
        JdbcClient jdbc = harness.get(JdbcClient.class);
        assertThat(jdbc.sql("""
                                select count(pg_terminate_backend(pid)) from pg_locks
                                where locktype = 'advisory'
                                    and database = (select oid from pg_database where datname = current_database())
                                """).query(Integer.class).single()).isEqualTo(1);
    }

    private static void assertIsTaken(ThrowingCallable start) {
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.LOCKED));
    }

    @Test
    void aPartnerIsForgottenThereToo() throws IOException {
        ErasureTest.eraseAPartner(home, store);
    }

    @Test
    void aPersonIsForgottenThereToo() throws IOException {
        PersonErasureTest.forgetAPerson(home, store);
    }
}
