package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.ledger.Told;
import dev.plumbline.submission.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that broke other readers, dropped all at once: by default every twelfth, with {@code plumbline.hostile=all} all. */
class HostileInboxTest {

    private static final Path HOSTILE =
            Path.of(System.getProperty("plumbline.corpus", "corpus")).resolve("hostile");
    private static final boolean ALL =
            System.getProperty("plumbline.hostile", "").equals("all");
    private static final int EVERY = ALL ? 1 : 12;
    private static final List<String> PARTNERS = List.of("northwind", "helvara");

    @TempDir
    private Path folder;

    @Test
    void everyFileEndsInOneStateWithAnAnswerAndNothingLeaks() throws IOException {
        assumeTrue(Files.isDirectory(HOSTILE), "the corpus is not here");
        RealHome home = RealHome.in(folder);
        Map<String, Integer> dropped = drop(home);

        List<Told> told = home.intake().stream()
                .filter(file -> !file.receipt().partner().isEmpty())
                .toList();

        assertThat(told)
                .hasSize(dropped.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(told).extracting(Told::state).contains(FileState.REJECTED, FileState.UNREADABLE);
        for (String partner : PARTNERS) {
            Map<String, String> answers = home.answers(partner);
            Set<String> own = names(told, partner);
            assertThat(answers).hasSizeGreaterThanOrEqualTo(dropped.getOrDefault(partner, 0));
            answers.forEach((name, answer) -> {
                assertThat(answer).as(name).doesNotContainPattern(RealHome.INTERNALS);
                assertThat(names(told, other(partner)))
                        .as("names of the other partner's files in %s", name)
                        .noneMatch(foreign -> !own.contains(foreign) && answer.contains(foreign));
            });
        }
        assertThat(told)
                .filteredOn(file -> file.outcome().findings().stream()
                        .anyMatch(finding -> finding.kind().code().equals("reader-failed")))
                .extracting(file -> file.receipt().name())
                .isEmpty();
        assertThat(home.intake()).as("a second look finds nothing new").isEmpty();
    }

    /** Drops the files, every second one into the other folder; tells how many count, by partner. */
    private static Map<String, Integer> drop(RealHome home) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(HOSTILE)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i += EVERY) {
            String partner = PARTNERS.get(i / EVERY % 2);
            Path file = files.get(i);
            Path place = home.folder(partner)
                    .resolve(file.getName(file.getNameCount() - 2) + "-" + i + "-" + file.getFileName());
            Files.copy(file, place);
            counts.merge(partner, 1, Integer::sum);
        }
        return counts;
    }

    private static String other(String partner) {
        return PARTNERS.get(1 - PARTNERS.indexOf(partner));
    }

    private static Set<String> names(List<Told> told, String partner) {
        Set<String> names = new HashSet<>();
        told.stream()
                .filter(file -> file.receipt().partner().equals(partner))
                .forEach(file -> names.add(file.receipt().name()));
        return names;
    }
}
