package dev.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A home into which owners of foreign tables drop them.
 *
 * @param journey what its operator does
 * @param register what was agreed
 * @param groups the owners of the tables, and what a plain reading of them comes to
 */
record ForeignHome(Journey journey, Register register, Map<Group, List<Known>> groups) {

    private static final int QUARTERS_A_PACK = 12;
    private static final int TOGETHER = 8;
    private static final FileTime LONG_SETTLED = FileTime.from(Instant.parse("2026-10-20T00:00:00Z"));

    /** A home with mappings and all files, those that must be refused among them. */
    static ForeignHome of(Path folder, FiscalCalendar calendar, Group... groups) throws IOException {
        Map<Group, List<Known>> known = new LinkedHashMap<>();
        Corpus corpus = new Corpus(calendar, TOGETHER);
        Files.createDirectories(folder.resolve("jobs/mappings"));
        for (Group group : groups) {
            corpus.center(group.folder(), group.folder());
            group.agree(corpus);
            known.put(group, group.figures());
            for (String mapping : group.mappings()) {
                Files.writeString(folder.resolve("jobs/mappings/" + mapping + ".yml"), group.mappingText(mapping));
            }
            drop(folder, group, group.files());
            drop(folder, group, refused(group));
        }
        Files.writeString(folder.resolve("jobs/quarterly.yml"), order(calendar));
        Path register = folder.resolve("input/register.xlsx");
        try (OutputStream out = Files.newOutputStream(register)) {
            RegisterWriter.write(corpus.register(), out);
        }
        Files.setLastModifiedTime(register, LONG_SETTLED);
        return new ForeignHome(new Journey(folder), corpus.register(), known);
    }

    /** All figures are in the facts; a pack and copies for each of hundreds of owners are made in the long form only. */
    private static String order(FiscalCalendar calendar) {
        return """
                job: quarterly
                calendar: { zone: UTC, fiscal-year-starts: %s }
                when: quarter-end + 10 days at 07:00
                packs: [%s]
                """.formatted(calendar.firstMonth(), Journey.isLong() ? "portfolio, alliance, partner" : "portfolio");
    }

    /** Large forms that are refused get a large annotated copy each, in the long form only. */
    private static List<Path> refused(Group group) {
        return group.refused().stream()
                .filter(file -> Journey.isLong() || file.toString().endsWith(".csv"))
                .toList();
    }

    private static void drop(Path folder, Group group, List<Path> files) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("input").resolve(group.folder()));
        for (Path file : files) {
            Path dropped = Files.copy(file, inbox.resolve(file.getFileName()));
            Files.setLastModifiedTime(dropped, LONG_SETTLED);
        }
    }

    /** Drops one more file. */
    void drop(Group group, Path file) throws IOException {
        drop(journey.home(), group, List.of(file));
    }

    /**
     * Runs the job for as many quarters as it takes to have the newest figures of every table in a pack, or all of them, and
     * compares what the packs hold with what a plain reading of the tables comes to.
     */
    void runAll() throws IOException {
        Map<Quarter, Map<String, Double>> all = expected();
        Map<String, Double> expected = new TreeMap<>();
        Map<String, Double> printed = new TreeMap<>();
        for (Quarter quarter : quarters()) {
            printed.putAll(run(quarter));
            all.forEach((of, figures) -> {
                if (of.compareTo(quarter) <= 0 && of.compareTo(quarter.plus(1 - QUARTERS_A_PACK)) >= 0) {
                    expected.putAll(figures);
                }
            });
        }
        Set<String> withTarget =
                expected.keySet().stream().map(ForeignHome::subject).collect(Collectors.toSet());
        printed.keySet().removeIf(key -> key.startsWith("target ") && !withTarget.contains(subject(key)));
        assertThat(missing(expected, printed)).as("not in the packs").isEmpty();
        assertThat(missing(printed, expected)).as("not in the tables").isEmpty();
        expected.forEach((key, value) ->
                assertThat(printed.get(key)).as(key).isCloseTo(value, within(Math.abs(value) * 1e-9 + 1e-9)));
        everyFileIsAnsweredAsItShould();
    }

    private static List<String> missing(Map<String, Double> these, Map<String, Double> there) {
        return these.keySet().stream().filter(key -> !there.containsKey(key)).toList();
    }

    private static String subject(String key) {
        return key.substring(0, key.lastIndexOf(' '));
    }

    /** Figures of twelve quarters, by measure, subject and quarter. */
    Map<String, Double> run(Quarter quarter) {
        Journey.Outcome outcome = journey.run("run", "quarterly", "--period", quarter.toString(), "--quiet");
        boolean refused =
                groups.keySet().stream().anyMatch(group -> !refused(group).isEmpty());
        assertThat(outcome.code()).as(() -> outcome.err() + errors()).isEqualTo(refused ? 4 : 0);
        assertThat(journey.packs(quarter.toString())).hasSize(Journey.isLong() ? packs() : 1);
        Map<String, Double> printed = new TreeMap<>();
        Journey.stream(journey.facts(quarter.toString()).get("facts"))
                .filter(fact -> !fact.get("value").isNull())
                .forEach(fact -> enter(fact, printed));
        return printed;
    }

    private int packs() {
        return 1
                + register.alliances().stream()
                        .mapToInt(alliance -> 1 + alliance.sides().size())
                        .sum();
    }

    private List<String> errors() {
        return Journey.stream(journey.run("status", "--json").json().get("files"))
                .flatMap(file -> Journey.stream(file.get("findings"))
                        .filter(finding -> finding.get("severity").asString().equals("error"))
                        .limit(5)
                        .map(finding -> file.get("name").asString() + " "
                                + finding.get("cell").asString() + " "
                                + finding.get("message").asString()))
                .toList();
    }

    private static void enter(JsonNode fact, Map<String, Double> printed) {
        String measure = fact.get("measure").asString();
        String quarter = " " + fact.get("period").asString();
        if (measure.equals("actual") || measure.equals("target")) {
            printed.put(
                    measure + " " + fact.get("indicator").asString() + quarter,
                    fact.get("value").asDouble());
        } else if (measure.equals("theme-mean")) {
            String about = measure + " " + fact.get("partner").asString() + " "
                    + fact.get("theme").asString() + quarter;
            printed.put(about, fact.get("value").asDouble());
            printed.put("n of " + about, fact.get("n").asDouble());
        }
    }

    /** By quarter, then by measure, subject and quarter; of several months of a quarter the last one. */
    private Map<Quarter, Map<String, Double>> expected() {
        Map<Quarter, Map<String, Double>> expected = new TreeMap<>();
        groups.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Known::period))
                .forEach(known -> expected.computeIfAbsent(quarterOf(known), _ -> new TreeMap<>())
                        .put(known.what() + " " + quarterOf(known), known.value()));
        return expected;
    }

    private Quarter quarterOf(Known known) {
        return register.calendar().quarterOf(known.period().last());
    }

    /** Quarters whose packs, each with twelve quarters, hold the newest figures of each group, or all; oldest first. */
    private List<Quarter> quarters() {
        TreeSet<Quarter> left = groups.values().stream()
                .map(this::quartersOf)
                .flatMap(all -> Journey.isLong() ? all.stream() : Stream.of(all.last()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Quarter> quarters = new ArrayList<>();
        while (!left.isEmpty()) {
            Quarter newest = left.last();
            quarters.addFirst(newest);
            left.tailSet(newest.plus(1 - QUARTERS_A_PACK)).clear();
        }
        return quarters;
    }

    private TreeSet<Quarter> quartersOf(List<Known> figures) {
        return figures.stream().map(this::quarterOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private void everyFileIsAnsweredAsItShould() throws IOException {
        JsonNode files = journey.run("status", "--json").json().get("files");
        Map<String, String> states = Journey.stream(files)
                .collect(Collectors.toMap(
                        file -> file.get("partner").asString() + "/"
                                + file.get("name").asString(),
                        file -> file.get("state").asString()));
        for (Group group : groups.keySet()) {
            assertThat(group.files())
                    .allSatisfy(file -> assertThat(states.get(name(group, file)))
                            .as(name(group, file))
                            .startsWith("accepted"));
            assertThat(refused(group))
                    .allSatisfy(file -> assertThat(states.get(name(group, file)))
                            .as(name(group, file))
                            .isEqualTo("rejected"));
            try (Stream<Path> answers = Files.list(journey.home().resolve("input/" + group.folder() + "/feedback"))) {
                assertThat(answers)
                        .hasSizeGreaterThanOrEqualTo(
                                group.files().size() + refused(group).size());
            }
        }
        assertThat(Journey.stream(files).map(file -> file.get("rows")))
                .allSatisfy(rows -> assertThat(rows.get("used").asInt()
                                + rows.get("ignored").asInt()
                                + rows.get("inError").asInt())
                        .isEqualTo(rows.get("read").asInt()));
    }

    private static String name(Group group, Path file) {
        return group.folder() + "/" + file.getFileName();
    }
}
