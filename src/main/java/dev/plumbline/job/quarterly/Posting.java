package dev.plumbline.job.quarterly;

import dev.plumbline.agreement.Register;
import dev.plumbline.job.dispatch.Dispatch;
import dev.plumbline.job.reading.RegisterShelf;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the letters of an issue, to those whom its register names. */
@Component
public final class Posting {

    private final Dispatch dispatch;
    private final RegisterShelf shelf;
    private final Cycle cycle;
    private final TransactionTemplate transaction;

    Posting(Dispatch dispatch, RegisterShelf shelf, Cycle cycle, PlatformTransactionManager transactions) {
        this.dispatch = dispatch;
        this.shelf = shelf;
        this.cycle = cycle;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Enters them, in the transaction of the caller if there is one; those that are there stay as they are.
     *
     * @param issue the issue
     * @param folder where its packs lie
     */
    public void post(Issue issue, Path folder) {
        Register register = shelf.find(issue.asOf()).orElseThrow().register();
        transaction.executeWithoutResult(
                _ -> dispatch.enter(folder, register, cycle.standings(register, issue.quarter(), issue.asOf())));
    }
}
