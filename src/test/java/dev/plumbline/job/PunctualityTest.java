package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first file that can be used decides whether a partner was late, in its answers, in the figures and in the packs alike.
 * Returns for the last quarter were wanted by 30 October 2026.
 */
class PunctualityTest {

    private static final int RETURN = JobHarness.RETURNS.size() - 1;
    private static final String PARTNER = JobHarness.RETURNS.get(RETURN).partner();

    @TempDir
    private Path home;

    /** Drops versions of the return, each received on a day of its own. */
    private void drop(String... daysAndWords) throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        StringBuilder days = new StringBuilder("file,received\n");
        for (int i = 0; i < daysAndWords.length; i += 2) {
            String place = PARTNER + "/version-" + i / 2 + ".xlsx";
            JobHarness.drop(home, place, daysAndWords[i + 1]);
            days.append(place).append(',').append(daysAndWords[i]).append('\n');
        }
        JobHarness.drop(home, "received.csv", days.toString());
    }

    private static List<String> notes(JobHarness harness) {
        return harness.get(ReadingLedger.class).listTold().stream()
                .filter(told -> told.receipt().partner().equals(PARTNER))
                .map(PunctualityTest::codes)
                .toList();
    }

    private static String codes(Told told) {
        return String.join(
                " ",
                told.outcome().findings().stream()
                        .map(finding -> finding.kind().code())
                        .filter(code -> code.startsWith("received-"))
                        .toList());
    }

    private String answer(int version) throws IOException {
        try (Stream<Path> answers = Files.list(home.resolve("input/" + PARTNER + "/feedback"))) {
            Path found = answers.filter(file -> file.getFileName().toString().startsWith("version-" + version))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(found);
        }
    }

    /** Days late and share on time of the return, as the quarter's figures tell them. */
    private static List<String> figures(JobHarness harness) throws IOException {
        Runs.Made made = harness.runs().quarterly(Optional.of(JobHarness.LAST), Optional.empty());
        return Stream.of(JobHarness.factsOf(made.folder()).split("\\{\"id\":", -1))
                .filter(fact -> fact.contains("." + PARTNER + "."))
                .filter(fact ->
                        fact.contains("2026-Q3.return-days-late\"") || fact.contains("2026-Q3.returns-on-time\""))
                .map(fact -> fact.replaceFirst("(?s).*\"measure\":\"([a-z-]+)\",\"value\":([^,]+),.*", "$1 $2"))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void aCorrectionAfterTheDayIsNoLateReturn() throws IOException {
        drop("2026-10-15", String.valueOf(RETURN), "2026-11-09", RETURN + " raised");
        try (JobHarness harness = JobHarness.open(home)) {
            List<String> figures = figures(harness);

            assertThat(notes(harness)).containsExactly("", "");
            assertThat(answer(0)).contains("(in time)");
            assertThat(answer(1)).contains("(in time; this is a correction)");
            assertThat(figures).containsExactly("return-days-late 0.0", "returns-on-time 1.0");
        }
    }

    @Test
    void aGoodFileAfterARefusedOneIsLateAndWhatCorrectsItIsNotToldSoAgain() throws IOException {
        drop("2026-10-15", "bad", "2026-11-03", String.valueOf(RETURN), "2026-11-09", RETURN + " raised");
        try (JobHarness harness = JobHarness.open(home)) {
            List<String> figures = figures(harness);

            assertThat(notes(harness)).containsExactly("", "received-late", "");
            assertThat(answer(1)).contains("(received after it)", "<h1>Accepted, but late</h1>");
            assertThat(answer(2)).contains("(received after it)");
            assertThat(figures).containsExactly("return-days-late 4.0", "returns-on-time 0.0");
        }
    }
}
