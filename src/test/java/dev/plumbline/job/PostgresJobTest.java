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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same jobs on the larger database. */
class PostgresJobTest {

    @TempDir
    private Path home;

    @Test
    void theSamePacksComeOutAndOneRunAtATimeWorks(@TempDir Path other) throws IOException {
        JobHarness.dropAll(home);
        JobHarness.dropAll(other);
        Map<String, String> embedded;
        try (JobHarness harness = JobHarness.open(home)) {
            embedded = JobHarness.figuresOf(
                    harness.runs().quarterly(Optional.empty(), Optional.empty()).folder());
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = "--plumbline.store.url=" + server.getJdbcUrl("postgres", "postgres");
            try (JobHarness harness = JobHarness.open(other, url, "--plumbline.store.user=postgres")) {
                Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());

                assertThat(JobHarness.figuresOf(made.folder())).isEqualTo(embedded);
                assertThat(harness.runs()
                                .quarterly(Optional.empty(), Optional.empty())
                                .isNew())
                        .isFalse();
                assertThatThrownBy(() -> JobHarness.open(other, url, "--plumbline.store.user=postgres"))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.LOCKED));
            }
            try (JobHarness harness = JobHarness.open(other, url, "--plumbline.store.user=postgres")) {
                assertThat(harness.runs().intake()).isEmpty();
            }
        }
    }

    @Test
    void aPartnerIsForgottenThereToo() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            ErasureTest.eraseAPartner(
                    home,
                    "--plumbline.store.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--plumbline.store.user=postgres");
        }
    }
}
