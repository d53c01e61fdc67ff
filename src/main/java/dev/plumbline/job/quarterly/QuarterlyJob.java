package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.inbox.Archive;
import dev.plumbline.job.cluster.Division;
import dev.plumbline.job.cluster.place.Sight;
import dev.plumbline.job.progress.Progress;
import dev.plumbline.job.setting.Part;
import dev.plumbline.ledger.FactLedger;
import java.util.Iterator;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job that makes a quarter's packs: freeze → alliances → data-quality → portfolio → publish. The letters of the packs are
 * entered in the transaction that notes their publication. Its identity is the {@link Issue}; an
 * interrupted run is taken up where it stopped, and what it makes does not depend on that.
 */
@Configuration(proxyBeanMethods = false)
public class QuarterlyJob {

    /** Name of the job. */
    public static final String NAME = "quarterly";

    private static final int PACKS_A_COMMIT = 4;
    private static final String ALLIANCES_PART = "alliances-part";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Views views;
    private final Workbench workbench;
    private final Posting posting;

    QuarterlyJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Views views,
            Workbench workbench,
            Posting posting) {
        this.repository = repository;
        this.transactions = transactions;
        this.views = views;
        this.workbench = workbench;
        this.posting = posting;
    }

    @Bean
    Job quarterly(
            @Qualifier("freeze") Step freeze,
            @Qualifier("alliances") Step alliances,
            @Qualifier("portfolio") Step portfolio,
            @Qualifier("dataQuality") Step dataQuality,
            @Qualifier("publish") Step publish) {
        return new JobBuilder(NAME, repository)
                .start(freeze)
                .next(alliances)
                .next(dataQuality)
                .next(portfolio)
                .next(publish)
                .build();
    }

    @Bean
    Step freeze() {
        return tasklet("freeze", () -> workbench.announce(views.current()));
    }

    @Bean
    Step alliances(@Qualifier("alliancesPart") Step part, Division division, Progress progress) {
        return division.cut(
                new StepBuilder("alliances", repository),
                part,
                () -> progress.expect("alliances", views.current().alliances().size()));
    }

    @Bean
    Step alliancesPart(@Qualifier("alliancesOfPart") ItemReader<Alliance> alliances) {
        return new StepBuilder(ALLIANCES_PART, repository)
                .<Alliance, Alliance>chunk(PACKS_A_COMMIT)
                .transactionManager(transactions)
                .reader(alliances)
                .writer(chunk -> {
                    for (Alliance alliance : chunk) {
                        workbench.makeAlliance(views.current(), alliance);
                    }
                })
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Alliance> alliancesOfPart() {
        Part part = Part.ofStep(Views.stepName());
        Iterator<Alliance> mine = part.of(views.current().alliances()).iterator();
        return () -> mine.hasNext() ? mine.next() : null;
    }

    /** Facts are in the ledger; only the register is read from the archive. */
    @Bean
    Sight sightOfAlliances(FactLedger facts, Archive archive) {
        return new Sight(
                ALLIANCES_PART,
                part -> facts
                        .findRegister(Issue.of(new StepContext(part).getJobParameters())
                                .asOf())
                        .stream()
                        .map(register -> archive.fileOf(register.sha256()))
                        .toList());
    }

    @Bean
    Step portfolio() {
        return tasklet("portfolio", () -> workbench.makePortfolio(views.current()));
    }

    @Bean
    Step dataQuality() {
        return tasklet("data-quality", () -> workbench.makeQuality(views.current()));
    }

    @Bean
    Step publish() {
        return tasklet("publish", () -> {
            View view = views.current();
            posting.post(view.issue(), workbench.publish(view));
        });
    }

    private Step tasklet(String name, Work work) {
        Tasklet tasklet = (_, _) -> {
            work.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    /** What a step does; doing it twice is the same as doing it once. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
