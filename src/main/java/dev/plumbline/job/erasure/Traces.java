package dev.plumbline.job.erasure;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.FactsFile;
import dev.plumbline.delivery.mail.FolderCarrier;
import dev.plumbline.inbox.Archive;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.job.setting.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where in a home something is left of a content.
 *
 * @param home the home
 */
record Traces(Home home) {

    private static final int SHORT = 8;
    private static final String END_OF_INPUTS = "\"facts\":[";

    /** The original. */
    Path original(String sha256) {
        return new Archive(home.archive()).fileOf(sha256);
    }

    /** Receipts and copies with comments: their names bear the start of the digest. */
    List<Path> answers(String partner, String sha256) throws IOException {
        String mark = "." + sha256.substring(0, SHORT) + ".";
        List<Path> answers = new ArrayList<>();
        for (Path folder : List.of(
                home.input().resolve(partner).resolve(Inbox.FEEDBACK),
                home.feedback().resolve(partner))) {
            answers.addAll(
                    children(folder, file -> String.valueOf(file.getFileName()).contains(mark)));
        }
        return answers;
    }

    /** What packs were put together from, pictures of them, and what an error left: all of it is made again when needed. */
    List<Path> workPieces() {
        return Stream.of(
                        home.output().resolve(".parts"),
                        home.output().resolve(".staging"),
                        home.pictures(),
                        home.output().resolve("last-error.txt"))
                .filter(Files::exists)
                .toList();
    }

    /** Mails to an address that were laid into a folder. */
    List<Path> mailsTo(String address) throws IOException {
        if (address.isEmpty()) {
            return List.of();
        }
        List<Path> mails = new ArrayList<>();
        for (Path quarter : children(home.outbox(), Files::isDirectory)) {
            mails.addAll(children(quarter, file -> FolderCarrier.isTo(String.valueOf(file.getFileName()), address)));
        }
        return mails;
    }

    /** Packs, in force and superseded, whose facts name one of the contents, and the mails of their quarters. */
    List<Path> packs(Set<String> digests) throws IOException {
        Path superseded = home.output().resolve(".superseded");
        List<Path> packs = new ArrayList<>();
        Set<String> quarters = new TreeSet<>();
        List<Path> issues = new ArrayList<>(children(home.output(), Traces::isQuarter));
        for (Path quarter : children(superseded, Traces::isQuarter)) {
            issues.addAll(children(quarter, Files::isDirectory));
        }
        for (Path issue : issues) {
            if (isMadeFrom(issue, digests)) {
                packs.add(issue);
                quarters.add(String.valueOf(
                        (issue.startsWith(superseded) ? issue.resolveSibling("") : issue).getFileName()));
            }
        }
        for (String quarter : quarters) {
            Stream.of(home.outbox(), home.output().resolve("mail"))
                    .map(place -> place.resolve(quarter))
                    .filter(Files::exists)
                    .forEach(packs::add);
        }
        return packs;
    }

    /** Whether a file of the same content lies in a partner's folder and would be taken again; its name. */
    List<String> inInbox(String partner, Set<String> digests) throws IOException {
        List<String> names = new ArrayList<>();
        for (InboxFile file : new Inbox(home.input()).listFiles(partner)) {
            if (digests.contains(dev.plumbline.delivery.Digests.sha256(file.path()))) {
                names.add("input/" + partner + "/" + file.name());
            }
        }
        return names;
    }

    /** The inputs stand at the head of the facts, before any figure. */
    private static boolean isMadeFrom(Path issue, Set<String> digests) throws IOException {
        Path facts = issue.resolve(FactsFile.FILE);
        if (!Files.isRegularFile(facts)) {
            return false;
        }
        StringBuilder head = new StringBuilder();
        char[] some = new char[1 << 16];
        try (BufferedReader reader = Files.newBufferedReader(facts)) {
            for (int count = reader.read(some);
                    count >= 0 && head.indexOf(END_OF_INPUTS) < 0;
                    count = reader.read(some)) {
                head.append(some, 0, count);
            }
        }
        return digests.stream().anyMatch(digest -> head.indexOf(digest) >= 0);
    }

    private static boolean isQuarter(Path folder) {
        return Quarter.tryParse(String.valueOf(folder.getFileName())).isPresent();
    }

    private static List<Path> children(Path folder, Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(which).sorted().toList();
        }
    }
}
