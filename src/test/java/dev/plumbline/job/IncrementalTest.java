package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Manifest;
import dev.plumbline.delivery.Published;
import dev.plumbline.job.care.Tidy;
import dev.plumbline.job.quarterly.Freezer;
import dev.plumbline.job.quarterly.Issue;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.CycleLedger;
import dev.plumbline.submission.cycle.Extension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever changed since the last run: what is taken from it, put together with what is made anew, is to the byte what a run
 * makes that takes nothing. One change here; {@code -Dplumbline.incremental=all} takes all, in both orders, and earlier states.
 */
class IncrementalTest {

    private static final Optional<Quarter> LAST = Optional.of(JobHarness.LAST);

    /** A partner that takes part in one alliance alone. */
    private static final String PARTNER = JobHarness.PORTFOLIO.register().partners().stream()
            .map(Partner::id)
            .filter(one -> JobHarness.PORTFOLIO.register().listAlliancesOf(one).size() == 1)
            .findFirst()
            .orElseThrow();

    /** The alliance in which it takes no part. */
    private static final Alliance OTHER = JobHarness.PORTFOLIO.register().alliances().stream()
            .filter(alliance ->
                    alliance.sides().stream().noneMatch(side -> side.partner().equals(PARTNER)))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path home;

    @BeforeEach
    void begin() throws IOException {
        Changeable.CLOCK.put(Instant.parse("2026-10-05T08:00:00Z"));
        JobHarness.dropAll(home);
    }

    /** What happens between two runs. */
    @FunctionalInterface
    private interface Event {
        void happen(JobHarness harness) throws IOException;
    }

    /**
     * A change.
     *
     * @param name what changes
     * @param concernsAll whether all packs say something else afterwards
     * @param event what happens
     */
    private record Change(String name, boolean concernsAll, Event event) {}

    private List<Change> changes() {
        return List.of(
                new Change("a figure", false, _ -> resubmit(numbers().getLast(), "raised")),
                new Change("answers", false, _ -> resubmit(numbers().getLast(), "answered")),
                new Change("an exception", false, this::grant),
                new Change(
                        "words about a finding", false, _ -> resubmit(numbers().getLast(), "raised explained by us")),
                new Change(
                        "other words about it", false, _ -> resubmit(numbers().getLast(), "raised explained anew")),
                new Change("restated history", false, _ -> resubmit(numbers().getFirst(), "raised")),
                new Change("a refused file", false, _ -> JobHarness.drop(home, PARTNER + "/more.xlsx", "bad")),
                new Change(
                        "its mending",
                        false,
                        _ -> JobHarness.drop(
                                home, PARTNER + "/more.xlsx", numbers().getFirst() + " mended")),
                new Change("nobody's folder", false, _ -> JobHarness.drop(home, "stranger/a.xlsx", "1")),
                new Change("the look", true, _ -> write("jobs/theme/theme.yml", "colors:\n  worse: \"#8A0030\"\n")),
                new Change("a partner's language", true, _ -> order("{ default: en, partner-folder: de }")),
                new Change("the language", true, _ -> order("{ default: de }")),
                new Change("the register", true, _ -> JobHarness.drop(home, "register.xlsx", "register renamed")),
                new Change(
                        "the day when returns are wanted",
                        true,
                        _ -> pass("2026-10-12T08:00:00Z", ofOthers().getFirst())),
                new Change(
                        "a file after the cut-off",
                        true,
                        _ -> pass("2026-10-25T08:00:00Z", ofOthers().getLast())));
    }

    private void resubmit(int number, String words) throws IOException {
        JobHarness.drop(
                home,
                JobHarness.RETURNS.get(number).partner() + "/return-" + number + ".xlsx",
                (number + " " + words).strip());
    }

    /** Numbers of its returns, oldest first. */
    private static List<Integer> numbers() {
        return IntStream.range(0, JobHarness.RETURNS.size())
                .filter(number -> JobHarness.RETURNS.get(number).partner().equals(PARTNER))
                .boxed()
                .toList();
    }

    /** Numbers of the other partners' returns for the quarter. */
    private static List<Integer> ofOthers() {
        return IntStream.range(0, JobHarness.RETURNS.size())
                .filter(number -> !JobHarness.RETURNS.get(number).partner().equals(PARTNER))
                .filter(number -> JobHarness.RETURNS
                        .get(number)
                        .period()
                        .orElseThrow()
                        .toString()
                        .startsWith("2026-07"))
                .boxed()
                .toList();
    }

    private void grant(JobHarness harness) {
        harness.get(CycleLedger.class)
                .grant(new Extension(
                        PARTNER, JobHarness.LAST, LocalDate.of(2026, 12, 1), "ill", Changeable.CLOCK.instant()));
    }

    private void order(String language) throws IOException {
        write(
                "jobs/quarterly.yml",
                "job: quarterly\ncalendar: { zone: UTC }\nwhen: quarter-end + 10 business days at 07:00\nlanguage: "
                        + language + "\n");
    }

    private void write(String place, String text) throws IOException {
        Path file = home.resolve(place);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** Time passes, and one who sent nothing new before sends something. */
    private void pass(String until, int number) throws IOException {
        Changeable.CLOCK.put(Instant.parse(until));
        resubmit(number, "anew");
    }

    private static void step() {
        Changeable.CLOCK.put(Changeable.CLOCK.instant().plus(Duration.ofMinutes(1)));
    }

    private JobHarness open() {
        return JobHarness.open(home, Changeable.class);
    }

    /** Files of the published folder and of what is kept beside it. */
    private Map<String, String> run(Optional<Instant> asOf) throws IOException {
        try (JobHarness harness = open()) {
            Path folder = harness.runs().quarterly(LAST, asOf).folder();
            assertThat(home.resolve("output/.staging")).isEmptyDirectory();
            Map<String, String> files = new HashMap<>(JobHarness.filesOf(folder));
            for (Map.Entry<String, String> part : JobHarness.filesOf(parts()).entrySet()) {
                files.put("part " + part.getKey(), part.getKey().endsWith("-pack") ? note(part) : part.getValue());
            }
            return files;
        }
    }

    /** A note without what the file system calls the files of which it tells. */
    private String note(Map.Entry<String, String> part) throws IOException {
        return Files.readString(parts().resolve(part.getKey())).replaceFirst("\"marks\":\\[.*?\\]", "");
    }

    private Path published() {
        return home.resolve("output/2026-Q3");
    }

    private Path parts() {
        return home.resolve("output/.parts/2026-Q3");
    }

    /** A run that finds nothing to take. */
    private Map<String, String> full(Optional<Instant> asOf) throws IOException {
        Path gone = Files.createTempDirectory(home, "gone");
        Files.move(published(), gone.resolve("packs"));
        Files.move(parts(), gone.resolve("parts"));
        return run(asOf);
    }

    /** Packs whose very file was there before. */
    private Set<String> taken(Map<Object, String> before) throws IOException {
        Set<String> taken = new TreeSet<>();
        for (Map.Entry<Object, String> file : packs().entrySet()) {
            if (before.containsKey(file.getKey())) {
                taken.add(file.getValue());
            }
        }
        return taken;
    }

    /** Names of the packs by what the file system calls them. */
    private Map<Object, String> packs() throws IOException {
        Map<Object, String> keys = new HashMap<>();
        for (Published pack : Manifest.find(published()).orElseThrow().packs()) {
            keys.put(Files.getAttribute(published().resolve(pack.file()), "unix:ino"), pack.file());
        }
        return keys;
    }

    private void goThrough(List<Change> changes) throws IOException {
        run(Optional.empty());
        for (Change change : changes) {
            step();
            Map<Object, String> before = packs();
            try (JobHarness harness = open()) {
                change.event().happen(harness);
            }
            Map<String, String> made = run(Optional.empty());
            Set<String> taken = taken(before);
            assertThat(taken.isEmpty()).as("all made anew: " + change.name()).isEqualTo(change.concernsAll());
            assertThat(made).as(change.name()).isEqualTo(full(Optional.empty()));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void whateverChangedTheResultIsThatOfAFullRun() throws IOException {
        goThrough(changes());
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void theOrderOfChangesDoesNotMatter() throws IOException {
        goThrough(changes().subList(0, 13).reversed());
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void anEarlierStateAndTheWayBackAreTheSameToTheByte() throws IOException {
        Map<String, String> first = run(Optional.empty());
        Instant then = Manifest.find(published()).orElseThrow().asOf();
        step();
        resubmit(numbers().getLast(), "raised");
        Map<String, String> second = run(Optional.empty());
        Map<Object, String> before = packs();

        Map<String, String> past = run(Optional.of(then));

        assertThat(past).isEqualTo(first);
        assertThat(taken(before)).isNotEmpty();
        assertThat(run(Optional.empty())).isEqualTo(second);
        try (Stream<Path> folders = Files.list(home.resolve("output/.superseded/2026-Q3"))) {
            assertThat(folders).hasSize(3);
        }
    }

    @Test
    void whatDidNotChangeIsTaken() throws IOException {
        run(Optional.empty());
        step();
        resubmit(numbers().getLast(), "raised");
        Map<Object, String> before = packs();

        Map<String, String> made = run(Optional.empty());

        assertThat(taken(before)).hasSize(3).allMatch(name -> name.startsWith(OTHER.id()));
        assertThat(made).isEqualTo(full(Optional.empty()));
    }

    /** Of a home that was restored, say: the file system knows its files by other keys. */
    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void whatWasCopiedIsTakenByItsDigest() throws IOException {
        run(Optional.empty());
        for (Path folder : List.of(published(), parts())) {
            Path original = Files.createTempDirectory(home, "original").resolve("folder");
            Files.move(folder, original);
            JobHarness.copy(original, folder);
        }
        step();
        resubmit(numbers().getLast(), "raised");
        Map<Object, String> before = packs();

        run(Optional.empty());

        assertThat(taken(before)).hasSize(3).allMatch(name -> name.startsWith(OTHER.id()));
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void whatIsGoneOrWasTamperedWithIsMadeAnew() throws IOException {
        run(Optional.empty());
        for (Event damage : damages()) {
            step();
            resubmit(numbers().getLast(), "raised at " + Changeable.CLOCK.instant());
            try (JobHarness harness = open()) {
                damage.happen(harness);
            }
            Map<Object, String> before = packsThere();

            Map<String, String> made = run(Optional.empty());

            assertThat(taken(before)).hasSize(2);
            assertThat(made).isEqualTo(full(Optional.empty()));
        }
    }

    /** Each makes one of the three packs of the other alliance unfit. */
    private List<Event> damages() {
        String first = OTHER.id() + "-2026-Q3";
        String side = OTHER.sides().getFirst().partner();
        Path note = parts().resolve(OTHER.id() + "." + side + "-pack");
        return List.of(
                _ -> flip(published().resolve(first + ".pdf")),
                _ -> Files.delete(published().resolve(first + ".pdf")),
                _ -> Files.writeString(published().resolve(first + "." + side + ".xlsx"), "short"),
                _ -> replaceByLink(published().resolve(first + ".pdf")),
                _ -> flip(parts().resolve(OTHER.id() + "-figures")),
                _ -> Files.delete(parts().resolve(OTHER.id() + "-summary")),
                _ -> Files.delete(note),
                _ -> Files.writeString(note, "{"),
                _ -> Files.writeString(
                        note, Files.readString(note).replaceFirst("\"madeFrom\":\"..", "\"madeFrom\":\"zz")));
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
    }

    private void replaceByLink(Path file) throws IOException {
        Path elsewhere = Files.createTempDirectory(home, "elsewhere").resolve("pack.pdf");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
    }

    private Map<Object, String> packsThere() throws IOException {
        Map<Object, String> keys = new HashMap<>();
        try (Stream<Path> files = Files.list(published())) {
            for (Path file : files.toList()) {
                keys.put(Files.getAttribute(file, "unix:ino"), file.toString());
            }
        }
        return keys;
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void anInterruptedRunIsTakenUpAndOneThatIsOvertakenLeavesNothing() throws IOException {
        run(Optional.empty());
        step();
        resubmit(numbers().getLast(), "raised");
        interrupt();
        assertThat(run(Optional.empty())).isEqualTo(full(Optional.empty()));
        step();
        resubmit(numbers().getFirst(), "raised");
        interrupt();
        step();
        resubmit(numbers().getLast(), "answered");
        assertThat(run(Optional.empty())).isEqualTo(full(Optional.empty()));
    }

    /** A run that fails once the packs of the alliances lie ready. */
    private void interrupt() throws IOException {
        Path obstacle;
        try (JobHarness harness = open()) {
            harness.runs().intake();
            Issue issue = harness.get(Freezer.class)
                    .freeze(LAST, Optional.empty(), Changeable.CLOCK.instant().plusSeconds(1));
            obstacle = home.resolve("output/.staging/" + issue.run() + "/portfolio-2026-Q3.pdf/inside");
            Files.createDirectories(obstacle);
        }
        assertThatThrownBy(() -> run(Optional.empty())).isInstanceOf(RuntimeException.class);
        Files.delete(obstacle);
        Files.delete(obstacle.resolveSibling(""));
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.incremental", matches = "all")
    void tidyingAwayCostsTimeAndNothingElse() throws IOException {
        run(Optional.empty());
        new Tidy(new Home(home), Quarter.parse("2027-Q1")).run();
        assertThat(parts()).doesNotExist();
        step();
        resubmit(numbers().getLast(), "raised");

        assertThat(run(Optional.empty())).isEqualTo(full(Optional.empty()));
    }
}
