package dev.plumbline.job.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** With a job repository as runs have it. */
class ProgressTest {

    private EmbeddedDatabase database;
    private JobRepository repository;

    @BeforeEach
    void open() throws Exception {
        database = new EmbeddedDatabaseBuilder()
                .generateUniqueName(true)
                .addScript("org/springframework/batch/core/schema-hsqldb.sql")
                .build();
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database);
        factory.setTransactionManager(new JdbcTransactionManager(database));
        factory.afterPropertiesSet();
        repository = factory.getObject();
    }

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void whatWorkersWroteCounts() {
        JobExecution run = run(instance());
        StepExecution whole = repository.createStepExecution("alliances", run);
        try (Progress manager = new Progress(repository, false, false)) {
            manager.beforeStep(whole);
            manager.expect("alliances", 10);
            write(run, "alliances-part:1-of-2", 4, BatchStatus.STARTED);
            write(run, "alliances-part:2-of-2", 3, BatchStatus.COMPLETED);
            write(run, "freeze", 99, BatchStatus.COMPLETED);

            assertThat(manager.find()).hasValueSatisfying(gauge -> {
                assertThat(gauge.done()).isEqualTo(7);
                assertThat(gauge.total()).contains(10);
            });

            manager.afterStep(whole);
            assertThat(manager.find()).isEmpty();
        }
    }

    @Test
    void whatAnInterruptedRunDidIsNotToBeDone() {
        JobInstance instance = instance();
        JobExecution first = run(instance);
        write(first, "alliances-part:1-of-2", 4, BatchStatus.COMPLETED);
        write(first, "alliances-part:2-of-2", 3, BatchStatus.FAILED);
        JobExecution second = run(instance);
        StepExecution whole = repository.createStepExecution("alliances", second);
        try (Progress alone = new Progress(repository, false, true)) {
            alone.beforeStep(whole);
            alone.expect("alliances", 10);
            StepExecution part = write(second, "alliances-part:2-of-2", 2, BatchStatus.STARTED);
            alone.beforeStep(part);

            assertThat(alone.find()).hasValueSatisfying(gauge -> {
                assertThat(gauge.done()).isEqualTo(2);
                assertThat(gauge.total()).isEqualTo(Optional.of(6));
            });
        }
    }

    @Test
    void aDatabaseThatIsAwayStopsNobody() {
        JobExecution run = run(instance());
        StepExecution whole = repository.createStepExecution("alliances", run);
        try (Progress manager = new Progress(repository, false, false)) {
            manager.beforeStep(whole);
            manager.expect("alliances", 10);
            database.shutdown();

            assertThat(manager.find())
                    .hasValueSatisfying(gauge -> assertThat(gauge.done()).isZero());
        }
    }

    private JobInstance instance() {
        return repository.createJobInstance("quarterly", new JobParameters());
    }

    private JobExecution run(JobInstance instance) {
        return repository.createJobExecution(instance, new JobParameters(), new ExecutionContext());
    }

    private StepExecution write(JobExecution run, String name, long pieces, BatchStatus status) {
        StepExecution step = repository.createStepExecution(name, run);
        step.setStartTime(LocalDateTime.parse("2026-10-14T07:00:00"));
        step.setWriteCount(pieces);
        step.setStatus(status);
        repository.update(step);
        return step;
    }
}
