package dev.plumbline.job;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Publisher;
import dev.plumbline.job.quarterly.Freezer;
import dev.plumbline.job.quarterly.Issue;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be run. */
@Component
public final class Runs {

    private final Intakes intakes;
    private final Freezer freezer;
    private final Launcher launcher;
    private final Publisher publisher;
    private final Clock clock;

    Runs(Intakes intakes, Freezer freezer, Launcher launcher, Publisher publisher, Clock clock) {
        this.intakes = intakes;
        this.freezer = freezer;
        this.launcher = launcher;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Looks at the inbox once.
     *
     * @return the files that were told what became of them
     */
    public List<Told> intake() {
        return intakes.run(clock.instant()).told();
    }

    /**
     * Looks at the inbox, then makes the packs of a quarter unless they are there, made from the same.
     *
     * @param quarter the quarter; the newest one with a return when empty
     * @param asOf the instant up to which facts count; when empty, that at which the newest input became known
     * @return what was made
     */
    public Made quarterly(Optional<Quarter> quarter, Optional<Instant> asOf) {
        Intakes.Looked looked = intakes.run(clock.instant());
        Issue issue = freezer.freeze(quarter, asOf, looked.at());
        Path folder = publisher.folderOf(issue.quarter().toString());
        Optional<Manifest> there = Manifest.find(folder).filter(manifest -> isOf(manifest, issue));
        if (there.isPresent()) {
            return new Made(issue, folder, there.get(), false, looked.told(), freezer.listUnused(issue));
        }
        launcher.runQuarterly(nextPrinting(issue).toParameters());
        Manifest made = Manifest.find(folder)
                .filter(manifest -> isOf(manifest, issue))
                .orElseThrow(() -> new IllegalStateException("What was published lies not in " + folder));
        return new Made(issue, folder, made, true, looked.told(), freezer.listUnused(issue));
    }

    private static boolean isOf(Manifest manifest, Issue issue) {
        return manifest.isMadeFrom(issue.quarter().toString(), issue.asOf(), issue.inputsDigest());
    }

    /** An issue that was made once and is no longer there, or of which parts are gone, is printed again. */
    private Issue nextPrinting(Issue first) {
        Issue issue = first;
        while (launcher.isCompleted(issue.toParameters())
                || (launcher.isBegun(issue.toParameters()) && !Files.isDirectory(publisher.stagingOf(issue.run())))) {
            issue = issue.again();
        }
        return issue;
    }

    /**
     * The packs of a quarter.
     *
     * @param issue what they are made from
     * @param folder where they lie
     * @param manifest what lies there
     * @param isNew whether they were made just now
     * @param told files that were told what became of them in the same run
     * @param unused files that could not be used and have not been mended since
     */
    public record Made(
            Issue issue, Path folder, Manifest manifest, boolean isNew, List<Told> told, List<Receipt> unused) {}
}
