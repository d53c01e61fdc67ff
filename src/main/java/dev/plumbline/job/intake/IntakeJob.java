package dev.plumbline.job.intake;

import dev.plumbline.inbox.Archive;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Settling;
import dev.plumbline.inbox.Taken;
import dev.plumbline.job.cluster.Division;
import dev.plumbline.job.cluster.place.Sight;
import dev.plumbline.job.progress.Progress;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.Punctuality;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.InboxProperties;
import dev.plumbline.job.setting.Part;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.Told;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job that takes and reads what partners dropped: register → scan → read → compare → answer. Each look at the inbox is an
 * instance of its own; what a crash leaves undone is in the ledger, and the next look does it.
 */
@Configuration(proxyBeanMethods = false)
public class IntakeJob {

    /** Name of the job. */
    public static final String NAME = "intake";

    /** Parameter: when the inbox is looked at. */
    public static final String LOOK = "look";

    private static final int FILES_A_COMMIT = 50;

    /** Many, as what a commit costs is paid once for all of them; a crash has so many compared or answered again. */
    private static final int FILES_A_TELLING = 500;

    private static final String READ_PART = "read-part";

    /** Many, as files and folders of the archive are forced to disk together; nothing but receipts waits for it. */
    private static final int FILES_A_TAKE = 1_000;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    /**
     * Made by Spring.
     *
     * @param repository keeps how far the job came
     * @param transactions the transactions of the ledger, which are those of the repository too
     */
    public IntakeJob(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    Job intake(
            @Qualifier("register") Step register,
            @Qualifier("scan") Step scan,
            @Qualifier("read") Step read,
            @Qualifier("compare") Step compare,
            @Qualifier("answer") Step answer) {
        return new JobBuilder(NAME, repository)
                .start(register)
                .next(scan)
                .next(read)
                .next(compare)
                .next(answer)
                .build();
    }

    @Bean
    Step register(Inbox inbox, Taking taking, ReadingLedger readings, RegisterShelf shelf, FileReading reading) {
        RegisterIntake intake = new RegisterIntake(inbox, taking, readings, shelf, reading);
        return new StepBuilder("register", repository)
                .tasklet(
                        (_, _) -> {
                            intake.run(Looks.instant());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step scan(@Qualifier("filesToTake") ItemReader<InboxFile> files, Taking taking) {
        return new StepBuilder("scan", repository)
                .<InboxFile, Taken>chunk(FILES_A_TAKE)
                .transactionManager(transactions)
                .reader(files)
                .processor(file -> taking.take(file, Looks.instant()).orElse(null))
                .writer(chunk -> taking.receive(chunk.getItems(), Looks.instant()))
                .listener(new Narration("taken"))
                .build();
    }

    @Bean
    @StepScope
    ItemReader<InboxFile> filesToTake(Inbox inbox, Taking taking, Looks looks) {
        FolderScan scan = new FolderScan(inbox, taking);
        return new ListedReader<>(() -> looks.current()
                .register()
                .map(register -> scan.list(register, Looks.instant()))
                .orElse(List.of()));
    }

    @Bean
    Step read(@Qualifier("readPart") Step readPart, Looks looks, Division division, Progress progress) {
        return division.cut(
                new StepBuilder("read", repository),
                readPart,
                () -> progress.expect("read", looks.current().countUnread()));
    }

    @Bean
    Step readPart(
            @Qualifier("filesToRead") ItemReader<Receipt> files,
            Looks looks,
            ReadingLedger readings,
            FreshFacts fresh) {
        return new StepBuilder(READ_PART, repository)
                .<Receipt, ReadFile>chunk(FILES_A_COMMIT)
                .transactionManager(transactions)
                .reader(files)
                .processor(receipt -> looks.current().read(receipt))
                .writer(chunk -> {
                    readings.record(List.copyOf(chunk.getItems()));
                    chunk.forEach(fresh::keep);
                })
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Receipt> filesToRead(Looks looks) {
        Part part = Part.ofStep(Looks.stepName());
        return new ListedReader<>(() -> looks.current().unread(part));
    }

    @Bean
    Sight sightOfFiles(Looks looks, Archive archive) {
        return new Sight(
                READ_PART,
                part -> looks.unread(part).stream()
                        .map(receipt -> archive.fileOf(receipt.sha256()))
                        .toList());
    }

    @Bean
    Step compare(@Qualifier("filesToCompare") ItemReader<Told> files, Comparison comparison) {
        return new StepBuilder("compare", repository)
                .<Told, Told>chunk(FILES_A_TELLING)
                .transactionManager(transactions)
                .reader(files)
                .writer(chunk -> comparison.compare(chunk.getItems(), Looks.instant()))
                .listener(new Narration("compared with earlier ones"))
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Told> filesToCompare(ReadingLedger readings) {
        return new ListedReader<>(readings::listUncompared);
    }

    @Bean
    Step answer(@Qualifier("filesToAnswer") ItemReader<Told> files, Answers answers) {
        return new StepBuilder("answer", repository)
                .<Told, Told>chunk(FILES_A_TELLING)
                .transactionManager(transactions)
                .reader(files)
                .writer(chunk -> answers.tell(chunk.getItems(), Looks.instant()))
                .listener(new Narration("answered"))
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Told> filesToAnswer(ReadingLedger readings) {
        return new ListedReader<>(readings::listUntold);
    }

    @Bean
    Looks looks(
            ReadingLedger readings, Archive archive, RegisterShelf shelf, FileReading reading, Incomplete incomplete) {
        return new Looks(readings, archive, shelf, reading, incomplete);
    }

    @Bean
    FreshFacts freshFacts(FactLedger facts) {
        return new FreshFacts(facts);
    }

    @Bean
    Settling settling(InboxProperties inbox) {
        return new Settling(inbox.settleTime(), inbox.patience());
    }

    @Bean
    Incomplete incomplete(Inbox inbox, Settling settling, InboxProperties properties) {
        return new Incomplete(inbox, settling, properties.incompleteAge());
    }

    @Bean
    Taking taking(ReceiptLedger receipts, Settling settling, Archive archive, History history) {
        return new Taking(receipts, settling, archive, history);
    }

    @Bean
    History history(Home home, Inbox inbox, ReceiptLedger receipts) {
        return new History(home.input(), inbox, receipts);
    }

    @Bean
    Comparison comparison(
            ReadingLedger readings, FactLedger facts, CycleLedger cycle, RegisterShelf shelf, Looks looks) {
        return new Comparison(
                readings,
                facts,
                shelf,
                looks,
                new LastLook<>(look -> shelf.find(look)
                        .map(inForce -> new Punctuality(inForce.register(), Optional.of(cycle), look))));
    }

    @Bean
    Drafts drafts(
            Archive archive, ReceiptLedger receipts, ReadingLedger readings, FreshFacts facts, RegisterShelf shelf) {
        return new Drafts(archive, receipts, readings, facts, shelf);
    }

    @Bean
    Answers answers(Home home, ReadingLedger readings, Drafts drafts) {
        return new Answers(home, readings, drafts);
    }

    @Bean
    RegisterShelf registerShelf(FactLedger facts, Archive archive, FileReading reading) {
        return new RegisterShelf(facts, archive, reading);
    }
}
