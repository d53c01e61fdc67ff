package dev.plumbline.job.intake;

import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Replaces;
import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of files, in one order wherever they come from. Those of files that this process read and did not answer yet are
 * kept, so that answers need not read them back; nothing hangs on it: where memory ran short, or another process read the
 * file, the ledger has them.
 */
final class FreshFacts {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::kind).thenComparing(Fact::alliance).thenComparing(Fact::period);

    private final FactLedger ledger;
    private final Map<Long, SoftReference<List<Fact>>> byReceipt = new ConcurrentHashMap<>();

    FreshFacts(FactLedger ledger) {
        this.ledger = ledger;
    }

    /** Where figures replace figures, the ledger keeps facts in an order of its own. */
    void keep(ReadFile file) {
        if (file.outcome().replaces() == Replaces.SECTIONS) {
            byReceipt.put(
                    file.receipt().number(), new SoftReference<>(file.outcome().facts()));
        }
    }

    /** The facts of a file; what was kept is kept no longer. */
    List<Fact> take(Told told) {
        List<Fact> facts = Optional.ofNullable(byReceipt.remove(told.receipt().number()))
                .map(SoftReference::get)
                .or(() -> told.reading().map(ledger::listFacts))
                .orElse(List.of());
        return facts.stream().sorted(ORDER).toList();
    }
}
