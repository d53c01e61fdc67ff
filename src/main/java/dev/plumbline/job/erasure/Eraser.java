package dev.plumbline.job.erasure;

import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.HistoryFile;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.operation.Erasable;
import dev.plumbline.ledger.operation.Erasure;
import dev.plumbline.ledger.operation.ErasureLedger;
import dev.plumbline.ledger.operation.PersonLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Forgets what partners handed in. The ledger does so first, in one transaction that notes what is still to be done; files go
 * afterwards, and a crash in between is made up for at the next start.
 */
@Component
public final class Eraser {

    private static final List<Plan.Kept> ALWAYS = List.of(
            new Plan.Kept(
                    "a note for each file: partner, digest, the days it came and went, your reason",
                    "so that nothing that was known then is printed anew as if it were whole"),
            new Plan.Kept("mails that were sent", "they are with their recipients"),
            new Plan.Kept("copies made with 'backup', pg_dump or a disk's snapshots", "remove them yourself"),
            new Plan.Kept("logs of the machine", "they name files, digests and counts, never what is in a cell"));

    private final Home home;
    private final Traces traces;
    private final ErasureLedger ledger;
    private final ReceiptLedger receipts;
    private final PersonLedger people;

    Eraser(Home home, ErasureLedger ledger, ReceiptLedger receipts, PersonLedger people) {
        this.home = home;
        this.traces = new Traces(home);
        this.ledger = ledger;
        this.receipts = receipts;
        this.people = people;
    }

    /**
     * What would go and what would stay.
     *
     * @param choice what is to be forgotten
     * @param withPacks whether packs made from it go, too
     * @return the plan
     * @throws Refused when nothing is chosen, a file of it still lies in the inbox, where it would be taken again, or the
     *     history still names one, which every later intake would miss
     */
    public Plan plan(Choice choice, boolean withPacks) {
        List<Erasable> contents = choice.of(ledger.listErasable());
        try {
            refuseWhatLiesInTheInbox(contents);
            refuseWhatTheHistoryNames(contents);
            return plan(contents, withPacks);
        } catch (IOException e) {
            throw new UncheckedIOException("What is left of a file in " + home.root() + " cannot be found", e);
        }
    }

    private Plan plan(List<Erasable> contents, boolean withPacks) throws IOException {
        Set<Path> removed = new LinkedHashSet<>();
        List<Plan.Kept> kept = new ArrayList<>();
        for (Erasable content : contents) {
            removed.addAll(traces.answers(content.partner(), content.sha256()));
            if (isOthers(content, contents)) {
                kept.add(new Plan.Kept("the original " + content.sha256(), "another partner sent the same file"));
            } else {
                removed.add(traces.original(content.sha256()));
            }
        }
        removed.addAll(traces.workPieces());
        List<Path> packs = traces.packs(contents.stream().map(Erasable::sha256).collect(Collectors.toSet()));
        if (withPacks) {
            removed.addAll(packs);
        } else {
            packs.forEach(folder -> kept.add(new Plan.Kept(
                    home.shown(folder), "made from it, and what was decided on; --packs removes it, too")));
        }
        kept.addAll(ALWAYS);
        return new Plan(contents, List.copyOf(removed), kept);
    }

    private void refuseWhatLiesInTheInbox(List<Erasable> contents) throws IOException {
        Map<String, Set<String>> digests = contents.stream()
                .collect(Collectors.groupingBy(
                        Erasable::partner, Collectors.mapping(Erasable::sha256, Collectors.toSet())));
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Set<String>> partner : digests.entrySet()) {
            names.addAll(traces.inInbox(partner.getKey(), partner.getValue()));
        }
        if (!names.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Still in the inbox, and would be taken again: " + String.join(", ", names) + ".",
                    "Have them removed there first; Plumbline never touches what partners dropped.");
        }
    }

    private void refuseWhatTheHistoryNames(List<Erasable> contents) {
        Path history = home.input().resolve(HistoryFile.NAME);
        if (!Files.exists(history)) {
            return;
        }
        Set<String> names = contents.stream()
                .flatMap(content -> content.names().stream().map(name -> content.partner() + "/" + name))
                .collect(Collectors.toSet());
        List<HistoryFile.Line> lines = HistoryFile.read(history).stream()
                .filter(line -> names.contains(line.file()))
                .toList();
        if (!lines.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    home.shown(history) + " still names what is to be erased: "
                            + lines.stream()
                                    .map(line -> "line " + line.number() + ", " + Shown.text(line.file()))
                                    .collect(Collectors.joining("; "))
                            + ".",
                    "Remove " + (lines.size() == 1 ? "this line" : "these lines")
                            + " there first: each later intake would look for such files in the inbox.");
        }
    }

    private boolean isOthers(Erasable content, List<Erasable> gone) {
        return receipts.listReceipts(content.sha256()).stream()
                .anyMatch(receipt -> gone.stream()
                        .noneMatch(other -> other.sha256().equals(receipt.sha256())
                                && other.partner().equals(receipt.partner())));
    }

    /**
     * Does what a plan says.
     *
     * @param plan the plan
     * @param reason why
     * @param withPacks as the plan was made
     * @param at when
     */
    public void run(Plan plan, String reason, boolean withPacks, Instant at) {
        ledger.erase(plan.contents(), reason, withPacks, at);
        finish();
    }

    /** Removes the files of what the ledger has forgotten, as long as there may be some. Doing it again changes nothing. */
    public void finish() {
        people.finish();
        List<Erasure> erasures = ledger.listUnfinished();
        if (erasures.isEmpty()) {
            return;
        }
        try {
            for (Erasure erasure : erasures) {
                removeAll(traces.answers(erasure.partner(), erasure.sha256()));
                if (receipts.listReceipts(erasure.sha256()).isEmpty()) {
                    Files.deleteIfExists(traces.original(erasure.sha256()));
                }
            }
            removeAll(traces.workPieces());
            removeAll(traces.packs(erasures.stream()
                    .filter(Erasure::isWithPacks)
                    .map(Erasure::sha256)
                    .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What is left of an erased file in " + home.root() + " cannot be removed", e);
        }
        ledger.finish();
    }

    static void removeAll(List<Path> places) throws IOException {
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
