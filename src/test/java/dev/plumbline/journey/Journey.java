package dev.plumbline.journey;

import dev.plumbline.delivery.PublishedFacts;
import dev.plumbline.job.command.Cli;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A home in a temporary folder and what its operator does with it: commands, as typed, and what they print.
 *
 * @param home the folder
 */
record Journey(Path home) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SETTLE_TIME = "plumbline.inbox.settle-time";

    /**
     * What a command came to.
     *
     * @param code exit code
     * @param out what went to stdout
     * @param err what went to stderr
     */
    record Outcome(int code, String out, String err) {

        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    /** Whether the long forms run, too: {@code -Dplumbline.journeys=all}. */
    static boolean isLong() {
        return "all".equals(System.getProperty("plumbline.journeys"));
    }

    /** A home with a copy of the worked example. */
    static Journey withWorkedExample(Path home) throws IOException {
        copy(Path.of("input"), home.resolve("input"));
        return new Journey(home);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith("feedback")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Outcome run(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", home.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = runSettled(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Nobody writes to files of a test any more; that they are waited for is tested apart. */
    private static int runSettled(PrintWriter out, PrintWriter err, List<String> args) {
        System.setProperty(SETTLE_TIME, "0s");
        try {
            return Cli.run(out, err, args.toArray(String[]::new));
        } finally {
            System.clearProperty(SETTLE_TIME);
        }
    }

    Path output(String place) {
        return home.resolve("output").resolve(place);
    }

    /** What all files of a period's facts say, in one. */
    JsonNode facts(String period) {
        PublishedFacts published = new PublishedFacts(output(period));
        ObjectNode all = (ObjectNode) JSON.readTree(published.overAll());
        try {
            for (Path file : published.byAlliance().values()) {
                JsonNode facts = JSON.readTree(file);
                for (String list : List.of("facts", "warnings")) {
                    stream(facts.get(list)).forEach(all.withArray(list)::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Facts of " + period + " cannot be listed", e);
        }
        return all;
    }

    /** Figures of one measure and period. */
    Stream<JsonNode> figures(String period, String measure) {
        return stream(facts(period).get("facts"))
                .filter(fact -> fact.get("measure").asString().equals(measure)
                        && fact.get("period").asString().equals(period));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    List<Path> packs(String period) {
        try (Stream<Path> files = Files.list(output(period))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Packs of " + period + " cannot be listed", e);
        }
    }
}
