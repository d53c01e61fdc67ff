package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReadingLedger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;

/** A part that nobody can do. */
class PoisonTest {

    @TempDir
    private Path home;

    @Test
    void itIsTriedThreeTimesAndReportedAndTheRestIsDone() throws IOException {
        JobHarness.dropAll(home);
        String partner = JobHarness.RETURNS.getFirst().partner();
        JobHarness.drop(home, partner + "/poison.xlsx", "poison");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                JobHarness harness = JobHarness.open(
                        home,
                        "--plumbline.cluster.role=manager",
                        "--plumbline.work.threads=4",
                        "--plumbline.store.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--plumbline.store.user=postgres")) {
            assertThatThrownBy(() -> harness.runs().intake())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.getMessage())
                                    .contains("A part of the run could not be done", "tried three times")
                                    .contains("NumberFormatException at ")
                                    .doesNotContain("poison"));

            assertThat(harness.get(ReadingLedger.class).countWaiting()).isEqualTo(1);
            JobRepository repository = harness.get(JobRepository.class);
            assertThat(Optional.ofNullable(repository.getLastJobInstance("intake")))
                    .hasValueSatisfying(
                            run -> assertThat(repository.getJobExecutions(run)).hasSize(3));
        }
    }
}
