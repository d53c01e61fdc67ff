package dev.plumbline.job.intake;

import dev.plumbline.ledger.ReadFile;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Replaces;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of files that this process read and did not answer yet, so that answers need not read them back. Nothing hangs
 * on it: where memory ran short, or another process read the file, the ledger has them.
 */
final class FreshFacts {

    private final Map<Long, SoftReference<List<Fact>>> byReceipt = new ConcurrentHashMap<>();

    /** Where figures replace figures, the ledger keeps facts in an order of its own. */
    void keep(ReadFile file) {
        if (file.outcome().replaces() == Replaces.SECTIONS) {
            byReceipt.put(
                    file.receipt().number(), new SoftReference<>(file.outcome().facts()));
        }
    }

    /** The facts of a file; asked once. */
    Optional<List<Fact>> take(Told told) {
        return Optional.ofNullable(byReceipt.remove(told.receipt().number())).map(SoftReference::get);
    }
}
