package dev.plumbline.job.cluster;

import dev.plumbline.job.cluster.place.Build;
import dev.plumbline.job.cluster.place.Share;
import dev.plumbline.job.cluster.place.Sight;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;

/**
 * What speaks against doing an order at a worker: there the same must come out as at the manager, so the same must be there.
 *
 * @param build what this process runs
 * @param share the home as seen from here
 * @param sights the files that parts need
 */
record Objections(Build build, Share share, List<Sight> sights) {

    Optional<HandedBack> against(Order order, StepExecution part) {
        if (!order.build().equals(build.text())) {
            return Optional.of(new HandedBack(
                    HandedBack.Reason.OTHER_BUILD,
                    "The manager runs: " + order.build() + ". This worker is: " + build.text() + "."));
        }
        return share.difference(order.seen())
                .or(() -> missing(order, part))
                .map(words -> new HandedBack(HandedBack.Reason.OUT_OF_SIGHT, words));
    }

    private Optional<String> missing(Order order, StepExecution part) {
        return sights.stream()
                .filter(sight -> sight.step().equals(order.step()))
                .flatMap(sight -> sight.needed().apply(part).stream())
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .map(file -> "The file " + share.shown(file) + " cannot be seen here.");
    }
}
