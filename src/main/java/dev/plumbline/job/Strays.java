package dev.plumbline.job;

import dev.plumbline.delivery.WholeFile;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.job.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What processes that died left half written where people look: beside answers, mails, templates and the status page. Workers
 * and commands that need no lock may be writing while this is done, so only what nobody touched for an hour goes; no file
 * takes that long. What is being made has its own sweep, when it is published.
 *
 * @see dev.plumbline.delivery.Publisher#publish
 */
@Component
final class Strays {

    private static final Logger LOG = LoggerFactory.getLogger(Strays.class);
    private static final Duration REST = Duration.ofHours(1);

    private final Home home;

    Strays(Home home) {
        this.home = home;
    }

    /** A folder in which that cannot be done is logged and waits for the next start. */
    void sweep() {
        places().filter(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))
                .forEach(this::sweep);
    }

    private void sweep(Path place) {
        try {
            int removed = WholeFile.sweepRested(place, REST);
            if (removed > 0) {
                LOG.info("Removed from {}, left half written by a process that died: {}", home.shown(place), removed);
            }
        } catch (IOException e) {
            LOG.warn("Half-written files in {} cannot be removed: {}", home.shown(place), e.getMessage());
        }
    }

    private Stream<Path> places() {
        return Stream.of(
                        Stream.of(
                                home.output(),
                                home.store(),
                                home.pictures(),
                                home.input().resolve(Inbox.FEEDBACK)),
                        below(home.input()).map(partner -> partner.resolve(Inbox.FEEDBACK)),
                        Stream.of(home.feedback(), home.outbox(), home.templates())
                                .flatMap(folder -> Stream.concat(Stream.of(folder), below(folder))))
                .flatMap(places -> places);
    }

    /** Folders in a folder; links are none. */
    private Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> folders = children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            return folders.stream();
        } catch (IOException e) {
            LOG.warn("The folder {} cannot be looked through: {}", home.shown(folder), e.getMessage());
            return Stream.empty();
        }
    }
}
