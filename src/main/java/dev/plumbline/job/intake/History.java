package dev.plumbline.job.intake;

import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.HistoryFile;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.ReceiptLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that came before there was this home, and when, as the alliance office tells in a file beside the register: partners
 * cannot write there. A time that is told counts for the first file of that name only, and never lies before what is known
 * already: what was known then stays as it was.
 */
final class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final int MOST_TOLD = 5;

    private final Path file;
    private final Inbox inbox;
    private final ReceiptLedger receipts;
    private final LastLook<Told> looks = new LastLook<>(_ -> read());

    History(Path input, Inbox inbox, ReceiptLedger receipts) {
        this.file = input.resolve(HistoryFile.NAME);
        this.inbox = inbox;
        this.receipts = receipts;
    }

    /** What is told of files that were not received before a look; read once for the look. */
    Told told(Instant look) {
        return looks.of(look);
    }

    private Told read() {
        Map<String, Instant> received = new HashMap<>();
        unreceived().forEach(line -> line.received().ifPresent(at -> received.putIfAbsent(line.file(), at)));
        return new Told(received);
    }

    private List<HistoryFile.Line> unreceived() {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Set<String>> known = new HashMap<>();
        return HistoryFile.read(file).stream()
                .filter(line -> !known.computeIfAbsent(
                                partner(line),
                                partner -> receipts.listSignatures(partner).keySet())
                        .contains(name(line)))
                .toList();
    }

    /**
     * Holds what is told against what is there and known, before anything is taken.
     *
     * @throws Refused when it cannot be understood, or is not true
     */
    void check(Instant look) {
        List<HistoryFile.Line> lines = unreceived();
        if (!lines.isEmpty()) {
            LOG.info("history   received as input/{} tells: {}", HistoryFile.NAME, lines.size());
        }
        Instant newest = receipts.nextInstant(Instant.EPOCH).minusMillis(1);
        Map<String, Set<String>> there = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (HistoryFile.Line line : lines) {
            boolean isThere =
                    there.computeIfAbsent(partner(line), this::namesOf).contains(name(line));
            String trouble = !isThere
                    ? "is not in the inbox"
                    : !seen.add(line.file()) ? "stands there twice" : trouble(line.received(), newest, look);
            if (!trouble.isEmpty()) {
                wrong.add("Line " + line.number() + ": " + Shown.text(line.file()) + " " + trouble + ".");
            }
        }
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
    }

    /**
     * Sees that all that is told of can be taken now, before any of it is: what came later would be known then, and what is
     * left could not have come before.
     *
     * @throws Refused when something is not at rest, or lies in a folder of no partner
     */
    void checkAll(Instant look, List<String> partners, List<InboxFile> atRest) {
        Set<String> found = atRest.stream().map(History::place).collect(Collectors.toSet());
        List<String> waiting = told(look).received().keySet().stream()
                .filter(file -> !found.contains(file))
                .sorted()
                .toList();
        List<String> strange = waiting.stream()
                .filter(file -> !partners.contains(file.substring(0, file.indexOf('/'))))
                .toList();
        if (!strange.isEmpty()) {
            throw refused(strange.stream()
                    .map(file -> Shown.text(file) + " belongs to no partner of the register.")
                    .toList());
        }
        if (!waiting.isEmpty()) {
            throw new Refused(
                    ExitCode.TRY_AGAIN,
                    "The history in input/" + HistoryFile.NAME + " cannot be taken yet. "
                            + first(waiting.stream()
                                    .map(file -> Shown.text(file) + " is still being written.")
                                    .toList()),
                    "Run again when they are at rest, or take their lines out: such a file is received when it is taken.");
        }
    }

    /** A file of a history that cannot be copied holds up those that came after it. */
    void checkCopied(Instant look, InboxFile file, boolean isCopied) {
        if (!isCopied && told(look).received().containsKey(place(file))) {
            throw new Refused(
                    ExitCode.TRY_AGAIN,
                    "The file " + file.shown() + " could not be copied: it changes, or may not be read. As input/"
                            + HistoryFile.NAME + " tells when it came, what came after it waits.",
                    "Let us read it and run again, or take its line out: then it is received when it is taken.");
        }
    }

    private static Refused refused(List<String> wrong) {
        return new Refused(
                ExitCode.CONFIGURATION,
                "The history in input/" + HistoryFile.NAME + " cannot be taken. " + first(wrong),
                "Write a file of the inbox and the day on which it came, such as northwind/return.xlsx,2026-10-15."
                        + " The known past stays as it was: lay an older history into a new home.");
    }

    private static String first(List<String> told) {
        String more = told.size() > MOST_TOLD ? " And " + (told.size() - MOST_TOLD) + " more." : "";
        return String.join(" ", told.subList(0, Math.min(MOST_TOLD, told.size()))) + more;
    }

    private static String place(InboxFile file) {
        return file.partner() + "/" + file.name();
    }

    private static String trouble(Optional<Instant> received, Instant newest, Instant look) {
        return received.map(at -> at.isBefore(newest)
                        ? "came before " + newest + ", up to which everything is known"
                        : at.isAfter(look) ? "is told to come in the future" : "")
                .orElse("has no day that can be read");
    }

    private Set<String> namesOf(String partner) {
        return inbox.listFiles(partner).stream().map(InboxFile::name).collect(Collectors.toSet());
    }

    private static String partner(HistoryFile.Line line) {
        return line.file().substring(0, Math.max(0, line.file().indexOf('/')));
    }

    private static String name(HistoryFile.Line line) {
        return line.file().substring(line.file().indexOf('/') + 1);
    }

    /**
     * What is told for one look.
     *
     * @param received when files came, by partner and name
     */
    record Told(Map<String, Instant> received) {

        /** Copies the map. */
        Told {
            received = Map.copyOf(received);
        }

        /** When a file came: as it is told, else at the look. */
        Instant of(InboxFile file, Instant look) {
            return received.getOrDefault(place(file), look);
        }

        /** When the first of them came. */
        Optional<Instant> findFirst() {
            return received.values().stream().min(Instant::compareTo);
        }
    }
}
