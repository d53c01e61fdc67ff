package dev.plumbline.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.delivery.Publisher;
import dev.plumbline.job.PlumblineApplication;
import dev.plumbline.job.cluster.place.Build;
import dev.plumbline.job.cluster.place.Share;
import dev.plumbline.job.cluster.place.Sight;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.PackProperties;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What goes wrong with a part that waits in PostgreSQL, and where the part is then. */
class ClusterFaultsTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext context;
    private static JobRepository repository;
    private static PartitionQueue queue;
    private static JdbcClient jdbc;
    private static Build build;
    private static Share share;
    private static int count;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        context = new SpringApplicationBuilder(PlumblineApplication.class)
                .run(
                        "--plumbline.home=" + folder,
                        "--plumbline.cluster.role=manager",
                        "--plumbline.store.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--plumbline.store.user=postgres");
        repository = context.getBean(JobRepository.class);
        queue = context.getBean(PartitionQueue.class);
        jdbc = context.getBean(JdbcClient.class);
        build = new Build(new PackProperties(true), context.getBean(LimitProperties.class));
        share = share(folder);
    }

    @AfterAll
    static void close() throws IOException {
        context.close();
        server.close();
    }

    @AfterEach
    void noOrderIsLeft() {
        jdbc.sql("delete from int_channel_message").update();
    }

    @Test
    void anotherBuildGetsNothing() {
        order();
        Build other = new Build(new PackProperties(false), context.getBean(LimitProperties.class));

        assertThat(workAs(new Objections(other, share, List.of()))).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo(HandedBack.Reason.OTHER_BUILD);
            assertThat(why.words()).contains("workbooks=true", "workbooks=false");
        });
        assertThat(queue.isEmpty()).isFalse();
    }

    @Test
    void whoHasMountedAnotherFolderSaysSoAndHandsBack(@TempDir Path other) throws IOException {
        order();

        assertThat(workAs(new Objections(build, share(other), List.of())))
                .hasValueSatisfying(why -> assertThat(why.words())
                        .contains("is not the manager's home")
                        .contains("is not there"));

        share(other).leaveMark();
        assertThat(workAs(new Objections(build, share(other), List.of())))
                .hasValueSatisfying(why -> assertThat(why.words()).contains("holds something else"));
        assertThat(queue.isEmpty()).isFalse();
    }

    @Test
    void whoSeesOtherSettingsHandsBack() throws IOException {
        order();
        Path mapping = Files.createDirectories(folder.resolve("jobs/mappings")).resolve("new.yml");
        Files.writeString(mapping, "changed: true");

        assertThat(workAs(new Objections(build, share(folder), List.of())))
                .hasValueSatisfying(why -> assertThat(why.words()).contains("are not what the manager sees"));
        assertThat(queue.isEmpty()).isFalse();
        Files.delete(mapping);
    }

    @Test
    void whoCannotSeeAFileHandsBack() {
        order();
        Path archived = folder.resolve("output/archive/ab/abc");

        assertThat(workAs(new Objections(build, share, List.of(new Sight("part", _ -> List.of(archived))))))
                .hasValueSatisfying(why -> {
                    assertThat(why.reason()).isEqualTo(HandedBack.Reason.OUT_OF_SIGHT);
                    assertThat(why.words()).contains("output/archive/ab/abc");
                });
        assertThat(queue.isEmpty()).isFalse();
    }

    @Test
    void whatNobodyWaitsForIsDropped() {
        StepExecution part = order();
        context.getBean(JobOperator.class)
                .recover(Objects.requireNonNull(repository.getJobExecution(part.getJobExecutionId())));

        assertThat(queue.take(hand(this::fails)::take)).contains(new Taken.Settled());
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aPartOfTheNextRunIsHandedBackForTheHomeToBeOpenedAnew() {
        order();
        order();
        Hand hand = hand(this::does);

        assertThat(queue.take(hand::take)).contains(new Taken.Settled());
        assertThat(queue.take(hand::take))
                .hasValueSatisfying(taken ->
                        assertThat(((Taken.Returned) taken).why().reason()).isEqualTo(HandedBack.Reason.OTHER_RUN));
        assertThat(queue.isEmpty()).isFalse();
    }

    @Test
    void aPartAtWhichThreeProcessesDiedIsGivenUp() {
        StepExecution part = order();
        for (String worker : List.of("a/1", "b/2", "c/3")) {
            new PartNotes(part).take(worker);
        }
        repository.updateExecutionContext(part);

        queue.take(hand(this::does)::take);

        assertThat(noted(part).getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(new PartNotes(noted(part)).isGivenUp()).isTrue();
        assertThat(new PartNotes(noted(part)).failure()).contains("a/1, b/2, c/3");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void whyAPartFailedIsNotedWithoutAWordOfAnyFile() {
        StepExecution part = order();

        queue.take(hand(this::fails)::take);

        assertThat(noted(part).getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(new PartNotes(noted(part)).failure())
                .contains("ArithmeticException at dev.plumbline")
                .doesNotContain("secret");
    }

    /** Its transaction ends with a note on the part, which is another by then. */
    @Test
    void whoWasThoughtDeadAndIsNotCommitsNothing() {
        StepExecution part = order();

        queue.take(hand(name -> step(name, () -> {
            jdbc.sql("insert into mapping_set (sha256, first_used) values ('zombie', now())")
                    .update();
            Thread other = Thread.ofPlatform()
                    .start(() -> context.getBean(JobOperator.class)
                            .recover(Objects.requireNonNull(repository.getJobExecution(part.getJobExecutionId()))));
            other.join();
        }))::take);

        assertThat(jdbc.sql("select count(*) from mapping_set where sha256 = 'zombie'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(noted(part).getStatus()).isEqualTo(BatchStatus.FAILED);
    }

    @Test
    void whenTheConnectionBreaksTheOrderWaitsAgain() {
        order();

        assertThatThrownBy(() -> queue.take(order -> {
                    jdbc.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name like '%orders%' and state = 'idle in transaction'
                            """).query(Boolean.class).list();
                    return new Taken.Settled();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(queue.isEmpty()).isFalse();
        assertThat(queue.take(hand(this::does)::take)).contains(new Taken.Settled());
    }

    private static Share share(Path root) {
        Home home = new Home(root);
        return new Share(home, new Publisher(home.output()));
    }

    /** An order of a run of its own, that of a manager. */
    private static StepExecution order() {
        JobExecution run = repository.createJobExecution(
                repository.createJobInstance("run-" + count++, new JobParameters()),
                new JobParameters(),
                new ExecutionContext());
        run.setStatus(BatchStatus.STARTED);
        repository.update(run);
        StepExecution part = repository.createStepExecution("part:1-of-1", run);
        queue.add(new Order("part", part.getId(), build.text(), share.leaveMark()));
        return part;
    }

    private static StepExecution noted(StepExecution part) {
        return Optional.ofNullable(repository.getStepExecution(part.getId())).orElseThrow();
    }

    private Optional<HandedBack> workAs(Objections objections) {
        return new Crew(queue, new Hand(repository, this::does, objections::against), 1).work();
    }

    private static Hand hand(java.util.function.Function<String, Step> steps) {
        return new Hand(repository, steps, (_, _) -> Optional.empty());
    }

    private Step does(String name) {
        return step(name, () -> {});
    }

    private Step fails(String name) {
        return step(name, () -> {
            throw new ArithmeticException("secret");
        });
    }

    private static Step step(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (_, _) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        context.getBean(PlatformTransactionManager.class))
                .build();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
