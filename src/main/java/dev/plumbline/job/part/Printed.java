package dev.plumbline.job.part;

import dev.plumbline.delivery.Manifest.Listed;
import dev.plumbline.delivery.Published;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was printed.
 *
 * @param pack the pack
 * @param files what lies beside it
 */
public record Printed(Published pack, List<Listed> files) {

    /** Copies the list. */
    public Printed {
        files = List.copyOf(files);
    }

    /**
     * The pack in a few words.
     *
     * @return name of its file, and how many pages it has
     */
    public String told() {
        return pack.file() + " " + pack.pages() + " pages";
    }

    /** All its files. */
    Stream<Listed> all() {
        return Stream.concat(Stream.of(new Listed(pack.file(), pack.bytes(), pack.sha256())), files.stream());
    }
}
