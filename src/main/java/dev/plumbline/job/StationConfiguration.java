package dev.plumbline.job;

import dev.plumbline.delivery.Publisher;
import dev.plumbline.inbox.Archive;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.cluster.ClusterProperties;
import dev.plumbline.job.progress.Progress;
import dev.plumbline.job.progress.ProgressProperties;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.reading.WorkbookReading;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.HomeProperties;
import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.WorkProperties;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.jdbc.JdbcCycleLedger;
import dev.plumbline.ledger.jdbc.JdbcFactLedger;
import dev.plumbline.ledger.jdbc.JdbcLetterLedger;
import dev.plumbline.ledger.jdbc.JdbcPeriodLedger;
import dev.plumbline.ledger.jdbc.JdbcReadingLedger;
import dev.plumbline.ledger.jdbc.JdbcReceiptLedger;
import dev.plumbline.ledger.jdbc.erasure.JdbcErasureLedger;
import dev.plumbline.ledger.jdbc.erasure.JdbcPersonLedger;
import dev.plumbline.ledger.operation.ErasureLedger;
import dev.plumbline.ledger.operation.LetterLedger;
import dev.plumbline.ledger.operation.PeriodLedger;
import dev.plumbline.ledger.operation.PersonLedger;
import java.time.Clock;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The stations, wired to the home and to the database. */
@Configuration(proxyBeanMethods = false)
class StationConfiguration {

    @Bean
    Home home(HomeProperties properties) {
        return new Home(properties.home());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Inbox inbox(Home home) {
        return new Inbox(home.input());
    }

    @Bean
    Archive archive(Home home) {
        return new Archive(home.archive());
    }

    @Bean
    FileReading fileReading(Home home, LimitProperties limits) {
        return new WorkbookReading(home.mappings(), new SealKeyFile(home.templateKey()), limits.toLimits());
    }

    @Bean
    ReceiptLedger receiptLedger(JdbcClient jdbc, JdbcOperations rows) {
        return new JdbcReceiptLedger(jdbc, rows);
    }

    @Bean
    ReadingLedger readingLedger(JdbcClient jdbc, JdbcOperations rows, PlatformTransactionManager transactions) {
        return new JdbcReadingLedger(jdbc, rows, new TransactionTemplate(transactions));
    }

    @Bean
    FactLedger factLedger(JdbcClient jdbc) {
        return new JdbcFactLedger(jdbc);
    }

    @Bean
    CycleLedger cycleLedger(JdbcClient jdbc) {
        return new JdbcCycleLedger(jdbc);
    }

    @Bean
    PeriodLedger periodLedger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcPeriodLedger(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    LetterLedger letterLedger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcLetterLedger(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    ErasureLedger erasureLedger(JdbcClient jdbc, JdbcOperations connections, PlatformTransactionManager transactions) {
        return new JdbcErasureLedger(jdbc, connections, new TransactionTemplate(transactions));
    }

    @Bean
    PersonLedger personLedger(
            JdbcClient jdbc,
            JdbcOperations connections,
            PlatformTransactionManager transactions,
            LetterLedger letters) {
        return new JdbcPersonLedger(jdbc, connections, new TransactionTemplate(transactions), letters);
    }

    @Bean
    Publisher publisher(Home home) {
        return new Publisher(home.output());
    }

    /** What steps remember is kept as JSON: nothing in the database is ever deserialized into arbitrary types. */
    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }

    /** Nothing is begun for others once somebody else has the store. */
    @Bean
    StepExecutionListener claimBeforeEachStep(StoreGuard guard) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                guard.hold();
            }
        };
    }

    @Bean
    Progress progress(JobRepository repository, ProgressProperties properties, ClusterProperties cluster) {
        return new Progress(repository, properties.shown(), cluster.role() == ClusterProperties.Role.NONE);
    }

    @Bean
    static BeanPostProcessor tellOfEachStep(ObjectProvider<StepExecutionListener> listeners) {
        return new StepListening(listeners);
    }

    @Bean
    TaskExecutor partitions(WorkProperties work) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(work.threadCount());
        executor.setMaxPoolSize(work.threadCount());
        executor.setThreadNamePrefix("part-");
        return executor;
    }
}
