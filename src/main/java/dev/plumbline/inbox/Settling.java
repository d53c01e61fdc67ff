package dev.plumbline.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells files at rest from files that are still being written. A file is at rest when nothing happened to it for the
 * settle time.
 *
 * <p>Our clock has no say in this, as the clock of a share may be wrong by hours. What counts is the clock that stamped the
 * file: we write a small file of our own beside it and compare both stamps. A file that is old by that clock costs no
 * waiting. One that is young, or lies where we may not write, is watched: it must look the same for the settle time,
 * measured by a clock that cannot be set.
 *
 * @param settleTime how long nothing may have happened to a file
 * @param patience how long to watch at most; files that are not at rest by then are left for the next look
 */
public record Settling(Duration settleTime, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    /**
     * Waits until files are at rest.
     *
     * @param files files as they were noticed
     * @return those that are at rest, as they look now, in the same order
     */
    public List<InboxFile> await(List<InboxFile> files) {
        Map<Path, Instant> clocks = new HashMap<>();
        Set<InboxFile> young = files.stream()
                .filter(file -> !isOld(file, clocks))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (young.isEmpty()) {
            return files;
        }
        Map<Path, InboxFile> atRest = watch(young);
        return files.stream()
                .flatMap(file -> young.contains(file)
                        ? Optional.ofNullable(atRest.get(file.path())).stream()
                        : Optional.of(file).stream())
                .toList();
    }

    private boolean isOld(InboxFile file, Map<Path, Instant> clocks) {
        Path folder = file.path().resolveSibling(Inbox.FEEDBACK);
        Instant now = clocks.computeIfAbsent(folder, Settling::clockOf);
        return !file.signature().touched().plus(settleTime).isAfter(now);
    }

    /**
     * How long ago something happened to a file, by the clock of its own file system.
     *
     * @param file the file
     * @return its age; empty when that clock cannot be read, or both times of the file lie in its future
     */
    public Optional<Duration> ageOf(InboxFile file) {
        Instant now = clockOf(file.path().resolveSibling(Inbox.FEEDBACK));
        return Stream.of(file.signature().modified(), file.signature().changed())
                .filter(time -> !time.isAfter(now))
                .max(Comparator.naturalOrder())
                .map(time -> Duration.between(time, now));
    }

    /** The time by the clock of a folder's file system; the beginning of time when we may not write there. */
    private static Instant clockOf(Path folder) {
        Path probe = folder.resolve(".plumbline-" + UUID.randomUUID() + ".tmp");
        if (Files.isSymbolicLink(folder)) {
            return Instant.MIN;
        }
        try {
            Files.createDirectories(folder);
            Files.write(probe, new byte[] {1});
            return Signature.of(probe).modified();
        } catch (IOException e) {
            return Instant.MIN;
        } finally {
            delete(probe);
        }
    }

    private static void delete(Path probe) {
        try {
            Files.deleteIfExists(probe);
        } catch (IOException e) {
            LOG.warn("The file {} could not be deleted: {}", probe, e.getMessage());
        }
    }

    private Map<Path, InboxFile> watch(Set<InboxFile> young) {
        LOG.info(
                "Waiting for {} to settle ({} s, at most {} s): {}",
                young.size() == 1 ? "1 file" : young.size() + " files",
                settleTime.toSeconds(),
                patience.toSeconds(),
                shown(young));
        Map<Path, InboxFile> atRest = new HashMap<>();
        List<Watched> moving = new ArrayList<>();
        long start = System.nanoTime();
        young.forEach(file -> moving.add(new Watched(file, start)));
        while (!moving.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
            pause();
            moving.replaceAll(Watched::again);
            moving.removeIf(watched -> {
                boolean still = System.nanoTime() - watched.since() >= settleTime.toNanos();
                if (still && !watched.isGone()) {
                    atRest.put(watched.file().path(), watched.file());
                }
                return still || watched.isGone();
            });
        }
        if (!moving.isEmpty()) {
            LOG.warn(
                    "Still being written and left for the next run: {}",
                    shown(moving.stream().map(Watched::file).toList()));
        }
        return atRest;
    }

    private static String shown(Collection<InboxFile> files) {
        return files.stream().limit(10).map(InboxFile::shown).collect(Collectors.joining(", "))
                + (files.size() > 10 ? " and " + (files.size() - 10) + " more" : "");
    }

    private void pause() {
        try {
            Thread.sleep(Math.min(LOOK_EVERY_MILLIS, Math.max(1, settleTime.toMillis() / 4)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for files to settle", e);
        }
    }

    private record Watched(InboxFile file, long since, boolean isGone) {

        Watched(InboxFile file, long since) {
            this(file, since, false);
        }

        Watched again() {
            try {
                Signature now = Signature.of(file.path());
                return now.equals(file.signature())
                        ? this
                        : new Watched(file.withSignature(now), System.nanoTime(), false);
            } catch (IOException e) {
                return new Watched(file, since, true);
            }
        }
    }
}
