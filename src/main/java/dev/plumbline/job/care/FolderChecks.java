package dev.plumbline.job.care;

import dev.plumbline.agreement.Partner;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.reading.Astray;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders, rights, disk, and whether the clock of the disk is ours.
 *
 * @param home the home
 * @param reading reads the register
 */
record FolderChecks(Home home, FileReading reading) {

    private static final long GIGABYTE = 1L << 30;
    private static final int SHOWN = 10;
    private static final Duration SKEW = Duration.ofMinutes(2);

    List<Check> list() {
        List<Check> checks = new ArrayList<>();
        checks.add(input());
        checks.add(output());
        checks.add(answers());
        checks.add(disk());
        return checks;
    }

    private Check input() {
        if (!Files.isDirectory(home.input())) {
            return Check.wrong(
                    "inbox",
                    "There is no folder " + home.input() + ".",
                    "Make it, or say with --home where the home lies; if it is a share, see whether it is mounted.");
        }
        List<String> astray = new Astray(new Inbox(home.input()), partners()).list();
        if (!astray.isEmpty()) {
            String more =
                    astray.size() > SHOWN ? " And so on: the log of each intake names all " + astray.size() + "." : "";
            return Check.look(
                    "inbox",
                    String.join(" ", astray.subList(0, Math.min(SHOWN, astray.size()))) + more,
                    "Move what is meant to be read; the rest may lie there.");
        }
        try (Stream<Path> folders = Files.list(home.input())) {
            long partners = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("feedback"))
                    .count();
            return Check.fine("inbox", partners + " partners' folders in " + home.input() + ".");
        } catch (IOException e) {
            return Check.wrong(
                    "inbox",
                    "The folder " + home.input() + " cannot be read: " + e.getMessage() + ".",
                    "Give this user the right to read it.");
        }
    }

    /** None where the register cannot be read, which is told by another check. */
    private List<String> partners() {
        try {
            return RegisterFile.read(home, reading).partners().stream()
                    .map(Partner::id)
                    .toList();
        } catch (IOException | Refused e) {
            return List.of();
        }
    }

    /** Writes a file, forces it to disk and removes it. */
    private Check output() {
        if (!Files.isDirectory(home.root())) {
            return Check.wrong(
                    "output",
                    "There is no folder " + home.root() + ".",
                    "Say with --home where the home lies; if it is a share, see whether it is mounted.");
        }
        Path probe = home.output().resolve(".doctor");
        try {
            WholeFile.write(probe, new byte[] {1});
            Duration skew = Duration.between(Files.getLastModifiedTime(probe).toInstant(), Instant.now());
            Files.delete(probe);
            return skew.abs().compareTo(SKEW) > 0
                    ? Check.look(
                            "clock",
                            "The clock of the disk and ours are " + skew.abs().toSeconds() + " seconds apart.",
                            "Set both by the same time server; nothing is lost meanwhile.")
                    : Check.fine("output", home.output() + " can be written, and its clock is ours.");
        } catch (IOException e) {
            return Check.wrong(
                    "output",
                    "The folder " + home.output() + " cannot be written: " + e.getMessage() + ".",
                    "Give this user the right to write there; on a full disk, 'plumbline tidy' makes room.");
        }
    }

    private Check answers() {
        if (!Files.isDirectory(home.input())) {
            return Check.look("answers", "There is no inbox to answer into.", "See above.");
        }
        try (Stream<Path> folders = Files.list(home.input())) {
            List<String> closed = folders.filter(Files::isDirectory)
                    .filter(folder -> !Files.isWritable(folder))
                    .map(home::shown)
                    .sorted()
                    .toList();
            return closed.isEmpty()
                    ? Check.fine("answers", "Every partner's folder can be written.")
                    : Check.look(
                            "answers",
                            "Cannot be written: " + String.join(", ", closed) + ".",
                            "Answers to them lie in output/feedback/ until this user may write there.");
        } catch (IOException e) {
            return Check.look("answers", "The inbox cannot be listed: " + e.getMessage() + ".", "See above.");
        }
    }

    private Check disk() {
        try {
            Path place = Files.isDirectory(home.output()) ? home.output() : home.root();
            long free = Files.getFileStore(place).getUsableSpace();
            String words = free / GIGABYTE + " GB are free.";
            if (free < GIGABYTE) {
                return Check.wrong("disk", words, "Make room: below 1 GB no file is taken. 'plumbline tidy' helps.");
            }
            return free < 5 * GIGABYTE
                    ? Check.look("disk", words, "Make room before it is full: 'plumbline tidy' helps.")
                    : Check.fine("disk", words);
        } catch (IOException e) {
            return Check.look("disk", "Nobody says how much is free: " + e.getMessage() + ".", "");
        }
    }
}
