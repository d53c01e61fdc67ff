package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.setting.InboxProperties;
import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.WorkProperties;
import dev.plumbline.submission.workbook.sheet.Limits;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.partition.PartitionStep;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What must hold of the beans, as the defaults of the frameworks would lose data. */
class WiringTest {

    @TempDir
    private Path home;

    @Test
    void everyStepCommitsWithTheLedgerAndEveryTableLiesOnDisk() throws Exception {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(PlumblineApplication.class).run("--plumbline.home=" + home)) {
            context.getBean(Startup.class).run();
            PlatformTransactionManager ledger = context.getBean(PlatformTransactionManager.class);

            Map<String, Step> steps = context.getBeansOfType(Step.class);
            assertThat(steps).hasSizeGreaterThan(8);
            for (Step step : steps.values()) {
                if (!(step instanceof PartitionStep)) {
                    assertThat(transactionsOf(step)).as(step.getName()).isSameAs(ledger);
                }
            }
            assertThat(context.getBean(JobRepository.class)).isNotInstanceOf(ResourcelessJobRepository.class);
            assertThat(context.getBean(JdbcClient.class)
                            .sql("""
                                    select count(*) from information_schema.system_tables
                                    where table_schem = 'PUBLIC' and hsqldb_type = 'MEMORY'
                                    """)
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(context.getBean(InboxProperties.class))
                    .isEqualTo(new InboxProperties(
                            Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(15)));
            assertThat(context.getBean(LimitProperties.class).toLimits()).isEqualTo(Limits.DEFAULT);
            assertThat(context.getBean(WorkProperties.class)).isEqualTo(new WorkProperties(0));
        }
    }

    private static Object transactionsOf(Step step) throws ReflectiveOperationException {
        for (Class<?> type = step.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (PlatformTransactionManager.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    return field.get(step);
                }
            }
        }
        throw new AssertionError("The step " + step.getName() + " has no transaction manager");
    }
}
