package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.job.quarterly.Differences;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of an earlier quarter that comes anew: page 2 says so, the difference can be printed, and the old pack comes back. */
class RestatementTest {

    private static final Optional<Quarter> LAST = Optional.of(JobHarness.LAST);

    @TempDir
    private Path home;

    private static boolean isEarlier(int number) {
        Submission said = JobHarness.RETURNS.get(number);
        return said.period().orElseThrow().toString().compareTo("2026-07") < 0;
    }

    private void drop(boolean earlier) throws IOException {
        for (int number : IntStream.range(0, JobHarness.RETURNS.size())
                .filter(each -> isEarlier(each) == earlier)
                .toArray()) {
            JobHarness.drop(
                    home,
                    JobHarness.RETURNS.get(number).partner() + "/return-" + number + ".xlsx",
                    String.valueOf(number));
        }
    }

    private void restate() throws IOException {
        int number = IntStream.range(0, JobHarness.RETURNS.size())
                .filter(RestatementTest::isEarlier)
                .findFirst()
                .orElseThrow();
        JobHarness.drop(
                home, JobHarness.RETURNS.get(number).partner() + "/return-" + number + ".xlsx", number + " raised");
    }

    private static String pageTwo(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> packs = Files.list(folder)) {
            for (Path pack : packs.filter(file -> file.toString().endsWith("-2026-Q3.pdf"))
                    .filter(file -> !file.toString().contains("portfolio")
                            && !file.toString().contains("data-quality"))
                    .sorted()
                    .toList()) {
                try (PDDocument document = Loader.loadPDF(pack.toFile())) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(2);
                    stripper.setEndPage(2);
                    text.append(stripper.getText(document));
                }
            }
        }
        return text.toString();
    }

    @Test
    void aRestatedFigureIsToldOnPageTwoAndTheOldPackComesBackToTheByte() throws IOException {
        JobHarness.drop(home, "register.xlsx", "register");
        drop(true);
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            drop(false);
            Runs.Made first = harness.runs().quarterly(LAST, Optional.empty());
            Map<String, String> printed = JobHarness.filesOf(first.folder());
            assertThat(pageTwo(first.folder()).replaceAll("\\s+", " "))
                    .contains("since the last pack")
                    .contains("Restated figures of earlier quarters: none.")
                    .doesNotContain(", was ");

            restate();
            Runs.Made second = harness.runs().quarterly(LAST, Optional.empty());
            assertThat(pageTwo(second.folder())).contains(", was ").contains("(r)");
            assertThat(JobHarness.factsOf(second.folder())).contains("as-told-before");

            Instant before = first.issue().asOf();
            Instant after = second.issue().asOf();
            Differences.Difference found = harness.get(Differences.class).between(JobHarness.LAST, before, after);
            assertThat(found.added()).hasSize(1);
            assertThat(found.dropped()).hasSize(1);
            assertThat(found.changes()).anySatisfy(change -> {
                assertThat(change.id()).endsWith(".2026-Q2.actual");
                assertThat(change.after().orElseThrow().get()
                                - change.before().orElseThrow().get())
                        .isGreaterThanOrEqualTo(999);
            });
            assertThat(harness.get(Differences.class)
                            .between(JobHarness.LAST, before, before)
                            .changes())
                    .isEmpty();
            assertThatThrownBy(() -> harness.get(Differences.class).between(JobHarness.LAST, after, before))
                    .isInstanceOf(Refused.class);

            Runs.Made past = harness.runs().quarterly(LAST, Optional.of(before));
            assertThat(JobHarness.filesOf(past.folder())).isEqualTo(printed);
        }
    }
}
