package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.delivery.Digests;
import dev.plumbline.job.erasure.Choice;
import dev.plumbline.job.erasure.Eraser;
import dev.plumbline.job.erasure.Plan;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.operation.Erasable;
import dev.plumbline.ledger.operation.ErasureLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a partner handed in is forgotten, whole; what stays is said with its reason. */
class ErasureTest {

    private static final String GONE = JobHarness.RETURNS.getFirst().partner();
    private static final String MARK = "Gehaltsliste-4711";
    private static final Choice ALL = new Choice(Optional.of(GONE), Optional.empty(), Optional.empty());

    @TempDir
    private Path home;

    @Test
    void nothingOfAPartnerIsLeftButANote() throws IOException {
        eraseAPartner(home);
        assertThat(holding(home.resolve("output"), MARK))
                .as("not even where the database no longer looks")
                .isEmpty();
    }

    /** On whatever database. */
    static void eraseAPartner(Path home, String... store) throws IOException {
        dropWithMark(home);
        JobHarness.printOnly(home, "alliance");
        Instant before;
        try (JobHarness harness = JobHarness.open(home, store)) {
            Runs.Made made = harness.runs().quarterly(Optional.empty(), Optional.empty());
            before = made.issue().asOf();
            Map<String, String> untouched = JobHarness.filesOf(home);
            assertThatThrownBy(() -> harness.get(Eraser.class).plan(ALL, true))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(MARK);
            assertThat(JobHarness.filesOf(home)).isEqualTo(untouched);
        }
        List<Path> dropped = dropped(home, GONE);
        List<String> digests = new ArrayList<>();
        for (Path file : dropped) {
            digests.add(Digests.sha256(file));
            Files.delete(file);
        }
        String others = JobHarness.RETURNS.stream()
                .map(submission -> submission.partner())
                .filter(partner -> !partner.equals(GONE))
                .findFirst()
                .orElseThrow();
        try (JobHarness harness = JobHarness.open(home, store)) {
            Eraser eraser = harness.get(Eraser.class);
            Plan plan = eraser.plan(ALL, true);
            assertThat(plan.contents()).extracting(Erasable::sha256).containsExactlyInAnyOrderElementsOf(digests);
            assertThat(plan.removed())
                    .contains(home.resolve("output/2026-Q3"))
                    .filteredOn(place -> place.startsWith(home.resolve("input")))
                    .hasSize(dropped.size());
            assertThat(plan.kept()).extracting(Plan.Kept::why).contains("another partner sent the same file");
            eraser.run(plan, "contract ended", true, Instant.now());
        }
        try (JobHarness harness = JobHarness.open(home, store)) {
            assertThat(files(home.resolve("input").resolve(GONE).resolve("feedback")))
                    .isEmpty();
            assertThat(home.resolve("output/2026-Q3")).doesNotExist();
            assertThat(harness.get(ReadingLedger.class).listTold())
                    .noneMatch(told -> told.receipt().partner().equals(GONE))
                    .anyMatch(told -> told.receipt().partner().equals(others));
            assertThat(files(home.resolve("output/archive")))
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .filteredOn(digests::contains)
                    .as("what another partner sent as well")
                    .hasSize(1);
            assertThatThrownBy(() -> harness.runs().quarterly(Optional.of(JobHarness.LAST), Optional.of(before)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("erased")
                    .hasMessageContaining("contract ended");

            Runs.Made made = harness.runs().quarterly(Optional.of(JobHarness.LAST), Optional.empty());
            assertThat(JobHarness.factsOf(made.folder())).doesNotContain(MARK);
            Known known = harness.get(FactLedger.class).knownAt(Instant.now(), java.time.YearMonth.of(2026, 9));
            assertThat(JobHarness.PORTFOLIO.register().alliances())
                    .flatMap(alliance -> harness.get(FactLedger.class).listFacts(known, alliance.id()))
                    .isNotEmpty()
                    .noneMatch(fact -> fact.partner().equals(GONE));
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = OtherDatabase.PROPERTY,
            matches = "true",
            disabledReason = "looks into the files of the embedded database")
    void aCrashAfterTheLedgerForgotIsMadeUpForAtTheNextStart() throws IOException {
        dropWithMark(home);
        String sha256;
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
        }
        assertThat(holding(home.resolve("output/store"), MARK)).isNotEmpty();
        try (JobHarness harness = JobHarness.open(home)) {
            ErasureLedger ledger = harness.get(ErasureLedger.class);
            Erasable first = ledger.listErasable().stream()
                    .filter(content -> content.names().contains(MARK + ".xlsx"))
                    .findFirst()
                    .orElseThrow();
            sha256 = first.sha256();
            ledger.erase(List.of(first), "", false, Instant.now());
        }
        assertThat(holding(home.resolve("output/archive"), "0 " + MARK)).hasSize(1);

        JobHarness.open(home).close();

        assertThat(holding(home.resolve("output"), MARK)).isEmpty();
        assertThat(files(home.resolve("input").resolve(GONE).resolve("feedback")))
                .noneMatch(file -> file.toString().contains(sha256.substring(0, 8)));
        try (JobHarness harness = JobHarness.open(home)) {
            assertThat(harness.get(ErasureLedger.class).listUnfinished()).isEmpty();
        }
    }

    @Test
    void ofTwoEditionsOfASurveyNoneGoesAlone() throws IOException {
        dropWithMark(home);
        String first = JobHarness.RETURNS.stream()
                .filter(submission -> submission.partner().equals(GONE))
                .map(submission -> String.valueOf(JobHarness.RETURNS.indexOf(submission)))
                .findFirst()
                .orElseThrow();
        JobHarness.drop(home, GONE + "/again.xlsx", first + " once more");
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            List<Erasable> all = harness.get(ErasureLedger.class).listErasable();
            Erasable again = all.stream()
                    .filter(content -> content.names().contains("again.xlsx"))
                    .findFirst()
                    .orElseThrow();
            assertThat(again.surveys()).isNotEmpty();
            Files.delete(home.resolve("input").resolve(GONE).resolve("again.xlsx"));
            Choice one = new Choice(Optional.empty(), Optional.of(again.sha256()), Optional.empty());

            assertThatThrownBy(() -> harness.get(Eraser.class).plan(one, false))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("survey");
            assertThatThrownBy(() -> harness.get(Eraser.class)
                            .plan(new Choice(Optional.of("nobody"), Optional.empty(), Optional.empty()), false))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatTheHistoryStillNamesIsRefusedWithItsLine() throws IOException {
        JobHarness.dropAll(home);
        Path history = home.resolve("input/received.csv");
        String heading = "file,received\n";
        String others = JobHarness.RETURNS.stream()
                .map(submission -> submission.partner())
                .filter(partner -> !partner.equals(GONE))
                .findFirst()
                .orElseThrow();
        String kept = others + "/" + dropped(home, others).getFirst().getFileName() + ",2026-10-15\n";
        String gone = GONE + "/" + dropped(home, GONE).getFirst().getFileName();
        Files.writeString(history, heading + kept + gone + ",2026-10-15\n");
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            for (Path file : dropped(home, GONE)) {
                Files.delete(file);
            }
            Eraser eraser = harness.get(Eraser.class);
            assertThatThrownBy(() -> eraser.plan(ALL, true))
                    .isInstanceOf(Refused.class)
                    .hasMessage("input/received.csv still names what is to be erased: line 3, " + gone + ".");

            Files.writeString(history, heading + kept);
            eraser.run(eraser.plan(ALL, true), "contract ended", true, Instant.now());

            assertThat(harness.runs().intake()).isEmpty();
        }
    }

    @Test
    void whatSpeaksOfLaterMonthsIsKeptByAge() throws IOException {
        JobHarness.dropAll(home);
        java.time.YearMonth first = java.time.YearMonth.of(2026, 7);
        try (JobHarness harness = JobHarness.open(home)) {
            harness.runs().intake();
            for (Path file : files(home.resolve("input"))) {
                Files.delete(file);
            }
            Plan plan = harness.get(Eraser.class)
                    .plan(new Choice(Optional.empty(), Optional.empty(), Optional.of(first)), false);

            assertThat(plan.contents())
                    .isNotEmpty()
                    .allMatch(content -> content.last().isBefore(first));
            assertThat(harness.get(ErasureLedger.class).listErasable())
                    .hasSizeGreaterThan(plan.contents().size());
        }
    }

    /** All returns; the first of a partner bears a mark in its name and content, and one was sent by another, too. */
    private static void dropWithMark(Path home) throws IOException {
        JobHarness.dropAll(home);
        Path inbox = home.resolve("input").resolve(GONE);
        Files.delete(inbox.resolve("return-0.xlsx"));
        JobHarness.drop(home, GONE + "/" + MARK + ".xlsx", "0 " + MARK);
        String other = JobHarness.RETURNS.stream()
                .map(submission -> submission.partner())
                .filter(partner -> !partner.equals(GONE))
                .findFirst()
                .orElseThrow();
        JobHarness.drop(home, GONE + "/both.xlsx", "bad both");
        JobHarness.drop(home, other + "/both.xlsx", "bad both");
    }

    private static List<Path> dropped(Path home, String partner) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("input").resolve(partner))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> holding(Path folder, String mark) throws IOException {
        List<Path> holding = new ArrayList<>();
        for (Path file : files(folder)) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(mark)) {
                holding.add(file);
            }
        }
        return holding;
    }
}
